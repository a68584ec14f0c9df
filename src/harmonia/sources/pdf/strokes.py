"""Straight strokes along the axes: from drawn paths to ruling lines and filled boxes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, TypeAlias

from pdfminer.utils import apply_matrix_pt

from harmonia.sources.pdf.bounds import Budget
from harmonia.sources.pdf.page import Box, Rule

_THIN = 3.0  # a filled rectangle no thicker than this is a line
_STRAIGHT = 0.6  # how far a stroke may lean and be straight
_APART = 2.6  # lines nearer than this are one (double lines)
_GAP = 3.6  # dashes nearer than this are one line
_SHORTEST = 4.5
_Point: TypeAlias = tuple[float, float]


class Strokes:
    """Gathers strokes, then merges dashes and double lines."""

    def __init__(self, budget: Budget) -> None:
        """Nothing drawn yet."""
        self._budget = budget
        self._across: list[Rule] = []
        self._down: list[Rule] = []
        self._fills: list[Box] = []

    def add(
        self, path: Sequence[Any], ctm: Any, height: float, *, stroke: bool, fill: bool
    ) -> None:
        """Take a painted path of a page of this height."""
        self._budget.spend_shapes(len(path))
        for points in _subpaths(path, ctm, height):
            if stroke:
                for start, end in pairwise(points):
                    self._add_stroke(start, end)
            elif fill:
                self._add_fill(points)

    def _add_stroke(self, start: _Point, end: _Point) -> None:
        (x0, y0), (x1, y1) = start, end
        if abs(y1 - y0) <= _STRAIGHT:
            self._across.append(Rule((y0 + y1) / 2, min(x0, x1), max(x0, x1)))
        elif abs(x1 - x0) <= _STRAIGHT:
            self._down.append(Rule((x0 + x1) / 2, min(y0, y1), max(y0, y1)))

    def _add_fill(self, points: Sequence[_Point]) -> None:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = Box(min(xs), min(ys), max(xs), max(ys))
        wide, high = box.x1 - box.x0, box.y1 - box.y0
        if high <= _THIN:
            self._across.append(Rule((box.y0 + box.y1) / 2, box.x0, box.x1))
        if wide <= _THIN:
            self._down.append(Rule((box.x0 + box.x1) / 2, box.y0, box.y1))
        if min(wide, high) > _THIN and _is_rectangle(points, box):
            self._fills.append(box)

    def rules(self) -> tuple[tuple[Rule, ...], tuple[Rule, ...], tuple[Box, ...]]:
        """Horizontal rules, vertical rules and filled boxes."""
        return merged(self._across), merged(self._down), tuple(dict.fromkeys(self._fills))


def _subpaths(path: Sequence[Any], ctm: Any, height: float) -> Iterator[list[_Point]]:
    points: list[_Point] = []
    for operator, *numbers in path:
        if operator == "m":
            if len(points) > 1:
                yield points
            points = []
        if operator == "h":
            points.extend(points[:1])
        elif len(numbers) > 1:
            x, y = apply_matrix_pt(ctm, (numbers[-2], numbers[-1]))
            points.append((x, height - y))
    if len(points) > 1:
        yield points


def _is_rectangle(points: Sequence[_Point], box: Box) -> bool:
    """Whether every point is a corner of the bounding box."""
    return all(
        min(abs(x - box.x0), abs(x - box.x1)) <= _STRAIGHT
        and min(abs(y - box.y0), abs(y - box.y1)) <= _STRAIGHT
        for x, y in points
    )


def merged(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """One rule for all that lie on one line: double lines, dashes, pieces cell by cell."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda one: one.at):
        if groups and rule.at - groups[-1][-1].at <= _APART and _near(groups[-1], rule):
            groups[-1].append(rule)
        else:
            groups.append([rule])
    return tuple(one for group in groups for one in _joined(group) if one.length >= _SHORTEST)


def _near(group: Sequence[Rule], rule: Rule) -> bool:
    return rule.at - group[0].at <= 2 * _APART


def _joined(group: Sequence[Rule]) -> Iterator[Rule]:
    at = sum(one.at for one in group) / len(group)
    start = end = None
    for rule in sorted(group, key=lambda one: one.start):
        if start is None or end is None:
            start, end = rule.start, rule.end
        elif rule.start <= end + _GAP:
            end = max(end, rule.end)
        else:
            yield Rule(at, start, end)
            start, end = rule.start, rule.end
    if start is not None and end is not None:
        yield Rule(at, start, end)
