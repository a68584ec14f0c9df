"""Times of several ways to the same end, taken by turns so that a busy machine slows all alike."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of each repeat."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return median(self.seconds)

    @property
    def p95(self) -> float:
        """What 19 of 20 stay below."""
        return quantiles(self.seconds, n=20, method="inclusive")[-1]


def by_turns(
    ways: Mapping[str, Callable[[], object]],
    repeats: int,
    *,
    before: Callable[[], object] = lambda: None,
) -> dict[str, Times]:
    """Time each way once a round; ``before`` runs untimed ahead of each."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(repeats):
        gc.collect()  # what others left; what a way leaves itself is part of its time
        for name, way in ways.items():
            before()
            taken[name].append(seconds(way))
    return {name: Times(tuple(found)) for name, found in taken.items()}


def together(times: Sequence[Times]) -> Times:
    """All repeats of several documents as one."""
    return Times(tuple(second for one in times for second in one.seconds))


def seconds(way: Callable[[], object]) -> float:
    """What one call takes."""
    start = time.perf_counter()
    way()
    return time.perf_counter() - start
