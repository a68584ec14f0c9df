"""OpenDocument tables: spans, covered and repeated cells, nested tables."""

from __future__ import annotations

import pytest

from harmonia.sources.document import Cell, Paragraph, Table
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.odt import read
from open_document_files import COVERED, cell, odt, row, table, tp

TWO_ACROSS = 'table:number-columns-spanned="2"'
TWO_DOWN = 'table:number-rows-spanned="2"'


def only_table(*rows: str) -> Table:
    (found,) = read(odt(table(*rows)))
    assert isinstance(found, Table)
    return found


def shown(found: Table) -> list[tuple[int, int, str, int, int]]:
    return [(c.row, c.column, c.text, c.row_span, c.column_span) for c in found.cells]


def test_paragraphs_of_a_cell_are_lines() -> None:
    found = only_table(row(cell("a", "b"), cell()), row(cell("", "c"), cell("d")))
    assert [item.text for item in found.cells] == ["a\nb", "", "\nc", "d"]
    assert (found.rows, found.columns) == (2, 2)


@pytest.mark.parametrize("covered", [COVERED, ""])
def test_spans_with_and_without_covered_cells(covered: str) -> None:
    found = only_table(
        row(cell("a", marks=TWO_ACROSS), covered, cell("b", marks=TWO_DOWN)),
        row(cell("c"), cell("d"), covered),
    )
    assert shown(found) == [
        (0, 0, "a", 1, 2),
        (0, 2, "b", 2, 1),
        (1, 0, "c", 1, 1),
        (1, 1, "d", 1, 1),
    ]


def test_covered_cells_show_nothing_and_may_be_repeated() -> None:
    hidden = cell("x", marks='table:number-columns-repeated="2"')
    hidden = hidden.replace("table:table-cell", "table:covered-table-cell")
    found = only_table(row(cell("a", marks='table:number-columns-spanned="3"'), hidden, cell("b")))
    assert shown(found) == [(0, 0, "a", 1, 3), (0, 3, "b", 1, 1)]


def test_repeated_cells_and_rows() -> None:
    found = only_table(
        row(cell("a", marks='table:number-columns-repeated="2"')),
        row(cell("b"), cell("c"), marks='table:number-rows-repeated="2"'),
    )
    assert [item.text for item in found.cells] == ["a", "a", "b", "c", "b", "c"]
    assert found.rows == 3


@pytest.mark.parametrize("times", ["1000000000", "99999999999999999999"])
def test_repetitions_and_spans_are_bounded(times: str) -> None:
    repeated = row(cell("a"), marks=f'table:number-rows-repeated="{times}"')
    assert only_table(repeated).rows <= 1_000
    spanning = f'table:number-columns-spanned="{times}" table:number-rows-spanned="{times}"'
    assert shown(only_table(row(cell("a", marks=spanning))))[0][3] == 1


COLUMNS, ROWS = "table:number-columns-repeated", "table:number-rows-repeated"
WIDE = row(cell("a", marks=f'{COLUMNS}="900"'), marks=f'{ROWS}="900"')


@pytest.mark.parametrize(
    "body",
    [
        table(WIDE),
        table(row(cell("a", marks=f'{COLUMNS}="900"') * 2)),
        table(row(cell("a", marks=f'{COLUMNS}="500"'), marks=f'{ROWS}="500"')) * 3,
        table(row(cell("a", marks='table:number-columns-spanned="900"')) * 900),
    ],
)
def test_a_grid_beyond_all_bounds_is_refused(body: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(odt(body))
    assert caught.value.trouble == Trouble.TOO_BIG


def test_texts_repeated_level_after_level_are_refused() -> None:
    content = tp("x" * 9_000)
    for _ in range(3):
        content = table(
            row(
                f'<table:table-cell table:number-columns-repeated="90">{content}</table:table-cell>'
            )
        )
    with pytest.raises(SourceError) as caught:
        read(odt(content))
    assert caught.value.trouble == Trouble.TOO_BIG


def test_header_rows_and_groups_of_rows_and_columns() -> None:
    found = read(
        odt(
            "<table:table><table:table-columns><table:table-column/></table:table-columns>"
            f"<table:table-header-rows>{row(cell('a'))}</table:table-header-rows>"
            f"<table:table-rows>{row(cell('b'))}</table:table-rows>"
            f"<table:table-row-group>{row(cell('c'))}</table:table-row-group></table:table>"
        )
    )
    assert isinstance(found[0], Table)
    assert [item.text for item in found[0].cells] == ["a", "b", "c"]


@pytest.mark.parametrize("sub", ["", 'table:is-sub-table="true"'])
def test_nested_tables(sub: str) -> None:
    inner = table(row(cell("x"), cell("y"))).replace("<table:table>", f"<table:table {sub}>")
    found = only_table(row(cell(tp("a"), inner, tp()), cell(inner, tp("b"))))
    assert [item.text for item in found.cells] == ["a\nx\ny", "x\ny\nb"]
    nested = Table(1, 2, (Cell(0, 0, "x"), Cell(0, 1, "y")))
    assert [item.tables for item in found.cells] == [(nested,), (nested,)]


def test_nesting_has_a_limit_and_no_recursion_error() -> None:
    for levels in (40, 80, 300):
        content = tp("a")
        for _ in range(levels):
            content = table(row(cell(content)))
        with pytest.raises(SourceError) as caught:
            read(odt(content))
        assert caught.value.trouble == Trouble.UNREADABLE


def test_paragraphs_around_tables_and_empty_ones_dropped() -> None:
    blocks = read(odt(tp("a") + tp() + table(row(cell("b"))) + tp(" ") + tp("c")))
    assert blocks[0] == Paragraph("a")
    assert blocks[2:] == (Paragraph("c"),)
