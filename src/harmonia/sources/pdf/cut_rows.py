"""Whether the first row of a page is the rest of a row that the page's end cut."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harmonia.sources.pdf.fragments import Fragment, Piece
from harmonia.sources.pdf.joining import Measure, ends_paragraph

_NUMBER = re.compile(r"\(?(?:[\dIVX]{1,6})(?:\.\d{1,3})*[.)]?")
_SENTENCE_END = frozenset(".;:!?")
_FREE_LINES = 1.7  # with its padding, what a cell that is full leaves under its last baseline
_FREE_LINES_TOGETHER = 3.3  # the same where two lines or more went below together
_ANEW = 2  # points of `_speaks_anew`
_TOGETHER = 5  # lines: 1 above and 2 to 4 below, or 2 and 3
_LEADING = 1.2
_FILLED = 0.6  # of a table's rows have a first cell with text, where that tells its rows apart
_RECENT_ROWS = 40


def same_cell(above: Piece, below: Piece) -> bool:
    """Whether two cells stand in the same columns."""
    return (above.column, above.column_span) == (below.column, below.column_span)


def row_goes_on(upper: Fragment, first: Sequence[Piece], lower: Fragment, *, drawn: bool) -> bool:
    """Whether ``first``, a row of the lower part, is the rest of the upper part's last row.

    ``drawn``: the writer draws the spaces at which it breaks lines.
    """
    pairs = list(zip(upper.bottom, first, strict=False))
    if len(upper.bottom) != len(first) or not all(same_cell(*pair) for pair in pairs):
        return False
    if upper.open_bottom or lower.open_top:
        return True
    filled = [pair for pair in pairs if pair[1].lines]
    tallest = max(len(above.lines) for above, _ in pairs)
    if not filled or not all(_may_be_cut(*pair, tallest) for pair in filled):
        return False
    if pairs[0][1].lines:
        number = _NUMBER.fullmatch(pairs[0][1].words)
        return not number and any(_goes_on_small(*one) for one in filled)
    return _goes_on_unnamed(upper, pairs, drawn=drawn)


def _goes_on_unnamed(upper: Fragment, pairs: Sequence[tuple[Piece, Piece]], *, drawn: bool) -> bool:
    """Whether a row whose first cell is empty is the rest of the row above."""
    if _speaks_anew(pairs[1:]) >= _ANEW:
        return False
    above, below = pairs[0]
    filled = [pair for pair in pairs if pair[1].lines]
    spans = above.row_span > 1 or below.row_span > 1 or len(pairs) <= 2  # noqa: PLR2004  (a card: label and value)
    if not spans and above.lines and tells_rows(upper, 0):
        return True
    return any(_goes_on_small(*one) or _goes_on_full(*one, drawn=drawn) for one in filled)


def _speaks_anew(pairs: Sequence[tuple[Piece, Piece]]) -> int:
    """How much the cells beside an empty first one look like a row of their own.

    They begin with capital letters after closed sentences, and none of them is empty.
    """
    score = 0
    for above, below in pairs:
        text = below.words
        if text[:1].isupper() and not text[1:2].isupper():
            score += 1 + (above.words[-1:] in _SENTENCE_END)
        elif text[:1].islower():
            score -= 1
    return score + (len(pairs) > 1 and all(below.lines for _, below in pairs))


def _may_be_cut(above: Piece, below: Piece, tallest: int) -> bool:
    """Whether text below can be the rest of a cell above: only if no more of it fitted there.

    ``tallest`` is how many lines had room above. Writers do not part the first or the last two
    lines of a paragraph, so that two lines and more may have gone below together.
    """
    together = len(below.lines)
    if not above.lines:
        return tallest < together and tallest + together <= _TOGETHER
    last = above.lines[-1]
    free = (above.box.y1 - last.y) / (_LEADING * last.size)
    return free < (_FREE_LINES if together == 1 else _FREE_LINES_TOGETHER)


def _goes_on_small(above: Piece, below: Piece) -> bool:
    """Whether a sentence is open above and goes on with a small letter."""
    open_ended = above.words[-1:] not in _SENTENCE_END and bool(above.lines)
    return open_ended and below.words[:1].islower()


def _goes_on_full(above: Piece, below: Piece, *, drawn: bool) -> bool:
    """Whether a sentence is open above and its last line was broken, not ended."""
    if not above.lines or above.words[-1:] in _SENTENCE_END:
        return False
    measure = Measure(above.box.x0 + above.padding, above.box.x1 - above.padding)
    return not ends_paragraph(above.lines[-1], below.lines[0], measure, drawn=drawn)


def tells_rows(table: Fragment, column: int) -> bool:
    """Whether a column has text in most rows, as numbers and titles do."""
    cells = [one for one in table.pieces[-_RECENT_ROWS * table.columns :] if one.column == column]
    return sum(bool(one.lines) for one in cells) >= _FILLED * len(cells)
