from __future__ import annotations

import struct

import pytest

from block_lines import lines
from doc_streams import (
    HIDDEN,
    IN_TABLE,
    ROW_END,
    File,
    Par,
    Style,
    in_list,
    list_level,
    list_uses,
    lists,
    row,
)

OUTLINE = [list_level("{0}."), list_level("{0}.{1}."), list_level("{2})", kind=4)]


def read(*pars: Par, levels: bytes, uses: bytes, styles: tuple[Style, ...] = ()) -> list[str]:
    return lines(File(pars, lists=levels, parts={74: uses}, styles=styles).blocks())


def item(text: str, level: int = 0, use: int = 1) -> Par:
    return Par(f"{text}\r", in_list(use, level))


def test_levels_count_and_restart() -> None:
    order = [0, 1, 1, 2, 0, 1, 2, 2]
    got = read(*(item("x", level) for level in order), levels=lists(OUTLINE), uses=list_uses(1))
    assert [line.split()[1] for line in got] == [
        *("1.", "1.1.", "1.2.", "a)", "2.", "2.1.", "a)", "b)"),
    ]


def test_a_level_that_does_not_restart() -> None:
    levels = [list_level("{0}."), list_level("{1})", flags=0x08)]
    order = [0, 1, 0, 1]
    got = read(*(item("x", level) for level in order), levels=lists(levels), uses=list_uses(1))
    assert got == ["p 1. x", "p 1) x", "p 2. x", "p 2) x"]


@pytest.mark.parametrize(
    ("kind", "start", "shown"),
    [
        *((0, 5, "5."), (1, 4, "IV."), (2, 9, "ix."), (3, 27, "AA."), (4, 3, "c."), (22, 7, "07.")),
        *((23, 1, "•"), (5, 2, "2."), (1, 0, "0."), (4, 2_000_000, "2000000.")),
    ],
)
def test_kinds_of_numbers(kind: int, start: int, shown: str) -> None:
    level = list_level("{0}.", kind=kind, start=start)
    assert read(item("x"), levels=lists([level]), uses=list_uses(1)) == [f"p {shown} x"]


def test_a_level_without_a_number() -> None:
    levels = lists([list_level("", kind=255)], [list_level("Zadanie", kind=255)])
    got = read(item("x"), item("y", use=2), levels=levels, uses=list_uses(1, 2))
    assert got == ["p x", "p Zadanie y"]


def test_figures_where_a_level_wants_them_only() -> None:
    levels = lists([list_level("{0}.", kind=1), list_level("{0}.{1}", flags=0x04)])
    got = read(item("x"), item("y", 1), levels=levels, uses=list_uses(1))
    assert got == ["p I. x", "p 1.1 y"]


def test_uses_of_one_list_count_on_unless_they_start_anew() -> None:
    anew = struct.pack("<iI", 7, 0x10)
    uses = list_uses(1, 1, 1, overrides={2: anew})
    pars = [item("a"), item("b", use=2), item("c", use=3), item("d", use=3), item("e")]
    got = read(*pars, levels=lists([list_level("{0}.")]), uses=uses)
    assert got == ["p 1. a", "p 2. b", "p 7. c", "p 8. d", "p 9. e"]


def test_a_use_with_its_own_level() -> None:
    own = struct.pack("<iI", 0, 0x30) + list_level("({0})", kind=4, start=2)
    got = read(item("a"), levels=lists([list_level("{0}.")]), uses=list_uses(1, overrides={0: own}))
    assert got == ["p (b) a"]


def test_a_list_that_a_style_gives_and_a_paragraph_refuses() -> None:
    styles = (Style(papx=in_list(1)),)
    pars = [Par("a\r"), Par("b\r", in_list(0)), Par("c\r")]
    got = read(*pars, levels=lists([list_level("{0}.")]), uses=list_uses(1), styles=styles)
    assert got == ["p 1. a", "p b", "p 2. c"]


def test_an_empty_cell_with_a_number() -> None:
    pars = [
        Par("\x07", IN_TABLE + in_list(1)),
        Par("x\x07", IN_TABLE),
        Par("\x07", ROW_END + row([0, 500, 900])),
    ]
    got = read(*pars, levels=lists([list_level("{0}.")]), uses=list_uses(1))
    assert got == ["t 1x2", "0,0 1x1 1.", "0,1 1x1 x"]


def test_a_hidden_number_counts() -> None:
    hidden = list_level("{0}.")
    hidden = hidden[:24] + bytes([len(HIDDEN)]) + hidden[25:28] + HIDDEN + hidden[28:]
    pars = [item("a"), item("b"), item("c", 1)]
    got = read(*pars, levels=lists([hidden, list_level("{0}.{1}")]), uses=list_uses(1))
    assert got == ["p a", "p b", "p 2.1 c"]
