"""A header's wording finds its field, in any inflection, with a slip or two."""

from __future__ import annotations

import pytest

from harmonia.reading.fields import Field
from harmonia.reading.headers import header

WORDINGS = {
    Field.NUMBER: ("Lp.", "L.p.", "Nr", "Nr zadania", "Numer", "Poz."),
    Field.TITLE: (
        "Zadanie",
        "Zadania do realizacji",
        "Nazwa zadania",
        "Zadnie/działanie",
        "Zadane",
    ),
    Field.ACTION: ("Działanie", "Działania", "Nazwa przedsięwzięcia"),
    Field.METHOD: (
        "Sposób realizacji",
        "Sposób/Forma realizacji",
        "Opis działania",
        "Opis zadania",
    ),
    Field.RESPONSIBLE: (
        "Jednostka odpowiedzialna\ni współpracująca",
        "Odpowiedzialny/współpracujący",
        "Osoby odpowiedzialne",
        "Realizatorzy",
        "Wykonawca",
        "Podmiot realizujący",
        "Kto?",
        "Odpowiedzilani",
    ),
    Field.PARTNERS: (
        "Partnerzy",
        "Podmioty współpracujące",
        "Współpraca",
        "Jednostki współpracujące",
    ),
    Field.TERM: ("Termin", "Terminy realizacji", "Okres realizacji", "Data zakończenia", "Temrin"),
    Field.EFFECT: ("Zamierzony efekt", "Oczekiwane rezultaty", "Efekty końcowe", "Zamierzony efek"),
    Field.FUNDING: (
        "Źródła finansowania",
        "Koszt/źródło",
        "Środki finansowe",
        "Zródło finasowania",
    ),
    Field.INDICATOR: ("Wskaźnik", "Wskaźniki realizacji celu", "Wskaźnik/miernik", "Wskażnik"),
    Field.MEASURE: ("Miernik", "Wartość docelowa", "Mierniki", "Mirnik"),
    Field.MONITORING_METHOD: (
        "Sposób monitorowania",
        "Sposób pomiaru",
        "Sposób weryfikacji",
        "Źródło danych",
        "Monitoring",
    ),
    Field.MONITORED_BY: ("Kto i kiedy", "Kto i kiedy to zrobi", "Osoba monitorująca"),
    Field.EXTRA: ("Uwagi", "Potwierdzenie wykonania", "Adresaci", "Grupa docelowa"),
    Field.GOAL: ("Cel", "Cel szczegółowy", "Nr celu"),
}


@pytest.mark.parametrize(
    ("wording", "field"), [(wording, field) for field, all_ in WORDINGS.items() for wording in all_]
)
def test_a_header_names_its_field(wording: str, field: Field) -> None:
    found = header(wording)

    assert found is not None
    assert found.field is field


@pytest.mark.parametrize(
    "text",
    [
        "Szkolenie prowadzone przez eksperta zewnętrznego",
        "Liczba szkoleń",
        "Wydział Edukacji UM",
        "do końca czerwca 2027",
        "Podjęcie uchwały",
        "1",
        "",
        "Powołanie zespołu do spraw monitorowania wdrażania planu rozwoju oświaty w gminie",
    ],
)
def test_contents_are_no_headers(text: str) -> None:
    assert header(text) is None


def test_a_slip_is_told() -> None:
    found = header("Zadnie/działanie")

    assert found is not None
    assert found.typos == (("Zadnie", "zadanie"),)
