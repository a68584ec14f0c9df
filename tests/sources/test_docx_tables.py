"""Word tables: spans, merges, skipped columns, nested tables, wrapped rows and cells."""

from __future__ import annotations

from harmonia.sources.document import Cell, Paragraph, Table
from harmonia.sources.docx import read
from word_files import docx, p, r, sdt, tbl, tc, tr

RESTART, CONTINUE = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
TWO = '<w:gridSpan w:val="2"/>'


def only_table(*rows: str) -> Table:
    (table,) = read(docx(tbl(*rows) + p()))
    assert isinstance(table, Table)
    return table


def shown(table: Table) -> list[tuple[int, int, str, int, int]]:
    return [(c.row, c.column, c.text, c.row_span, c.column_span) for c in table.cells]


def test_paragraphs_of_a_cell_are_lines_and_empty_ones_stay() -> None:
    table = only_table(tr(tc("a", "b"), tc()), tr(tc("", "c"), tc("d")))
    assert [cell.text for cell in table.cells] == ["a\nb", "", "\nc", "d"]
    assert (table.rows, table.columns) == (2, 2)


def test_spans_across_and_down() -> None:
    table = only_table(
        tr(tc("a", properties=TWO), tc("b", properties=RESTART)),
        tr(tc("c"), tc("d"), tc("not shown", properties=CONTINUE)),
        tr(tc("e"), tc("f"), tc(properties='<w:vMerge w:val="continue"/>')),
        tr(tc("g"), tc("h"), tc("i")),
    )
    assert shown(table) == [
        (0, 0, "a", 1, 2),
        (0, 2, "b", 3, 1),
        (1, 0, "c", 1, 1),
        (1, 1, "d", 1, 1),
        (2, 0, "e", 1, 1),
        (2, 1, "f", 1, 1),
        (3, 0, "g", 1, 1),
        (3, 1, "h", 1, 1),
        (3, 2, "i", 1, 1),
    ]


def test_a_stray_continuation_keeps_its_words_and_begins_a_merge() -> None:
    table = only_table(tr(tc("a", properties=CONTINUE)), tr(tc("", properties=CONTINUE)))
    assert shown(table) == [(0, 0, "a", 2, 1)]


def test_a_continuation_of_other_columns_is_a_cell_of_its_own() -> None:
    table = only_table(
        tr(tc("a", properties=RESTART), tc("b")), tr(tc("c", properties=TWO + CONTINUE))
    )
    assert shown(table) == [(0, 0, "a", 1, 1), (0, 1, "b", 1, 1), (1, 0, "c", 1, 2)]


def test_a_new_merge_right_below_another() -> None:
    table = only_table(
        tr(tc("a", properties=RESTART)),
        tr(tc("", properties=CONTINUE)),
        tr(tc("b", properties=RESTART)),
        tr(tc("", properties=CONTINUE)),
    )
    assert shown(table) == [(0, 0, "a", 2, 1), (2, 0, "b", 2, 1)]


def test_columns_skipped_before_and_after() -> None:
    table = only_table(
        tr(tc("a"), properties='<w:gridBefore w:val="1"/><w:gridAfter w:val="2"/>'),
        tr(tc("b"), tc("c"), tc("d"), tc("e")),
    )
    assert shown(table)[0] == (0, 1, "a", 1, 1)
    assert table.columns == 4


def test_old_merges_across_also_within_merges_down() -> None:
    across = '<w:hMerge w:val="restart"/>', "<w:hMerge/>"
    table = only_table(
        tr(tc("a", properties=across[0] + RESTART), tc("", properties=across[1]), tc("b")),
        tr(tc("", properties=across[0] + CONTINUE), tc("", properties=across[1]), tc("c")),
    )
    assert shown(table) == [(0, 0, "a", 2, 2), (0, 2, "b", 1, 1), (1, 2, "c", 1, 1)]


def test_tracked_merges() -> None:
    rest, cont = (f'<w:cellMerge w:id="1" w:author="x" w:vMerge="{v}"/>' for v in ("rest", "cont"))
    table = only_table(tr(tc("a", properties=rest)), tr(tc("", properties=cont)))
    assert shown(table) == [(0, 0, "a", 2, 1)]


def test_nested_tables_are_kept_and_their_text_stands_in_the_outer_cell() -> None:
    inner = tbl(tr(tc("x"), tc("y")))
    table = only_table(tr(tc("before", inner, p()), tc(inner, p("after"))))
    assert [cell.text for cell in table.cells] == ["before\nx\ny", "x\ny\nafter"]
    nested = Table(1, 2, (Cell(0, 0, "x"), Cell(0, 1, "y")))
    assert [cell.tables for cell in table.cells] == [(nested,), (nested,)]


def test_controls_around_tables_rows_cells_and_their_content() -> None:
    row = tr(sdt(tc("a")), tc(sdt(p("b", sdt(r("c"))))))
    (before, table) = read(
        docx(sdt(p("before") + sdt(tbl(sdt(row), f"<w:customXml>{row}</w:customXml>"))))
    )
    assert before == Paragraph("before")
    assert isinstance(table, Table)
    assert [cell.text for cell in table.cells] == ["a", "bc"] * 2


def test_deleted_and_hidden_rows_and_deleted_cells_are_out() -> None:
    table = only_table(
        tr(tc("kept"), tc("too")),
        tr(tc("gone"), properties='<w:del w:id="1" w:author="x"/>'),
        tr(tc("hidden"), properties="<w:hidden/>"),
        tr(tc("shown"), properties='<w:hidden w:val="0"/>'),
        tr(tc("new"), properties='<w:ins w:id="2" w:author="x"/>'),
        tr(
            tc("was", properties='<w:cellDel w:id="3" w:author="x"/>'),
            tc("is", properties='<w:cellIns w:id="4" w:author="x"/>'),
        ),
    )
    assert [cell.text for cell in table.cells] == ["kept", "too", "shown", "new", "is"]
    assert table.rows == 4


def test_a_deleted_table_is_no_table() -> None:
    gone = '<w:del w:id="1" w:author="x"/>'
    assert read(docx(tbl(tr(tc("a"), properties=gone)) + p("b"))) == (Paragraph("b"),)


def test_nonsense_spans_are_bounded() -> None:
    for number in ("0", "-5", "99999999999", "x", ""):
        table = only_table(tr(tc("a", properties=f'<w:gridSpan w:val="{number}"/>'), tc("b")))
        assert [cell.column_span for cell in table.cells] == [1, 1]
