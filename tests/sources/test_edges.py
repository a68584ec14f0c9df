from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.sources.document import Table
from harmonia.sources.edges import Flow, Merge, RowShape, Shape, place
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.grid import Raw

MERGES = st.sampled_from(Merge)
SHAPES = st.builds(
    lambda left, widths, merges: RowShape(
        left,
        tuple(
            Shape(left + right, *merge)
            for right, merge in zip(accumulate(widths), merges, strict=False)
        ),
    ),
    st.integers(-200, 200),
    st.lists(st.integers(0, 3000), max_size=6),
    st.lists(st.tuples(MERGES, MERGES), min_size=6, max_size=6),
)
ROWS = st.lists(
    st.tuples(st.none() | SHAPES, st.lists(st.builds(Raw, st.text("ab", max_size=2)), max_size=6)),
    max_size=6,
)


@given(ROWS)
def test_cells_lie_in_the_grid_and_never_on_each_other(
    rows: list[tuple[RowShape | None, list[Raw]]],
) -> None:
    table = place(rows)
    taken = [
        (row, column)
        for cell in table.cells
        for row in range(cell.row, cell.row + cell.row_span)
        for column in range(cell.column, cell.column + cell.column_span)
    ]
    assert len(taken) == len(set(taken))
    assert all(row < table.rows and column < table.columns for row, column in taken)
    assert [(c.row, c.column) for c in table.cells] == sorted(
        (c.row, c.column) for c in table.cells
    )


def test_narrow_cells_of_one_row_stay_apart() -> None:
    shape = RowShape(0, (Shape(10), Shape(20), Shape(1000)))
    table = place([(shape, [Raw("a"), Raw("b"), Raw("c")])])
    assert [(cell.column, cell.text) for cell in table.cells] == [(0, "a"), (1, "b"), (2, "c")]


def test_cells_merge_down_between_equal_edges_only() -> None:
    first = RowShape(0, (Shape(1000, down=Merge.FIRST), Shape(2000)))
    wider = RowShape(0, (Shape(1500, down=Merge.CONTINUE), Shape(2000)))
    table = place([(first, [Raw("a"), Raw("b")]), (wider, [Raw("c"), Raw("d")])])
    assert [(cell.row, cell.column, cell.text) for cell in table.cells] == [
        *((0, 0, "a"), (0, 1, "b"), (1, 0, "c"), (1, 2, "d")),
    ]


def test_empty_cells_that_a_row_does_not_define_are_none() -> None:
    shape = RowShape(0, (Shape(1000), Shape(2000)))
    table = place([(shape, [Raw("a"), Raw(""), Raw("")]), (shape, [Raw("a"), Raw(""), Raw("b")])])
    texts = [(cell.row, cell.column, cell.text) for cell in table.cells]
    assert texts == [(0, 0, "a"), (0, 1, ""), (1, 0, "a"), (1, 1, ""), (1, 2, "b")]


def test_a_grid_beyond_all_bounds() -> None:
    rows = [(RowShape(40 * row, (Shape(40 * row + 40),)), [Raw("a")]) for row in range(1_200)]
    with pytest.raises(SourceError) as caught:
        place(rows)
    assert caught.value.trouble is Trouble.TOO_BIG


@given(
    st.lists(st.tuples(st.sampled_from(["par", "cell", "row"]), st.integers(0, 40)), max_size=40)
)
def test_no_words_are_lost(steps: list[tuple[str, int]]) -> None:
    flow = Flow()
    for number, (step, depth) in enumerate(steps):
        if step == "row":
            flow.end_row(max(1, depth), None)
            continue
        flow.paragraph(f"<{number}>", depth)
        if step == "cell":
            flow.end_cell(max(1, depth))
    text = "\n".join(
        "\n".join(cell.text for cell in block.cells) if isinstance(block, Table) else block.text
        for block in flow.finish()
    )
    assert text.split() == [
        f"<{number}>" for number, (step, _) in enumerate(steps) if step != "row"
    ]
