"""Tables are whole: a cell without a place, or a place without a cell, is found at once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from documents_made import tables
from harmonia.writing.document import Cell, Row, Table, cell


def table(*rows: tuple[Cell, ...], columns: int = 2) -> Table:
    return Table((1 / columns,) * columns, tuple(map(Row, rows)))


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([(cell("a"),)], id="too few cells"),
        pytest.param([(cell("a"), cell("b"), cell("c"))], id="too many cells"),
        pytest.param([(cell("a"), cell("b", column_span=2))], id="too wide a cell"),
        pytest.param([(cell("a"), cell("b", row_span=2))], id="a cell below the last row"),
        pytest.param(
            [(cell("a", row_span=2), cell("b")), (cell("c"), cell("d"))], id="a place taken twice"
        ),
        pytest.param(
            [(cell("a"), cell("b", row_span=2)), (cell("c", column_span=2),)], id="crossing cells"
        ),
        pytest.param([(cell("a", column_span=0), cell("b"), cell("c"))], id="a cell of no width"),
    ],
)
def test_a_table_that_does_not_fill_its_grid_is_none(rows: list[tuple[Cell, ...]]) -> None:
    with pytest.raises(ValueError, match=r"row|column"):
        table(*rows)


def test_a_cell_reaching_down_stands_in_each_of_its_rows() -> None:
    made = table((cell("a"), cell("b", row_span=2)), (cell("c"),))

    spots = [
        [(one.cell.paragraphs[0].words, one.column, one.above, one.below) for one in row]
        for row in made.placed()
    ]

    assert spots == [[("a", 0, 0, 0), ("b", 1, 0, 1)], [("c", 0, 0, 0), ("b", 1, 1, 0)]]


@settings(deadline=None)
@given(made=tables())
def test_every_place_has_one_cell(made: Table) -> None:
    for row in made.placed():
        assert [at for one in row for at in one.columns] == list(range(len(made.widths)))
