"""Heads of tables that are repeated at the top of a page."""

from __future__ import annotations

from collections.abc import Sequence

from harmonia.sources.pdf.fragments import Fragment, Piece

_TALLEST = 8  # rows
_SHORTEST_PART = 4  # letters


def repeated_head(upper: Fragment, lower: Fragment) -> int:
    """How many rows at the top of the lower part repeat the table's head."""
    head = 0
    while head < min(_TALLEST, lower.rows, upper.rows):
        above, below = upper.row(head), lower.row(head)
        if not _same_row(above, below) or (head == 0 and not any(one.words for one in above)):
            break
        head += 1
    reach = max((one.row + one.row_span for r in range(head) for one in lower.row(r)), default=0)
    return head if reach <= head else 0


def _same_row(above: Sequence[Piece], below: Sequence[Piece]) -> bool:
    if [one.row_span for one in above] != [one.row_span for one in below]:
        return False
    pairs = [(a.words, b.words) for a, b in zip(above, below, strict=True)]
    equal = sum(a == b for a, b in pairs)
    return 2 * equal >= len(pairs) and all(a == b or _is_cut_short(a, b) for a, b in pairs)


def _is_cut_short(whole: str, part: str) -> bool:
    """LibreOffice repeats a head as high as its page allowed, and loses the last lines of it."""
    return len(part) >= _SHORTEST_PART and whole.startswith(part)


def drop_spilt_head(upper: Fragment, lower: Fragment, head: int) -> None:
    """Drop what of a head repeated too low hangs over into the row under it."""
    under = {one.column: one for one in lower.row(head)}
    for number in range(head):
        for above, below in zip(upper.row(number), lower.row(number), strict=True):
            rest, cell = above.words[len(below.words) :].strip(), under.get(below.column)
            while cell and cell.lines and rest and rest.startswith(cell.lines[0].text.strip()):
                rest = rest[len(cell.lines.pop(0).text.strip()) :].strip()


def part_head(upper: Fragment, lower: Fragment) -> None:
    """Where no rule parts the repeated head from the rest of a cut row, part them.

    Afterwards the head's last row is the rest of the cut row.
    """
    for head in range(1, min(_TALLEST, lower.rows, upper.rows) + 1):
        pairs = _with_rest(upper, lower, head)
        if pairs:
            break
    else:
        return
    for above, below in pairs:
        if below.row + below.row_span < head:
            continue
        below.lines = below.lines[len(above.lines) :]
        below.row, below.row_span = head - 1, 1
    lower.pieces = [one for one in lower.pieces if one.row >= head - 1]
    for one in lower.pieces:
        one.row -= head - 1
    lower.pieces.sort(key=lambda one: (one.row, one.column))
    lower.rows -= head - 1
    lower.open_top = True
    lower.close()


def _with_rest(upper: Fragment, lower: Fragment, head: int) -> list[tuple[Piece, Piece]]:
    """Cells of the head above and below, if all below begin with its words and some go on."""
    above = [one for row in range(head) for one in upper.row(row)]
    below = [one for row in range(head) for one in lower.row(row)]
    if [_place(one) for one in above] != [_place(one) for one in below]:
        return []
    pairs = list(zip(above, below, strict=True))
    if not all(b.words.startswith(a.words) and a.words for a, b in pairs):
        return []
    longer = [b for a, b in pairs if b.words != a.words]
    if not longer or any(one.row + one.row_span != head for one in longer):
        return []
    return pairs


def _place(piece: Piece) -> tuple[int, int, int, int]:
    return piece.row, piece.column, piece.row_span, piece.column_span
