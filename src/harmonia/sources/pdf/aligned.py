"""Tables without any lines: only where the columns show beyond doubt by how words align."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from harmonia.sources.pdf.fragments import Fragment, Piece
from harmonia.sources.pdf.lines import Line, line_of
from harmonia.sources.pdf.page import Box, Letter

_GAP = 1.6  # of the size: between columns
_SAME = 2.5  # points: starts of one column
_FEWEST = 3  # rows, and lines that show a column
_FAR = 2.6  # of the size: lines farther apart are of different tables


@dataclass(frozen=True, slots=True)
class _Parts:
    """A line cut at its wide gaps."""

    line: Line
    parts: tuple[Line, ...]


def aligned_tables(lines: Sequence[Line]) -> tuple[list[Line], list[Fragment]]:
    """Lines of a page that are no table, and the tables the others make."""
    cut = [_Parts(line, _parts(line)) for line in lines]
    left: list[Line] = []
    tables: list[Fragment] = []
    for group in _runs(cut):
        table = _table(group)
        if table is None:
            left.extend(one.line for one in group)
        else:
            tables.append(table)
    return left, tables


def _parts(line: Line) -> tuple[Line, ...]:
    if line.angle:
        return (line,)
    groups: list[list[Letter]] = []
    ink: Letter | None = None
    for letter in line.letters:
        blank = letter.text.isspace()
        if not groups or (ink and not blank and letter.x0 - ink.x1 > _GAP * line.size):
            groups.append([])
        groups[-1].append(letter)
        ink = ink if blank else letter
    return tuple(one for group in groups if (one := line_of(group)) is not None)


def _runs(cut: Iterable[_Parts]) -> list[list[_Parts]]:
    """Lines near each other: from one of several parts to the last that fits its columns."""
    runs: list[list[_Parts]] = []
    for one in cut:
        if runs and _belongs(runs[-1], one):
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


def _belongs(run: Sequence[_Parts], one: _Parts) -> bool:
    first, last = run[0], run[-1]
    if len(first.parts) == 1 or one.line.y - last.line.y > _FAR * last.line.size:
        return len(first.parts) == 1 == len(one.parts)
    starts = [part.x0 for part in first.parts]
    return all(any(abs(part.x0 - x) <= _SAME for x in starts) for part in one.parts)


def _table(run: Sequence[_Parts]) -> Fragment | None:
    first = run[0].parts
    full = [one for one in run if len(one.parts) > 1]
    if len(first) == 1 or len(full) < _FEWEST:
        return None
    starts = [part.x0 for part in first]
    rows = _rows(run, starts)
    if len(rows) < _FEWEST or not _apart(run, starts):
        return None
    right = max(part.x1 for one in run for part in one.parts)
    return _fragment(rows, starts, right)


def _column(part: Line, starts: Sequence[float]) -> int:
    return min(range(len(starts)), key=lambda one: abs(starts[one] - part.x0))


def _apart(run: Sequence[_Parts], starts: Sequence[float]) -> bool:
    """Whether no words reach from one column into the next."""
    return all(
        _column(part, starts) + 1 == len(starts) or part.x1 < starts[_column(part, starts) + 1]
        for one in run
        for part in one.parts
    )


def _rows(run: Sequence[_Parts], starts: Sequence[float]) -> list[list[_Parts]]:
    """A line with words in the first column begins a row; the others go on with it."""
    rows: list[list[_Parts]] = []
    for one in run:
        if not rows or _column(one.parts[0], starts) == 0:
            rows.append([one])
        else:
            rows[-1].append(one)
    return rows


def _fragment(rows: Sequence[Sequence[_Parts]], starts: Sequence[float], right: float) -> Fragment:
    edges = [*starts, max(right, starts[-1] + 1)]
    page = rows[0][0].line.page
    tops = [row[0].line.y - row[0].line.size for row in rows]
    ends = [*tops[1:], rows[-1][-1].line.y]
    pieces = [
        Piece(
            row=number,
            column=column,
            row_span=1,
            column_span=1,
            box=Box(edges[column], tops[number], edges[column + 1], ends[number]),
            lines=[p for one in row for p in one.parts if _column(p, starts) == column],
            page=page,
        )
        for number, row in enumerate(rows)
        for column in range(len(starts))
    ]
    box = Box(edges[0], tops[0], edges[-1], ends[-1])
    return Fragment(
        page, page, box, tuple(edges), len(rows), pieces,
        open_top=False, open_bottom=False, last_box=box,
    )  # fmt: skip
