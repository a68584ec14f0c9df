"""Wskaźnik and miernik swapped, by the habit of the rest of the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harmonia.plan import Action, Change, Doubt, Plan, Repair

LEAST_HABIT = 3  # actions that show the habit
HABIT_SHARE = 0.7
# A figure, but no year, date or number of law: "8", "15%", "0–1".
_FIGURE = re.compile(r"(?<![\w./])\d{1,3}(?:,\d+)?(?![\d./])")

_LONE = re.compile(r"\W*\d{1,3}(?:\s*[–/-]\s*\d{1,3})?\s*%?\W*")
_COUNTED = re.compile(
    r"\W*(?:(?:łączn|ogóln)\w*\s+)?(?:liczb|ilo[sś][cć]|odset|procent|udział|%)", re.IGNORECASE
)


def doubts(plan: Plan) -> Iterator[Doubt]:
    """Actions whose figure stands in the other field than everywhere else."""
    actions = [(task, action) for task in plan.tasks for action in task.actions]
    sides = {action.id: _figure_side(action) for _, action in actions}
    known = [side for side in sides.values() if side]
    habit = max(("indicator", "measure"), key=known.count)
    if known.count(habit) < LEAST_HABIT or known.count(habit) < HABIT_SHARE * len(known):
        return
    for task, action in actions:
        if sides[action.id] in (None, habit) or not _surely_swapped(action, habit):
            continue
        yield Doubt(
            kind="swapped_indicator_measure",
            task=task.id,
            action=action.id,
            field="indicator",
            places=tuple(
                action.places[name] for name in ("indicator", "measure") if name in action.places
            ),
            confidence=0.8,
            values={"indicator": action.indicator or "", "measure": action.measure or ""},
            repair=Repair(
                "swap",
                (
                    Change("indicator", action.measure, task.id, action.id),
                    Change("measure", action.indicator, task.id, action.id),
                ),
            ),
        )


def _figure_side(action: Action) -> str | None:
    """Which of the two holds the figure; None where both or neither do."""
    if not action.indicator or not action.measure:
        return None
    inside = bool(_FIGURE.search(action.indicator)), bool(_FIGURE.search(action.measure))
    if inside == (True, False):
        return "indicator"
    return "measure" if inside == (False, True) else None


def _surely_swapped(action: Action, habit: str) -> bool:
    """Both habits may live in one plan; a lone figure on the wrong side tells a slip."""
    indicator, measure = action.indicator or "", action.measure or ""
    if habit == "indicator":
        return bool(_LONE.fullmatch(measure)) and not _COUNTED.match(indicator)
    return bool(_LONE.fullmatch(indicator)) and bool(_COUNTED.match(measure))
