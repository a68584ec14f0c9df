"""From a document to a plan: the whole way in one place."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from harmonia.plan import Doubt, Goal, Passage, Place, Plan
from harmonia.polish.folding import fold
from harmonia.reading.about import act_of, authority_of, debates_of, scope_of
from harmonia.reading.assemble import tasks_of, words
from harmonia.reading.doubts import find_doubts
from harmonia.reading.fields import Field
from harmonia.reading.head import Preamble, read_head
from harmonia.reading.numbering import heading, plain_number
from harmonia.reading.rows import GOAL
from harmonia.reading.schedule import Schedule, find_schedule
from harmonia.reading.titles import name_of_plan
from harmonia.reading.value import Value
from harmonia.reading.years import context_of, period_of, years_named
from harmonia.sources.document import Document


class Reading(NamedTuple):
    """A plan and what a careful reader would ask about it."""

    plan: Plan
    doubts: tuple[Doubt, ...]


def read_plan(document: Document) -> Reading:
    """Read a plan from a document, whatever its layout.

    Args:
        document: paragraphs and tables in reading order.

    Returns:
        The plan with its doubts. A document without a schedule gives a plan without tasks and the
        doubt ``no_schedule``; nothing is raised.
    """
    found = find_schedule(document)
    head = read_head(found.lines, found.before, found.goals, found.priorities)
    goals = tuple(
        Goal(
            plain_number(item.number.text) if item.number else None,
            item.text.text or "",
            item.text.place,
        )
        for item in head.goals
    )
    around = (line.text for line in found.lines[: found.before])
    said = years_named(_where_years_are_named(head, found), around)
    context = context_of(said, (value.text for value in words(found.records, Field.TERM)))
    tasks = tasks_of(found.records, goals, context)
    authority = authority_of(head.title, found.lines)
    title = head.title.text if head.title else None
    name = authority[0] if authority else None
    plan = Plan(
        id=_ident(name, title),
        title=title,
        authority=name,
        scope=scope_of(title, tasks, name_of_plan(found.lines[: found.before])),
        period=period_of(said, (action.term for task in tasks for action in task.actions)),
        act=act_of(found.lines[: found.before]),
        debates=debates_of(found.lines),
        priorities=tuple(value.text or "" for value in head.priorities),
        main_goal=head.main_goal.text if head.main_goal else None,
        goals=goals,
        tasks=tuple(tasks),
        headers=_headers(found),
        other_tables=tuple(found.others),
        passages=tuple(_passages(head, found)),
        places=dict(_places(head, authority[1].place if authority else None)),
    )
    return Reading(plan, find_doubts(plan, found))


def _passages(head: Preamble, found: Schedule) -> Iterable[Passage]:
    """What stands around the head and the schedule, in the document's order."""
    goals = {fold(goal.text.text or "").rstrip(" .;") for goal in head.goals}
    taken = [head.title, head.main_goal, *head.priorities, *(goal.text for goal in head.goals)]
    names = (name for record in found.records for name in (record.number, record.title))
    used = (*taken, *head.lines, *names)
    blocks = {(value.place.block, value.place.row) for value in used if value}
    rest = (
        value for value in (*found.lines, *found.aside) if value and not _names_goal(value, goals)
    )
    left = {v.place: v for v in rest if (v.place.block, v.place.row) not in blocks}
    for value in sorted(left.values(), key=lambda value: value.place.block):
        yield Passage(value.text or "", value.place)


def _names_goal(line: Value, goals: set[str]) -> bool:
    """Whether a line is the heading of a goal, over its tasks."""
    named = heading(line, GOAL)
    return named is not None and fold(named.rest.text or "").rstrip(" .;") in goals


def _where_years_are_named(head: Preamble, found: Schedule) -> Iterable[str]:
    """The title, the term column's header and the lines at the head of the schedule."""
    if head.title and head.title.text:
        yield head.title.text
    for one in found.heads:
        for column in one.columns.values():
            if column.field is Field.TERM and column.name and column.name.text:
                yield column.name.text


def _headers(found: Schedule) -> dict[str, str]:
    """The office's own wording of each field, the first met."""
    headers: dict[str, str] = {}
    for head in found.heads:
        for column in head.columns.values():
            if column.name and column.name.text and column.field is not Field.EXTRA:
                headers.setdefault(str(column.field), column.name.text)
    for record in found.records:
        for field, name in record.names.items():
            headers.setdefault(str(field), name)
    return headers


def _places(head: Preamble, authority: Place | None) -> Iterable[tuple[str, Place]]:
    if head.title:
        yield "title", head.title.place
    if authority:
        yield "authority", authority
    if head.main_goal:
        yield "main_goal", head.main_goal.place
    for number, value in enumerate(head.priorities):
        yield f"priorities.{number}", value.place


def _ident(authority: str | None, title: str | None) -> str:
    """The same for a second import of the same plan: from whose it is and what it is called."""
    words_of = fold(f"{authority or ''}|{title or ''}")
    return "p" + hashlib.blake2s(words_of.encode(), digest_size=6).hexdigest()
