"""Records become tasks: equal ones are put together, every field gets its reading beside it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from harmonia.plan import Action, Funding, Goal, Place, Task, Term, TermKind
from harmonia.polish.folding import fold
from harmonia.polish.terms import Context, understand_term
from harmonia.reading.fields import ACTION_FIELDS, Field
from harmonia.reading.funding import read_funding
from harmonia.reading.numbering import front_number, heading, plain_number
from harmonia.reading.parties import read_parties
from harmonia.reading.record import NEXT_COLUMN, Record
from harmonia.reading.rows import GOAL
from harmonia.reading.targets import read_targets
from harmonia.reading.value import Value

_EMPTY_SHOWN = frozenset(ACTION_FIELDS)  # fields whose empty cells a finding may point to
_Key: TypeAlias = tuple[str | None, str, str | None]


def tasks_of(records: list[Record], goals: tuple[Goal, ...], context: Context) -> list[Task]:
    """Put records of the same number and title together and read their fields.

    Args:
        records: one per row or card, in order.
        goals: the plan's goals, for goal columns that give only a goal's words.
        context: the years a bare month may take its year from.
    """
    groups = _grouped(records)
    ids = _ids([group[0] for group in groups])
    previous: Term | None = None
    tasks: list[Task] = []
    for ident, group in zip(ids, groups, strict=True):
        actions: list[Action] = []
        for number, record in enumerate(group, 1):
            term = _term(record, context, previous)
            read = _action(record, f"{ident}-{number}", term)
            previous = read.term if read.term.text else previous
            actions.append(read)
        tasks.append(_task(ident, group, goals, tuple(actions)))
    return tasks


def _grouped(records: list[Record]) -> list[list[Record]]:
    """The records of each task, by the first of each."""
    groups: list[list[Record]] = []
    latest: dict[_Key, list[Record]] = {}
    for record in records:
        key = _key(record)
        group = _same_task(record, key, groups[-1], latest) if groups else None
        if group is None:
            group = latest[key] = []
            groups.append(group)
        group.append(record)
    return groups


def _same_task(
    record: Record, key: _Key, last: list[Record], latest: dict[_Key, list[Record]]
) -> list[Record] | None:
    """The group a record belongs to: the last for a row that goes on, else one of its name."""
    if record.continues:
        return last
    if key[0] is None or record.title is None:
        return last if _goes_on_with(record, last[0]) else None
    found = latest.get(key)
    return None if found is None or _of_other_goal(record, found[0]) else found


def _of_other_goal(record: Record, first: Record) -> bool:
    """Whether goal columns of their own put two records under different goals."""
    return bool(record.goal and first.goal and record.goal.text != first.goal.text)


def _goes_on_with(record: Record, last: Record) -> bool:
    """A repeated number without title, or a repeated title without number, right below."""
    if record.goal_number != last.goal_number or _of_other_goal(record, last):
        return False
    if record.title is None:
        return _number(record) == _number(last)
    return _title(record) == _title(last) and last.number is None


def _key(record: Record) -> _Key:
    return _number(record), _title(record), record.goal_number


def _number(record: Record) -> str | None:
    if record.number is None:
        return None
    return plain_number(record.number.text) or record.number.text


def _title(record: Record) -> str:
    return fold(record.title.text or "").strip(" .;,") if record.title else ""


def _ids(records: list[Record]) -> list[str]:
    """Ids that stay the same when the plan is imported again: by number, else by title."""
    numbers = [_number(record) for record in records]
    seen = Counter(numbers)
    taken: Counter[str] = Counter()
    ids: list[str] = []
    for record, number in zip(records, numbers, strict=True):
        plain = number if number and seen[number] == 1 else f"{number or ''}{_digest(record)}"
        taken[plain] += 1
        ids.append(f"t{plain}" if taken[plain] == 1 else f"t{plain}.{taken[plain]}")
    return ids


def _digest(record: Record) -> str:
    return "x" + hashlib.blake2s(_title(record).encode(), digest_size=4).hexdigest()


def _task(
    ident: str, group: list[Record], goals: tuple[Goal, ...], actions: tuple[Action, ...]
) -> Task:
    first = group[0]
    places: dict[str, Place] = {"task": first.place}
    if first.number:
        places["number"] = first.number.place
    if first.title:
        places["title"] = first.title.place
    if first.goal:
        places["goal"] = first.goal.place
    title = first.title.text if first.title else None
    return Task(ident, _number(first), title, _goal(first, goals), actions, places)


def _goal(record: Record, goals: tuple[Goal, ...]) -> str | None:
    """The number of a record's goal: from its own column, else from what stands above it."""
    if record.goal is None:
        return record.goal_number
    text = record.goal.text or ""
    found = heading(record.goal, GOAL) or front_number(record.goal)
    number = plain_number(text) or (plain_number(found.number.text) if found.number else None)
    if number:
        return number
    for goal in goals:
        if fold(goal.text).strip(" .;") == fold(text).strip(" .;"):
            return goal.number
    return record.goal_number


def _action(record: Record, ident: str, term: Term) -> Action:
    texts = {field: value.text for field, value in record.fields.items()}
    leads, helps = texts.get(Field.RESPONSIBLE), texts.get(Field.PARTNERS)
    indicator, measure = texts.get(Field.INDICATOR), texts.get(Field.MEASURE)
    funding = texts.get(Field.FUNDING)
    return Action(
        id=ident,
        method=texts.get(Field.METHOD),
        responsible=NEXT_COLUMN.join(filter(None, (leads, helps))) or None,
        parties=read_parties(leads, helps),
        term=term,
        effect=texts.get(Field.EFFECT),
        funding=read_funding(funding) if funding else Funding(),
        indicator=indicator,
        measure=measure,
        monitoring_method=texts.get(Field.MONITORING_METHOD),
        monitored_by=texts.get(Field.MONITORED_BY),
        targets=read_targets(indicator, measure),
        extra={name: value.text or "" for name, value in record.extra.items()},
        places=dict(_places(record)),
    )


def _places(record: Record) -> Iterator[tuple[str, Place]]:
    for field, value in record.fields.items():
        yield str(field), value.place
    for field, place in record.empty.items():
        if field in _EMPTY_SHOWN and field not in record.fields:
            yield str(field), place
    for name, value in record.extra.items():
        yield f"extra:{name}", value.place
    yield "action", record.place


def _term(record: Record, context: Context, previous: Term | None) -> Term:
    """A term by its own words; the plan's years are asked only where those give no days."""
    value = record.fields.get(Field.TERM)
    if value is None:
        return Term()
    own = understand_term(value.text)
    if own.intervals:
        return own
    if own.kind is TermKind.DITTO:
        context = replace(context, previous=previous)
    return understand_term(value.text, context)


def words(records: list[Record], field: Field) -> list[Value]:
    """All values of a field, in order."""
    return [record.fields[field] for record in records if field in record.fields]
