"""What a card calls its fields is kept in the office's words, those inside a cell as well."""

from __future__ import annotations

from harmonia.plan import Plan
from harmonia.reading import read_plan
from harmonia.sources.document import Document
from harmonia.sources.grid import Raw, grid

FRONT = (("Zadanie", "Szkolenia"), ("Odpowiedzialny", "ORE"), ("Termin", "2026"))


def card(*monitoring: str) -> Plan:
    """A card whose monitoring is one label with several cells beside it."""
    rows = [[Raw(label), Raw(words)] for label, words in FRONT]
    over = Raw("Monitorowanie", row_span=len(monitoring))
    rows += [[over, Raw(monitoring[0])], *([Raw(one)] for one in monitoring[1:])]
    return read_plan(Document("plan", "made", (grid(rows),))).plan


def test_a_label_inside_the_cell_names_its_field() -> None:
    headers = card("Wskaźnik sukcesu: 0–1", "Miernik: lista", "Sposób kontroli: ankieta").headers

    assert headers["indicator"] == "Wskaźnik sukcesu"
    assert headers["measure"] == "Miernik"
    assert headers["monitoring_method"] == "Sposób kontroli"


def test_labels_in_lines_of_one_cell_name_their_fields() -> None:
    headers = card("Wskaźnik: 0–1\nMiernik :  lista\nankieta").headers

    assert (headers["indicator"], headers["measure"]) == ("Wskaźnik", "Miernik")


def test_words_without_a_label_are_named_by_the_group() -> None:
    assert "Monitorowanie" in card("ankieta dla dyrektorów").headers.values()
