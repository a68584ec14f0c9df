"""Untagged tables that the end of a page cuts: what is one table, one row, one cell."""

from __future__ import annotations

from collections.abc import Sequence

from harmonia.sources.document import Table
from harmonia.sources.pdf import read
from pdf_by_hand import pages, ruled, shown

WIDE = (50.0, 100.0, 300.0, 500.0)
CARD = (50.0, 200.0, 500.0)


def drawn(xs: Sequence[float], top: float, rows: Sequence[Sequence[str]]) -> bytes:
    """A ruled table; a cell's lines are separated by "|", a row is as high as its lines need."""
    ys, out = [top], b""
    for row in rows:
        for x, text in zip(xs, row, strict=False):
            for number, line in enumerate(text.split("|")):
                out += shown(line, x + 4, ys[-1] - 10 - 12 * number) if line else b""
        ys.append(ys[-1] - 4 - 12 * max(text.count("|") + 1 for text in row))
    return out + ruled(xs, ys)


def tables(*contents: bytes) -> list[list[tuple[int, int, int, str]]]:
    return [
        [(c.row, c.column, c.row_span, " ".join(c.text.split())) for c in one.cells]
        for one in read(pages(*contents))
        if isinstance(one, Table)
    ]


HEAD = ("Lp.", "Zadanie", "Termin")


def test_a_repeated_head_is_no_row_and_the_table_is_one() -> None:
    (table,) = tables(
        drawn(WIDE, 82, [HEAD, ("1.", "Diagnoza", "maj")]),
        drawn(WIDE, 790, [HEAD, ("2.", "Raport", "lipiec")]),
    )
    assert [text for *_, text in table] == [
        *HEAD,
        "1.",
        "Diagnoza",
        "maj",
        "2.",
        "Raport",
        "lipiec",
    ]


def test_a_cut_row_is_one_row() -> None:
    (table,) = tables(
        drawn(WIDE, 110, [HEAD, ("1.", "Diagnoza potrzeb szkol|prowadzonych przez", "maj")]),
        drawn(WIDE, 790, [("", "gmine oraz przedszkoli", ""), ("2.", "Raport", "lipiec")]),
    )
    assert (1, 1, 1, "Diagnoza potrzeb szkol prowadzonych przez gmine oraz przedszkoli") in table
    assert (2, 0, 1, "2.") in table


def test_a_label_merged_over_rows_is_cut_between_them() -> None:
    (table,) = tables(
        drawn(CARD, 110, [("Termin", "maj 2018"), ("Monitorowanie", "Wskaznik: 90%")]),
        drawn(CARD, 790, [("", "Miernik: osoba"), ("Uwagi", "brak")]),
    )
    assert (1, 0, 2, "Monitorowanie") in table
    assert (2, 1, 1, "Miernik: osoba") in table


def test_cards_that_begin_alike_stay_apart() -> None:
    first = [("Zadanie 1.1", "Diagnoza"), ("Sposob", "Ankieta"), ("Termin", "maj")]
    second = [("Zadanie 1.1", "Diagnoza"), ("Sposob", "Wywiad"), ("Termin", "lipiec")]
    assert len(tables(drawn(CARD, 98, first), drawn(CARD, 790, second))) == 2


def test_a_table_that_ended_with_room_left_is_not_continued() -> None:
    found = tables(
        drawn(WIDE, 700, [HEAD, ("1.", "Diagnoza", "maj")]) + shown("Strona 1", 500, 30),
        drawn(WIDE, 790, [("2.", "Raport", "lipiec"), ("3.", "Plan", "maj")])
        + drawn(CARD, 100, [("Inna", "tabela"), ("na dole", "strony")]),
    )
    assert len(found) == 3
