"""A plan as a calendar for any calendar program (iCalendar, RFC 5545 and 7986).

What a person wants in a telephone: days on which something begins, ends or is due; no band across
three years. So a day is an event, a deadline is an event on its day ("Termin: …"), a period up to
a month is one event over its days, a longer one two: its first and its last day. What recurs does
so within its own days, else within the plan's period; what happens every day would fill the
calendar and is entered by its first and last day only. All events are all-day and leave the person
free (TRANSPARENT).

The same event has the same UID in every file and after every import: it comes from the ids of plan
and action and the number of the interval, not from any wording or date. DTSTAMP, LAST-MODIFIED and
SEQUENCE come from the day of writing, so that a program that has an event takes its newer days;
where that day is not given, from a day the plan names. The same plan and day give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from harmonia.plan import Plan
from harmonia.writing.calendar import sentences
from harmonia.writing.calendar.events import Entry, entries_of
from harmonia.writing.calendar.file import file_of
from harmonia.writing.calendar.parties import key_of, keys_of, parties, party_named

__all__ = [
    "calendar",
    "calendars",
    "parties",
    "parties_without_days",
    "party_named",
    "undated",
    "undated_tasks",
]


def calendar(plan: Plan, *, party: str | None = None, on: date | None = None) -> bytes:
    """Write the days of a plan.

    Args:
        plan: any plan; actions without days are left out (`undated` counts them).
        party: the name of a party of its actions: only what it leads or helps with.
        on: the day of writing, which tells programs that this file is newer than the last; None:
            a day the plan names, so that a plan changed without a new act is not told as newer.

    Returns:
        An .ics file; without any event where no action has days or the party has none.
    """
    entries = entries_of(plan, on)
    if party is not None:
        entries = (entry for entry in entries if key_of(party) in keys_of(entry.action))
    return _file(plan, entries, party)


def calendars(plan: Plan, *, on: date | None = None) -> Mapping[str, bytes]:
    """A calendar for each party that has days, by its name, in the order they are met.

    Args:
        plan: any plan; `parties_without_days` are those without a calendar.
        on: as for `calendar`.
    """
    return {
        name: _file(plan, entries, name)
        for name, entries in _by_party(plan, on).items()
        if any(entry.events for entry in entries)
    }


def parties_without_days(plan: Plan) -> tuple[str, ...]:
    """The parties none of whose actions have days, in the order they are met."""
    by_party = _by_party(plan, None).items()
    return tuple(name for name, found in by_party if not any(entry.events for entry in found))


def undated(plan: Plan) -> int:
    """How many actions of a plan no calendar can hold, for they have no days."""
    return sum(not entry.events for entry in entries_of(plan, None))


def undated_tasks(plan: Plan) -> tuple[str, ...]:
    """The tasks those actions are of, each once: "1.2 Organizacja szkoleń"."""
    found = (entry.task for entry in entries_of(plan, None) if not entry.events)
    return tuple({task.id: sentences.task_name(task) for task in found}.values())


def _by_party(plan: Plan, on: date | None) -> dict[str, list[Entry]]:
    """What each party leads or helps with, by its name."""
    names = {key_of(name): name for name in parties(plan)}
    of_party: dict[str, list[Entry]] = {name: [] for name in names.values()}
    for entry in entries_of(plan, on):
        for key in keys_of(entry.action):
            of_party[names[key]].append(entry)
    return of_party


def _file(plan: Plan, entries: Iterable[Entry], party: str | None) -> bytes:
    entries = list(entries)
    left_out = sum(not entry.events for entry in entries)
    name = sentences.calendar_name(plan, party)
    events = [event for entry in entries for event in entry.events]
    return file_of(name, sentences.note(left_out), events)
