"""When an action begins and ends, as far as its deadline tells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from harmonia.checking.case import Case
from harmonia.checking.once import once
from harmonia.plan import Action, Precision, Task, Term
from harmonia.reading.fields import Field

FINE = frozenset({Precision.DAY, Precision.MONTH})
_WHOLE_SCHOOL_YEAR = (8, 31)  # month and day on which a school year ends


@dataclass(frozen=True, slots=True)
class Dated:
    """An action with its days. ``start`` is None where only a last day is given.

    ``first_end`` is the end of the first of several terms, ``end`` that of the last.
    """

    task: Task
    action: Action
    start: date | None
    first_end: date
    end: date

    @property
    def name(self) -> str:
        """The task's number, or its title where it has none."""
        return name(self.task)

    @property
    def words(self) -> str:
        """The deadline as it is written."""
        return self.action.term.text or ""

    @property
    def is_fine(self) -> bool:
        """Whether days or months are given, and not whole years or quarters."""
        return self.action.term.precision in FINE

    @property
    def last_lesson_day(self) -> date:
        """The end; of a school year the end of its lessons, in June."""
        coarse = self.action.term.precision is Precision.SCHOOL_YEAR
        if coarse and (self.end.month, self.end.day) == _WHOLE_SCHOOL_YEAR:
            return date(self.end.year, 6, 30)
        return self.end


def name(task: Task) -> str:
    """The task's number, or its title in quotation marks."""
    return task.number or f"„{task.title or ''}”"


def and_list(names: Iterable[str]) -> str:
    """Names joined as in a sentence: "4, 5 i 7"."""
    said = list(dict.fromkeys(names))
    return " i ".join(filter(None, (", ".join(said[:-1]), said[-1])))


@once
def dated_actions(case: Case) -> tuple[Dated, ...]:
    """The actions whose last day is known and whose deadline stands in its own field."""
    moved = moved_fields(case)
    found = (
        dated(task, action)
        for task, action in case.actions
        if Field.TERM not in moved.get(action.id, ())
    )
    return tuple(one for one in found if one)


def dated(task: Task, action: Action) -> Dated | None:
    """An action with its days; None where its deadline has no end."""
    ends = ends_of(action.term)
    if not ends or action.term.recurrence:
        return None
    starts = [one.start for one in action.term.intervals]
    first = None if None in starts else min(day for day in starts if day)
    return Dated(task, action, first, ends[0], ends[-1])


def ends_of(term: Term) -> list[date]:
    """The ends of all intervals, sorted; none where one is open."""
    ends = [one.end for one in term.intervals if one.end]
    return sorted(ends) if len(ends) == len(term.intervals) else []


@once
def moved_fields(case: Case) -> dict[str, frozenset[str]]:
    """For actions with cells in wrong fields, the fields that hold other fields' words."""
    moved: dict[str, frozenset[str]] = {}
    for doubt in case.doubts_of("shifted_cells", "unfit_cell"):
        if doubt.action:
            changes = doubt.repair.changes if doubt.repair else ()
            fields = frozenset(doubt.values) | {change.field for change in changes}
            moved[doubt.action] = moved.get(doubt.action, frozenset()) | fields
    return moved
