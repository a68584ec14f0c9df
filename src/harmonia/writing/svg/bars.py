"""A row's time: bars, open ends, days, what repeats, what lies outside, and words without dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from harmonia.plan import Interval, TermKind
from harmonia.timeline import Bar, Row, Side, Span
from harmonia.writing.svg import sentences
from harmonia.writing.svg.breaking import cut
from harmonia.writing.svg.layout import BAR, LABEL, TITLE, Layout
from harmonia.writing.svg.marks import RING, filled, path, rect, ring, words

TAIL = 112  # how long an open side is drawn
_THIN, _THINNER = 36, 72  # where its hatching grows thin, from its end
_TICK = 4
_TICK_HEIGHT = 19
_GAP = 6
_LEAST = 3  # width of the shortest bar
_SPARE = 5  # least distance of the marks of what repeats
_SEAM = 1  # between bars that touch
_ARROW = 6


@dataclass(frozen=True, slots=True)
class Ends:
    """Where a row's drawing begins and ends, and (``after``) where its work ends, for links.

    The work of a bar without an end is shown by its beginning.
    """

    left: float
    right: float
    after: float


class Time:
    """What is drawn of one row, on the line ``y`` of its middle."""

    def __init__(self, row: Row, layout: Layout, y: float) -> None:
        """Take a row."""
        self._row, self._layout, self._y = row, layout, y
        self._bars = sorted(row.bars, key=_order)

    def ends(self) -> Ends | None:
        """Where the bars begin and end; None: there are none."""
        if not self._bars:
            return None
        sides = [self._sides(bar) for bar in self._bars]
        last = max(sides, key=lambda one: one.right)
        return Ends(min(one.left for one in sides), last.right, last.after)

    def drawn(self, *, note: str = "", today: int | None = None) -> str:
        """The row's marks and dates; ``note`` follows the last date, ``today`` shows on bars."""
        row = self._row
        parts = [*self._spans(), *self._today(today), *self._outside()]
        if not row.is_dated:
            parts += self._undated()
        return "".join((*parts, *self._dates(note)))

    def _spans(self) -> Iterator[str]:
        row = self._row
        if not row.repeats:
            for bar in self._bars:
                yield from self._bar(bar)
            return
        whole = (self._layout.left, self._layout.right)
        for left, right in [self._limits(bar) for bar in self._bars] or [whole]:
            yield path("open", "M", left, self._y, "H", right)
        yield from self._rings(row.repeats)

    def _today(self, today: int | None) -> Iterator[str]:
        """Today's line where a bar covers it."""
        for bar in self._bars:
            if today is None or bar.start is None or bar.end is None or self._row.repeats:
                continue
            if bar.start < today < bar.end - 1:
                x = self._layout.x(today + 0.5)
                yield path("now", "M", x, self._y - BAR / 2, "v", BAR)

    def _bar(self, bar: Bar) -> Iterator[str]:
        if bar.start is None:
            yield from self._until(bar)
        elif bar.end is None:
            yield from self._since(bar)
        elif bar.end - bar.start == 1:
            yield self._diamond(self._layout.x(bar.start + 0.5))
        else:
            left, right = self._limits(bar)
            width = max(right - left - (_SEAM if self._touches(bar) else 0), _LEAST)
            yield rect("full", left, self._y - BAR / 2, width, BAR)
        yield from self._cuts(bar)

    def _until(self, bar: Bar) -> Iterator[str]:
        """Hatching that thickens towards the deadline's tick."""
        right = self._layout.x(bar.end or 0)
        steps = (right - TAIL, right - _THINNER, right - _THIN, right)
        yield from self._hatched(steps, ("hatch3", "hatch2", "hatch1"), edge=2)
        yield rect("end", right - _TICK, self._y - _TICK_HEIGHT / 2, _TICK, _TICK_HEIGHT)

    def _since(self, bar: Bar) -> Iterator[str]:
        """Hatching that thins away from the first day's tick."""
        left = self._layout.x(bar.start or 0)
        steps = (left, left + _THIN, left + _THINNER, left + TAIL)
        yield from self._hatched(steps, ("hatch1", "hatch2", "hatch3"), edge=0)
        yield rect("end", left, self._y - _TICK_HEIGHT / 2, _TICK, _TICK_HEIGHT)

    def _hatched(self, steps: Sequence[float], hatches: Sequence[str], edge: int) -> Iterator[str]:
        """Three hatchings side by side; the one at ``edge`` has lines above and below."""
        for at, ((start, end), hatch) in enumerate(zip(pairwise(steps), hatches, strict=True)):
            left, right = max(start, self._layout.left), min(end, self._layout.right)
            if left >= right:
                continue
            yield filled(self._layout.pattern(hatch), left, self._y - BAR / 2, right - left, BAR)
            if at == edge:
                for y in (self._y - BAR / 2 + 0.75, self._y + BAR / 2 - 0.75):
                    yield path("open", "M", left, y, "H", right)

    def _diamond(self, x: float) -> str:
        return path("end", "M", x, self._y - 8, "l", 8, 8, "l", -8, 8, "l", -8, -8, "z")

    def _cuts(self, bar: Bar) -> Iterator[str]:
        if bar.cut_start:
            yield self._arrow(Side.BEFORE)
        if bar.cut_end:
            yield self._arrow(Side.AFTER)

    def _arrow(self, side: Side) -> str:
        """The plan goes on beyond this end of the drawing."""
        x = self._layout.left if side is Side.BEFORE else self._layout.right
        step = _ARROW if side is Side.BEFORE else -_ARROW
        return path("paper", "M", x, self._y - 9, "h", 2.4 * step, "v", 18, "H", x, "z") + path(
            "end", "M", x + step / 4, self._y, "l", 1.5 * step, -7, "v", 14, "z"
        )

    def _rings(self, spans: Sequence[Span]) -> Iterator[str]:
        """A ring in the middle of each span, and of very many as many as can be told apart."""
        before = float("-inf")
        for one in spans:
            x = self._layout.x((one.start + one.end) / 2)
            if x - before >= 2 * RING + _SPARE:
                yield ring(x, self._y)
                before = x

    def _outside(self) -> Iterator[str]:
        for side in Side:
            found = [one.interval for one in self._row.outside if one.side is side]
            if not found:
                continue
            said = ", ".join(map(sentences.when, found))
            yield self._arrow(side)
            room = self._layout.right - self._layout.left - 4 * _ARROW
            x, anchor = self._layout.left + 3 * _ARROW, None
            if side is Side.AFTER:
                x, anchor = self._layout.right - 3 * _ARROW, "end"
            yield words(x, self._y + 4, cut(said, LABEL, room), "halo", anchor)

    def _undated(self) -> Iterator[str]:
        """The words of a term that has no dates."""
        term = self._row.term
        left, room = self._layout.left + _GAP, self._layout.right - self._layout.left - 2 * _GAP
        if not term.text:
            yield words(left, self._y + 4, sentences.NO_TERM, "soft halo")
            return
        said = cut(sentences.quoted(term.text), TITLE, room)
        yield words(left, self._y + 4, said, "words halo")
        if term.kind is TermKind.ONGOING:
            begin = min(left + TITLE.width(said) + _GAP, self._layout.right)
            yield path("ongoing", "M", begin, self._y, "H", self._layout.right)

    def _dates(self, note: str) -> Iterator[str]:
        """The date of each bar that has room for it, beside the bar or on it."""
        lefts = [self._limits(bar)[0] for bar in self._bars]
        left = self._layout.left
        for bar, right in zip(self._bars, [*lefts[1:], self._layout.right], strict=False):
            yield self._date(bar, note if bar is self._bars[-1] else "", (left, right))
            left = self._limits(bar)[1]

    def _date(self, bar: Bar, note: str, free: tuple[float, float]) -> str:
        """The end behind a bar; on the bar or before it, both days."""
        left, right = self._limits(bar)
        end, both = (_with(note, said(bar.interval)) for said in (_end, sentences.when))
        y = self._y + 4
        if right + _GAP + LABEL.width(end) <= free[1]:
            return words(right + _GAP, y, end, "halo")
        is_solid = bar.start is not None and bar.end is not None and not self._row.repeats
        if is_solid and right - left >= LABEL.width(both) + 2 * _GAP:
            return words((left + right) / 2, y, both, "onbar", "middle")
        if left - _GAP - LABEL.width(both) >= free[0]:
            return words(left - _GAP, y, both, "halo", "end")
        return ""

    def _limits(self, bar: Bar) -> tuple[float, float]:
        sides = self._sides(bar)
        return sides.left, sides.right

    def _sides(self, bar: Bar) -> Ends:
        """Where a bar's drawing begins and ends, its open side included."""
        layout = self._layout
        if bar.start is None:
            right = layout.x(bar.end or 0)
            return Ends(max(right - TAIL, layout.left), right, right)
        left = layout.x(bar.start)
        if bar.end is None:
            return Ends(left, min(left + TAIL, layout.right), left + _TICK)
        if bar.end - bar.start == 1 and not self._row.repeats:
            middle = layout.x(bar.start + 0.5)
            return Ends(middle - 8, middle + 8, middle + 8)
        right = max(layout.x(bar.end), left + _LEAST)
        return Ends(left, right, right)

    def _touches(self, bar: Bar) -> bool:
        return any(other.start == bar.end for other in self._bars)


def _order(bar: Bar) -> tuple[int, int]:
    start = bar.start if bar.start is not None else (bar.end or 0)
    return start, bar.end if bar.end is not None else start


def _end(interval: Interval) -> str:
    """The end of an interval, as it stands behind a bar that shows its beginning."""
    closed = interval.start and interval.end
    return sentences.day(interval.end) if closed and interval.end else sentences.when(interval)


def _with(note: str, said: str) -> str:
    return f"{said}, {note}" if note else said
