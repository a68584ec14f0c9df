from __future__ import annotations

import pytest

from block_lines import lines
from harmonia.sources.rtf import read

TWO = rb"\trowd\trgaph70\trleft-70\cellx1000\cellx2000 "


def shown(body: bytes) -> list[str]:
    return lines(read(rb"{\rtf1\ansi\ansicpg1250 " + body + b"}"))


def test_a_row_defined_before_its_cells() -> None:
    assert shown(TWO + rb"\pard\intbl a\cell b\par c\cell\row\pard d\par") == [
        *("t 1x2", "0,0 1x1 a", "0,1 1x1 b|c", "p d"),
    ]


def test_a_row_defined_after_its_cells() -> None:
    body = rb"\pard\intbl{a\cell b\cell }{" + TWO + rb"\row }"
    other = rb"\pard\intbl{c\cell }{\trowd\trleft-70\cellx2000\row }"
    assert shown(body + other) == ["t 2x2", "0,0 1x1 a", "0,1 1x1 b", "1,0 1x2 c"]


def test_one_definition_for_several_rows() -> None:
    row = rb"\intbl a\cell b\cell\row "
    assert shown(TWO + rb"\pard" + row + row) == [
        *("t 2x2", "0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 a", "1,1 1x1 b"),
    ]


def test_cells_merged_across_and_down() -> None:
    body = (
        rb"\trowd\clmgf\cellx1000\clmrg\cellx2000\clvmgf\cellx3000"
        rb"\pard\intbl a\cell\cell b\cell\row"
        rb"\trowd\cellx1010\cellx1990\clvmrg\cellx3005\pard\intbl c\cell d\cell\cell\row"
    )
    assert shown(body) == ["t 2x3", "0,0 1x2 a", "0,2 2x1 b", "1,0 1x1 c", "1,1 1x1 d"]


def test_a_table_in_a_cell() -> None:
    body = (
        TWO + rb"\pard\intbl\itap1 a\cell before\par"
        rb"\pard\intbl\itap2 x\nestcell y\nestcell"
        rb"\pard\intbl\itap2{\*\nesttableprops\trowd\cellx500\cellx900\nestrow}"
        rb"{\nonesttables\par}\pard\intbl\itap1\cell\row\pard b\par"
    )
    assert shown(body) == [
        *("t 1x2", "0,0 1x1 a", "0,1 1x1 before|x|y"),
        *("  t 1x2", "  0,0 1x1 x", "  0,1 1x1 y", "p b"),
    ]


@pytest.mark.parametrize("between", [rb"\pard b\par ", rb"{\pard b\par}", rb"\pard\plain{b}\par "])
def test_a_paragraph_parts_tables(between: bytes) -> None:
    one = TWO + rb"\pard\intbl a\cell\cell\row "
    table = ["t 1x2", "0,0 1x1 a", "0,1 1x1"]
    assert shown(one + between + one) == [*table, "p b", *table]


def test_groups_restore_the_table() -> None:
    assert shown(TWO + rb"\pard\intbl a{\pard outside}\cell b\cell\row") == [
        *("t 1x2", "0,0 1x1 aoutside", "0,1 1x1 b"),
    ]


def test_cells_without_the_word_intbl() -> None:
    assert shown(TWO + rb"a\cell b\cell\row") == ["t 1x2", "0,0 1x1 a", "0,1 1x1 b"]


def test_a_table_cut_by_the_end_loses_no_words() -> None:
    assert shown(TWO + rb"\pard\intbl a\cell b\cell\row c\cell d") == [
        *("t 2x2", "0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 c", "1,1 1x1 d"),
    ]


def test_a_box_in_a_cell_stays_in_it() -> None:
    box = rb"{\shp{\*\shpinst{\shptxt\pard box\par}}}"
    assert shown(TWO + rb"\pard\intbl a" + box + rb"\cell b\cell\row") == [
        *("t 1x2", "0,0 1x1 a|box", "0,1 1x1 b"),
    ]


def test_an_automatic_number_in_an_empty_cell() -> None:
    label = rb"{\listtext\pard\plain 1.\tab}"
    assert shown(TWO + label + rb"\pard\intbl\ls1\cell\pard\intbl b\cell\row") == [
        *("t 1x2", "0,0 1x1 1.", "0,1 1x1 b"),
    ]
