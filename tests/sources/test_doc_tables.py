from __future__ import annotations

import struct

from block_lines import lines
from doc_streams import (
    DELETED,
    IN_TABLE,
    INNER_CELL,
    INNER_ROW_END,
    ROW_END,
    File,
    Par,
    Run,
    depth,
    row,
)

FIRST, NEXT = 1, 2  # horzMerge as old programs write it
DOWN_FIRST, DOWN_NEXT = 3 << 5, 1 << 5  # vertMerge


def cells(*texts: str) -> list[Par]:
    return [Par(f"{text}\x07", IN_TABLE) for text in texts]


def end(shape: bytes) -> Par:
    return Par("\x07", ROW_END + shape)


def read(*pars: Par, data: bytes = b"") -> list[str]:
    return lines(File([*pars, Par("\r")], data=data).blocks())


def test_rows_of_different_edges_share_a_grid() -> None:
    pars = [*cells("a", "b", "c"), end(row([0, 1000, 2000, 3000]))]
    pars += [*cells("d", "e"), end(row([8, 1990, 3004]))]
    assert read(*pars) == [
        "t 2x3",
        "0,0 1x1 a",
        "0,1 1x1 b",
        "0,2 1x1 c",
        "1,0 1x2 d",
        "1,2 1x1 e",
    ]


def test_cells_merged_across_and_down() -> None:
    pars = [*cells("a", "", "b"), end(row([0, 1, 2000, 3000], [FIRST, NEXT, DOWN_FIRST]))]
    pars += [*cells("c", "d", ""), end(row([0, 1000, 2000, 3000], [0, 0, DOWN_NEXT]))]
    assert read(*pars) == ["t 2x3", "0,0 1x2 a", "0,2 2x1 b", "1,0 1x1 c", "1,1 1x1 d"]


def test_the_other_order_of_merge_flags() -> None:
    pars = [*cells("a", "", "b", ""), end(row([0, 10, 20, 30, 40], [2, 1, 2, 1]))]
    pars += [*cells("c", "d"), end(row([0, 20, 40]))]
    assert read(*pars) == ["t 2x2", "0,0 1x1 a", "0,1 1x1 b", "1,0 1x1 c", "1,1 1x1 d"]


def test_modifiers_after_the_definition() -> None:
    merge = b"\x24\x56\x00\x02"  # sprmTMerge of cells 0 and 1
    down = b"\x2b\xd6\x02\x02\x03"  # sprmTVertMerge, cell 2 is the first
    more = b"\x2b\xd6\x02\x02\x01"
    insert = b"\x21\x76\x00\x01" + struct.pack("<h", 1000)
    delete = b"\x22\x56\x00\x01"
    pars = [*cells("a", "", "b"), end(row([0, 1000, 2000, 3000], more=merge + down))]
    pars += [*cells("c", "d", ""), end(row([0, 1000, 2000, 3000], more=insert + delete + more))]
    assert read(*pars) == ["t 2x3", "0,0 1x2 a", "0,2 2x1 b", "1,0 1x1 c", "1,1 1x1 d"]


def test_a_table_in_a_cell() -> None:
    inner = IN_TABLE + depth(2)
    pars = [
        *cells("a"),
        Par("before\r", IN_TABLE),
        Par("x\r", inner + INNER_CELL),
        Par("y\r", inner + INNER_CELL),
        Par("\r", inner + INNER_ROW_END + row([0, 500, 900])),
        Par("\x07", IN_TABLE + depth(1)),
        end(row([0, 1000, 2000])),
    ]
    assert read(*pars) == [
        "t 1x2",
        "0,0 1x1 a",
        "0,1 1x1 before|x|y",
        "  t 1x2",
        "  0,0 1x1 x",
        "  0,1 1x1 y",
    ]


def test_a_paragraph_parts_tables() -> None:
    one = [*cells("a"), end(row([0, 1000]))]
    assert read(*one, Par("between\r"), *one) == [
        "t 1x1",
        "0,0 1x1 a",
        "p between",
        "t 1x1",
        "0,0 1x1 a",
    ]


def test_a_deleted_row_is_out() -> None:
    gone = [Par([Run("b", DELETED), Run("\x07")], IN_TABLE)]
    gone_end = Par([Run("\x07", DELETED)], ROW_END + row([0, 1000]))
    assert read(*cells("a"), end(row([0, 1000])), *gone, gone_end) == ["t 1x1", "0,0 1x1 a"]


def test_paragraphs_of_a_cell_are_lines() -> None:
    assert read(Par("a\r", IN_TABLE), *cells("b"), end(row([0, 1000]))) == ["t 1x1", "0,0 1x1 a|b"]


def test_a_row_whose_shape_is_kept_in_the_data_stream() -> None:
    shape = row([0, 1000, 2000])
    data = struct.pack("<H", len(shape)) + shape
    pars = [*cells("a"), end(row([0, 2000])), *cells("b", "c")]
    assert read(*pars, end(struct.pack("<HI", 0x646B, 0)), data=data) == [
        "t 2x2",
        "0,0 1x2 a",
        "1,0 1x1 b",
        "1,1 1x1 c",
    ]


def test_a_row_without_a_shape_and_a_table_without_an_end() -> None:
    assert read(*cells("a", "b"), Par("\x07", ROW_END), *cells("c", "d")) == [
        "t 2x2",
        "0,0 1x1 a",
        "0,1 1x1 b",
        "1,0 1x1 c",
        "1,1 1x1 d",
    ]
