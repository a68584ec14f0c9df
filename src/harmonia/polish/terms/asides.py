"""Windows that say one thing twice: of a remark and what it remarks on, the narrower one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from harmonia.plan import Interval, Precision
from harmonia.polish.terms.moment import Moment, Part
from harmonia.polish.terms.pieces import Form, Phrase, Piece
from harmonia.polish.terms.years_of_phrases import first_month


class Window(NamedTuple):
    """Neighbouring pieces and their days; ``aside``: they stand in brackets."""

    run: Sequence[Piece]
    interval: Interval | None
    aside: bool


def share_with_aside(before: Phrase, found: Phrase) -> None:
    """Let what stands before a bracket give its years: "czerwiec 2018 (do 20 czerwca)"."""
    first, last = before.moments[0], before.moments[-1]
    if not (found.aside and found.joined and first.within_year and first.year and last.year):
        return
    if not all(m.yearless and m.within_year and not m.of_school for m in found.moments):
        return
    for moment in found.moments:
        giver = first if first_month(moment) >= first_month(first) else last
        moment.year, moment.shared = giver.year, True


def narrowed(windows: Iterable[Window]) -> list[Window]:
    """The windows without those that only say again, more widely, when another one is."""
    kept: list[Window] = []
    for window in windows:
        if not kept or not (window.aside or _names_day_of_month(kept[-1], window)):
            kept.append(window)
        elif not all(_lies_within(before, window) for before in kept):
            if _lies_within(window, kept[-1]):
                kept.pop()
            kept.append(window)
    return kept


def _names_day_of_month(month: Window, window: Window) -> bool:
    """Like "czerwiec 2018, do 20 czerwca"."""
    (first, *_), (until, *_) = month.run, window.run
    is_day = until.form is Form.UNTIL and until.first.unit is Precision.DAY and until.first.shared
    return is_day and _is_month(first.first) and first.form is Form.PLAIN


def _is_month(moment: Moment) -> bool:
    return moment.unit is Precision.MONTH and moment.part is Part.WHOLE


def _lies_within(inner: Window, outer: Window) -> bool:
    """Whether the days lie in the other's; of an open side, whether its one named day does."""
    if inner.interval is None or outer.interval is None:
        return False
    start, end = inner.interval.start, inner.interval.end
    first, last = outer.interval.start, outer.interval.end
    if first is not None and last is not None:
        start, end = start or end, end or start
    begins = first is None or (start is not None and start >= first)
    return begins and (last is None or (end is not None and end <= last))
