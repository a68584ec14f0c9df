"""Targets read from indicators and measures."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.reading.targets import read_targets
from real_plans import NAMES, SHARED, needs_real_plans

Brief = tuple[str, str | None, float | None, str | None]
GE, LE, EQ = "at_least", "at_most", "equal"


def _read(indicator: str | None, measure: str | None = None) -> list[Brief]:
    return [
        (t.kind.value, t.comparator.value if t.comparator else None, t.value, t.unit)
        for t in read_targets(indicator, measure)
    ]


@pytest.mark.parametrize(
    ("indicator", "measure", "unit"),
    [
        ("0–1", "umowa", "umowa"),
        ("0-1", "ankieta/wykaz oczekiwań szkoleniowych kadry – dokument",
         "ankieta/wykaz oczekiwań szkoleniowych kadry – dokument"),
        ("0/1", None, None),
        ("tak/nie", "raport", "raport"),
        ("przygotowanie pikników w dwóch przedszkolach w latach 2021–2023", "0–1", None),
        ("Zajęcia dla kl. IV–VIII", "0-1", None),
        ("Raport z analizy", None, None),
        ("Zorganizowane spotkanie", None, None),
        ("Akt prawa lokalnego", None, None),
        ("Wzór ankiety, raport wg wzoru", None, None),
        ("Plan działań", None, None),
        ("Powołany zespół zadaniowy", None, None),
        ("Podpisanie porozumienia z biblioteką", None, None),
        ("Rada podjęła uchwałę", None, None),
        ("Plan został przyjęty", None, None),
        ("Opracowano harmonogram", None, None),
        ("Organizacja konferencji", None, None),
        ("Korekta w planie finansowym Gminy na 2022 r.", None, None),
        ("3-dniowe szkolenie", None, None),
        ("Poprawa jakości pracy", "raport", "raport"),
    ],
)  # fmt: skip
def test_binary(indicator: str, measure: str | None, unit: str | None) -> None:
    assert _read(indicator, measure) == [("binary", GE, 1, unit)]


@pytest.mark.parametrize(
    ("indicator", "measure", "comparator", "value", "unit"),
    [
        ("Zatwierdzenie planu do realizacji.", "1", GE, 1, None),
        ("Korekta w planie finansowym Gminy na 2022 r.", "1", GE, 1, None),
        ("Liczba szkoleń", "3", GE, 3, "szkoleń"),
        ("Liczba szkoleń", "co najmniej 3", GE, 3, "szkoleń"),
        ("Liczba szkoleń (min. 3)", None, GE, 3, "szkoleń"),
        ("Liczba szkoleń: min. 3", None, GE, 3, "szkoleń"),
        (
            "Liczba opracowanych dokumentów",
            "8 planów I harmonogramów",
            GE,
            8,
            "planów i harmonogramów",
        ),
        ("12 planów i harmonogramów (w tym 3 licea)", None, GE, 12, "planów i harmonogramów"),
        ("minimum 2 sieci", "sieć", GE, 2, "sieci"),
        ("dwie sieci", None, GE, 2, "sieci"),
        ("podjęcie minimum 2 wspólnych inicjatyw", "raport", GE, 2, "wspólnych inicjatyw"),
        ("min. 5", "szkolenie", GE, 5, "szkolenie"),
        ("nie mniej niż 5 szkoleń", None, GE, 5, "szkoleń"),
        ("≥ 5 szkół", None, GE, 5, "szkół"),
        ("powyżej 5 szkół", None, GE, 5, "szkół"),
        ("5 lub więcej szkół", None, GE, 5, "szkół"),
        ("maksymalnie 3 osoby", None, LE, 3, "osoby"),
        ("nie więcej niż 20 osób", None, LE, 20, "osób"),
        ("do 5 szkoleń", None, LE, 5, "szkoleń"),
        ("dokładnie 4 spotkania", None, EQ, 4, "spotkania"),
        ("Wdrożenie planów w 8 szkołach", None, GE, 8, "szkołach"),
        ("3 spotkania w roku szkolnym 2021/2022", None, GE, 3, "spotkania"),
        ("min. 3 szkolenia dla 40 nauczycieli", None, GE, 3, "szkolenia"),
        ("2000 uczniów", None, GE, 2000, "uczniów"),
        ("min. 2 szkolenia", "2", GE, 2, "szkolenia"),
    ],
)
def test_count(
    indicator: str, measure: str | None, comparator: str, value: float, unit: str | None
) -> None:
    assert _read(indicator, measure) == [("count", comparator, value, unit)]


@pytest.mark.parametrize(
    ("indicator", "measure", "comparator", "value"),
    [
        ("90% obecnej kadry kierowniczej", "osoba", GE, 90),
        ("100% szkół złożyło wniosek", None, GE, 100),
        ("Uzgodnione programy, wszystkie licea/technika", None, GE, 100),
        ("Wszystkie szkoły objęte wsparciem", None, GE, 100),
        ("wszyscy nauczyciele", None, GE, 100),
        ("każda szkoła", None, GE, 100),
        ("Liczba szkół", "wszystkie szkoły", GE, 100),
        ("% szkół", "80", GE, 80),
        ("Odsetek nauczycieli", "min. 80%", GE, 80),
        ("co najmniej połowa szkół", None, GE, 50),
        ("Wzrost kompetencji u 80% nauczycieli", None, GE, 80),
        ("wzrost do 80%", None, GE, 80),
        ("poniżej 10 procent", None, LE, 10),
        ("Odsetek nauczycieli", None, None, None),
        ("% szkół", None, None, None),
    ],
)
def test_percent(indicator: str, measure: str | None, comparator: str, value: float | None) -> None:
    assert _read(indicator, measure) == [("percent", comparator, value, "%")]


@pytest.mark.parametrize(
    ("indicator", "measure", "target"),
    [
        ("wzrost frekwencji o minimum 15%", None, (GE, 15, "%")),
        ("Wzrost wiedzy", "15%", (GE, 15, "%")),
        ("spadek absencji o 10%", None, (LE, -10, "%")),
        ("Spadek absencji", "o 10%", (LE, -10, "%")),
        (
            "zmniejszenie o co najmniej 5 punktów procentowych",
            None,
            (LE, -5, "punktów procentowych"),
        ),
        ("wzrost liczby uczestników o 20 osób", None, (GE, 20, "osób")),
        ("zwiększenie liczby szkół o 2", None, (GE, 2, "szkół")),
        ("Wzrost liczby uczniów", "20", (GE, 20, "uczniów")),
    ],
)
def test_growth(indicator: str, measure: str | None, target: tuple[str, float, str]) -> None:
    assert _read(indicator, measure) == [("growth", *target)]


@pytest.mark.parametrize(
    ("indicator", "measure", "value", "unit"),
    [
        ("2 razy w roku", None, 2, "rok"),
        ("raz w miesiącu", None, 1, "miesiąc"),
        ("co najmniej raz w miesiącu", None, 1, "miesiąc"),
        ("co kwartał", None, 1, "kwartał"),
        ("Szkolenia raz na kwartał", None, 1, "kwartał"),
        ("Częstotliwość spotkań", "2 razy w roku", 2, "rok"),
        ("5 spotkań w roku", None, 5, "rok"),
        ("dwukrotnie w roku szkolnym", None, 2, "rok szkolny"),
    ],
)
def test_frequency(indicator: str, measure: str | None, value: int, unit: str) -> None:
    assert _read(indicator, measure) == [("frequency", GE, value, unit)]


def test_frequency_without_a_number() -> None:
    assert _read("Częstotliwość sięgania do bazy scenariuszy") == [("frequency", None, None, None)]


@pytest.mark.parametrize(
    ("indicator", "measure", "targets"),
    [
        ("5–10 szkół", None, [("count", GE, 5, "szkół"), ("count", LE, 10, "szkół")]),
        ("od 5 do 10 szkół", None, [("count", GE, 5, "szkół"), ("count", LE, 10, "szkół")]),
        ("Liczba uczestników od 20 do 25", None,
         [("count", GE, 20, "uczestników"), ("count", LE, 25, "uczestników")]),
        ("Liczba RPW / liczba szkół", "8 / 8",
         [("count", GE, 8, "RPW"), ("count", GE, 8, "szkół")]),
        ("80–100% szkół", None, [("percent", GE, 80, "%"), ("percent", LE, 100, "%")]),
        ("spadek o 5–10%", None, [("growth", GE, -10, "%"), ("growth", LE, -5, "%")]),
        ("wzrost frekwencji o minimum 12%; przygotowanie min. 3 lekcji otwartych", "% frekwencji",
         [("growth", GE, 12, "%"), ("count", GE, 3, "lekcji otwartych")]),
        ("Liczba szkoleń; liczba uczestników", "3; 60",
         [("count", GE, 3, "szkoleń"), ("count", GE, 60, "uczestników")]),
        ("Liczba szkoleń\nLiczba uczestników", "3\n60",
         [("count", GE, 3, "szkoleń"), ("count", GE, 60, "uczestników")]),
        ("5 szkoleń, 3 warsztaty", None,
         [("count", GE, 5, "szkoleń"), ("count", GE, 3, "warsztaty")]),
        ("protokół; 90% obecnych", None, [("binary", GE, 1, None), ("percent", GE, 90, "%")]),
    ],
)  # fmt: skip
def test_two_targets(indicator: str, measure: str | None, targets: list[Brief]) -> None:
    assert _read(indicator, measure) == targets


@pytest.mark.parametrize(
    ("indicator", "measure", "unit"),
    [
        ("Liczba zrealizowanych RPW", None, "zrealizowanych RPW"),
        ("Liczba wydanych zaświadczeń", "", "wydanych zaświadczeń"),
        ("Liczba szkoleń", "szkolenie", "szkolenie"),
        ("przeszkoleni nauczyciele", "osoba", "osoba"),
        ("Liczba szkoleń dla 3 szkół", None, "szkoleń"),
    ],
)
def test_count_without_a_number(indicator: str, measure: str | None, unit: str) -> None:
    assert _read(indicator, measure) == [("count", None, None, unit)]


@pytest.mark.parametrize(
    "indicator",
    [
        "Realizacja zgodnie z RPW",
        "Skupienie działań zespołów wokół rozwijania ciekawości świata",
        "poprawa jakości",
        "przede wszystkim poprawa jakości",
        "Podniesienie kompetencji nauczycieli",
        "Zadowolenie uczestników",
        "Praca zespołu",
        "Zespół pracuje zgodnie z planem",
        "Funkcjonowanie sieci współpracy",
        "Prowadzenie dokumentacji",
        "trzy czwarte rady",
        "Zgodność z art. 70a",
        "Kontynuacja w roku 2019",
    ],
)
def test_unquantified(indicator: str) -> None:
    assert _read(indicator) == [("unquantified", None, None, None)]


@pytest.mark.parametrize("empty", [None, "", "–", "\u00a0"])
def test_nothing_written(empty: str | None) -> None:
    assert read_targets(empty, empty) == ()


@pytest.mark.parametrize(
    ("indicator", "what"),
    [
        ("90% obecnej kadry kierowniczej", "obecnej kadry kierowniczej"),
        ("wzrost wiedzy o 15%", "wiedzy"),
    ],
)
def test_what_is_measured(indicator: str, what: str) -> None:
    (target,) = read_targets(indicator, None)
    assert target.what == what


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_real_plans(name: str) -> None:
    plan = json.loads((SHARED / "gold" / f"{name}.json").read_text(encoding="utf8"))
    for task in plan["tasks"]:
        for action in task["actions"]:
            wanted = [
                (t["kind"], t["comparator"], t["value"], _by_rule(t["unit"], action["indicator"]))
                for t in action["targets"]
            ]
            assert _read(action["indicator"], action["measure"]) == wanted


def _by_rule(unit: str | None, indicator: str) -> str | None:
    """The unit is what follows "Liczba", all of it."""
    return "zrealizowanych RPW" if indicator == "Liczba zrealizowanych RPW" else unit


@given(st.text(max_size=80), st.text(max_size=40))
def test_any_text_is_taken(indicator: str, measure: str) -> None:
    for target in read_targets(indicator, measure):
        assert (target.value is None) == (target.comparator is None)


@pytest.mark.parametrize(
    "piece", ["1 ", "wzrost o 5% ", "(", "Liczba ", "0-1 ", "co ", "a; ", "1–2 "]
)
def test_long_cells_take_no_long_time(piece: str) -> None:
    started = time.process_time()
    read_targets(piece * 20_000, piece * 20_000)
    assert time.process_time() - started < 5
