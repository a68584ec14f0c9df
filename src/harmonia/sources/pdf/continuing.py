"""Tables that go on over a page become one, their cut rows whole, their repeated heads gone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from harmonia.sources.pdf.cut_rows import row_goes_on, same_cell, tells_rows
from harmonia.sources.pdf.fragments import Fragment, Piece
from harmonia.sources.pdf.heads import drop_spilt_head, part_head, repeated_head

_SAME = 4.0  # points between edges of columns that are one
_ROOM = 4.0  # points a row may need beyond its own height
_NUMBER = re.compile(r"\(?[\dIVX]{1,6}(?:\.\d{1,3})*[.)]?")


def goes_on(upper: Fragment, lower: Fragment, limit: float) -> bool:
    """Whether a table continues the one at the foot of the page before.

    ``limit`` is how far down text may go on the upper's last page, in points.
    """
    if lower.page != upper.last_page + 1 or not _same_columns(upper, lower):
        return False
    head = repeated_head(upper, lower)
    if upper.open_bottom and not head:
        part_head(upper, lower)
        return True
    if head:
        return not _begins_again(upper, lower, head)
    if _begins_again(upper, lower, 0) or _is_card_of_its_own(upper, lower):
        return False
    first = lower.row(0)
    height = min((one.box.y1 - one.box.y0 for one in first if one.row_span == 1), default=0.0)
    return limit - upper.last_box.y1 <= height + _ROOM


def _same_columns(upper: Fragment, lower: Fragment) -> bool:
    if abs(upper.xs[0] - lower.xs[0]) > _SAME or abs(upper.xs[-1] - lower.xs[-1]) > _SAME:
        return False
    return _among(upper.xs, lower.xs) or _among(lower.xs, upper.xs)


def _among(edges: Sequence[float], others: Sequence[float]) -> bool:
    """Whether each of the others is one of the edges."""
    for one in others:
        at = bisect_left(edges, one)
        near = edges[max(0, at - 1) : at + 1]
        if not any(abs(one - edge) <= _SAME for edge in near):
            return False
    return True


def _begins_again(upper: Fragment, lower: Fragment, head: int) -> bool:
    """Cards begin with the same labels each: what begins so is another card."""
    if head >= min(lower.rows, upper.rows):
        return True
    above, below = upper.row(head), lower.row(head)
    label = below[0].words if below else ""
    if not label or _NUMBER.fullmatch(label) or not above:
        return False
    return len(below) > 1 and above[0].words == label


def _is_card_of_its_own(upper: Fragment, lower: Fragment) -> bool:
    """A row over the whole width that titles each table and stands nowhere inside them."""
    if not (_is_title(upper, 0) and _is_title(lower, 0)) or min(upper.rows, lower.rows) < 2:  # noqa: PLR2004  (a title and a row)
        return False
    return not any(_is_title(upper, row) for row in range(1, min(upper.rows, 200)))


def _is_title(fragment: Fragment, row: int) -> bool:
    cells = fragment.row(row)
    return len(cells) == 1 and cells[0].column_span == fragment.columns > 1 and bool(cells[0].words)


def join(upper: Fragment, lower: Fragment, *, drawn: bool) -> None:
    """Append a continuation to its table."""
    _share_columns(upper, lower)
    head = repeated_head(upper, lower)
    first = lower.row(head)
    drop_spilt_head(upper, lower, head)
    glued = bool(first) and row_goes_on(upper, first, lower, drawn=drawn)
    gone: set[Piece] = set()
    leading = True  # no cell with text so far
    for below in first:
        above = next((one for one in upper.bottom if same_cell(one, below)), None)
        leading = leading and not below.lines
        if above and (glued or _is_merged(above, below, upper, leading=leading)):
            above.lines.extend(below.lines)
            above.inner.extend(below.inner)
            above.row_span += below.row_span - glued
            gone.add(below)
    offset = upper.rows - head - glued
    kept = [one for one in lower.pieces if one.row >= head and one not in gone]
    for one in kept:
        one.row += offset
    start = upper.rows
    upper.pieces.extend(sorted(kept, key=lambda one: (one.row, one.column)))
    upper.rows += lower.rows - head - glued
    upper.last_page, upper.last_box = lower.last_page, lower.last_box
    upper.open_bottom = lower.open_bottom
    upper.close(min(start, upper.rows) - 1)


def _is_merged(above: Piece, below: Piece, upper: Fragment, *, leading: bool) -> bool:
    """Whether a cell merged over rows was cut between two of them."""
    if below.lines:
        text = below.words
        spans = above.row_span > 1 and below.row_span > 1
        return spans and text[:1].islower() and bool(above.lines)
    if not above.lines:
        return False
    return above.row_span > 1 or below.row_span > 1 or (leading and tells_rows(upper, above.column))


def _share_columns(upper: Fragment, lower: Fragment) -> None:
    """Lay both parts on the edges of both."""
    edges = list(upper.xs)
    for one in lower.xs:
        if not any(abs(one - edge) <= _SAME for edge in edges):
            edges.append(one)
    edges.sort()
    for part in (upper, lower):
        places = [min(range(len(edges)), key=lambda n: abs(edges[n] - x)) for x in part.xs]
        if places != list(range(len(edges))):
            _replace_columns(part, places)
        part.xs = tuple(edges)


def _replace_columns(part: Fragment, places: Sequence[int]) -> None:
    for piece in part.pieces:
        end = places[piece.column + piece.column_span]
        piece.column = places[piece.column]
        piece.column_span = max(1, end - piece.column)
