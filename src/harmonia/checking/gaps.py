"""Empty cells, held against what the plan does elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from harmonia.checking.case import Case
from harmonia.plan import Action, Place, Task
from harmonia.reading.fields import Field

USUAL = 2 / 3  # the share of actions in which a field is filled that makes it the plan's habit


@dataclass(frozen=True, slots=True)
class Gap:
    """A field that the layout has and some actions leave empty.

    ``usual``: the rest of the plan fills it. ``of`` counts the actions that could.
    """

    field: Field
    empty: tuple[tuple[Task, Action], ...]
    of: int
    usual: bool


def gaps(case: Case, *fields: Field) -> Iterator[Gap]:
    """The gaps in some fields; nothing for a field that the whole layout lacks."""
    left = {doubt.action for doubt in case.doubts_of("cut_off", "shifted_cells")}
    actions = [(task, action) for task, action in case.actions if action.id not in left]
    for field in fields:
        if field not in case.present or field not in case.template.fields:
            continue
        empty = [pair for pair in actions if _is_empty(case, pair[1], field)]
        told = tuple(_not_told_elsewhere(case, field, empty))
        if told:
            filled = len(actions) - len(empty)
            yield Gap(field, told, len(actions), filled >= USUAL * len(actions))


def _is_empty(case: Case, action: Action, field: Field) -> bool:
    if case.text(action, field):
        return False
    return not (field is Field.FUNDING and action.funding.sources)  # a dash is an answer


def _not_told_elsewhere(
    case: Case, field: Field, empty: list[tuple[Task, Action]]
) -> Iterator[tuple[Task, Action]]:
    """Without those whose indicator says the measure, or whose task's other rows say it."""
    if not empty:
        return
    told = {(task.id, _table(action)) for task, action in case.actions if case.text(action, field)}
    for task, action in empty:
        measured = field is Field.MEASURE and bool(action.indicator)
        shared = field is not Field.METHOD and (task.id, _table(action)) in told
        if not (measured or shared):
            yield task, action


def _table(action: Action) -> int | None:
    place: Place | None = action.places.get("action")
    return place.table if place else None
