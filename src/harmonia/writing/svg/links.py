"""Links of order: a line from the end of one row to the beginning of another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from harmonia.timeline import Link
from harmonia.writing.svg.bars import Ends
from harmonia.writing.svg.layout import BAR
from harmonia.writing.svg.marks import path

_STEP = 6  # from a bar's end, and before a bar's beginning
_TIP = 7


@dataclass(frozen=True, slots=True)
class Stop:
    """A row with bars: where they end, and on which line they stand."""

    ends: Ends
    y: float


def links_to(found: Iterable[Link]) -> Mapping[str, Sequence[Link]]:
    """Links by the id of the row that they lead to."""
    by_target: dict[str, list[Link]] = defaultdict(list)
    for link in found:
        by_target[link.target].append(link)
    return by_target


def links(found: Iterable[Link], stops: Mapping[str, Stop]) -> str:
    """The lines between rows that both have bars on this page."""
    return "".join(
        _line(stops[link.source], stops[link.target])
        for link in found
        if link.source in stops and link.target in stops
    )


def _line(source: Stop, target: Stop) -> str:
    down = 1 if target.y > source.y else -1
    start = max(source.ends.after - _STEP, source.ends.left + 1)
    from_y = source.y + down * BAR / 2
    end = target.ends.left - _TIP
    if end - _STEP >= start:
        drawn = path("link", "M", start, from_y, "V", target.y, "H", end)
    else:  # it begins before the other ends: around its beginning
        aside = target.y - down * (BAR / 2 + 4)
        drawn = path(
            "link", "M", start, from_y, "V", aside, "H", end - _STEP, "V", target.y, "H", end
        )
    return drawn + path("tip", "M", target.ends.left, target.y, "l", -_TIP, -3.5, "v", 7, "z")
