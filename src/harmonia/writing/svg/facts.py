"""The drawing's facts as rows of a table, for whoever cannot or will not look at a drawing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from harmonia.plan import Interval, Term, TermKind
from harmonia.polish.terms import describe
from harmonia.timeline import Chart, Group, Row, TaskRows
from harmonia.writing.svg import sentences


@dataclass(frozen=True, slots=True)
class Fact:
    """What the drawing shows of one action, in the plan's words and in dates.

    ``goal`` is the number and ``goal_text`` the text of its goal; ``task`` the task's number,
    ``title`` its title. ``spans`` are the days that were understood, in order; an open side is
    None. ``remark`` is Harmonia's, in Polish, and may be empty. A task without actions has one
    fact, with its own id.
    """

    id: str
    goal: str | None
    goal_text: str | None
    task: str | None
    title: str | None
    method: str | None
    words: str | None
    spans: tuple[Interval, ...]
    who: str | None
    remark: str

    @property
    def starts(self) -> tuple[date | None, ...]:
        """The first day of each span; None: the plan names none."""
        return tuple(one.start for one in self.spans)

    @property
    def ends(self) -> tuple[date | None, ...]:
        """The last day of each span; None: the plan names none."""
        return tuple(one.end for one in self.spans)


def facts(chart: Chart) -> tuple[Fact, ...]:
    """One fact an action, in the plan's order."""
    return tuple(fact for group in chart.groups for fact in facts_of(group))


def facts_of(group: Group) -> Iterator[Fact]:
    """The facts of one goal's tasks."""
    for task in group.tasks:
        yield from _of_task(group, task)


def _of_task(group: Group, task: TaskRows) -> Iterator[Fact]:
    for row in task.rows:
        yield Fact(
            id=row.id,
            goal=group.number,
            goal_text=group.text,
            task=task.number,
            title=task.title,
            method=row.method,
            words=row.term.text,
            spans=row.term.intervals,
            who=row.who,
            remark="; ".join(_remarks(row)),
        )
    if not task.rows:
        named = (task.id, group.number, group.text, task.number, task.title)
        yield Fact(*named, None, None, (), None, sentences.NO_ACTIONS)


def _remarks(row: Row) -> Iterator[str]:
    """What the words mean where they are more, or less, than dates; order; what is not seen."""
    term = row.term
    if not term.intervals:
        yield _described(term)
    elif term.recurrence or term.kind in {TermKind.RECURRING, TermKind.ONGOING}:
        yield _described(replace(term, intervals=(), assumed=()))
    if term.intervals:
        yield from (sentences.ASSUMED[one] for one in term.assumed if one in sentences.ASSUMED)
    if row.after:
        yield sentences.after(row.after)
    if row.outside:
        yield sentences.OUTSIDE


def _described(term: Term) -> str:
    """What was understood; of a rule that is none of ours (from a JSON file), nothing."""
    try:
        return describe(term)
    except (KeyError, ValueError):
        return describe(replace(term, recurrence=None))
