"""A plan as a calendar for any calendar program (iCalendar, RFC 5545 and 7986).

What a person wants in a telephone: days on which something begins, ends or is due; no band across
three years. So a day is an event, a deadline is an event on its day ("Termin: …"), a period up to
a month is one event over its days, a longer one two: its first and its last day. What recurs does
so within its own days, else within the plan's period; what happens every day would fill the
calendar and is entered by its first and last day only. All events are all-day and leave the person
free (TRANSPARENT).

The same event has the same UID in every file and after every import: it comes from the ids of plan
and action and the number of the interval, not from any wording or date. DTSTAMP is a day the plan
names, so that the same plan gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping

from harmonia.plan import Plan
from harmonia.writing.calendar import sentences
from harmonia.writing.calendar.events import Entry, entries_of
from harmonia.writing.calendar.file import file_of

__all__ = ["calendar", "calendars", "undated"]


def calendar(plan: Plan, *, party: str | None = None) -> bytes:
    """Write the days of a plan.

    Args:
        plan: any plan; actions without days are left out (`undated` counts them).
        party: the name of a party of its actions: only what it leads or helps with.

    Returns:
        An .ics file; without any event where no action has days or the party has none.
    """
    entries = [entry for entry in entries_of(plan) if party is None or entry.concerns(party)]
    return _file(plan, entries, party)


def calendars(plan: Plan) -> Mapping[str, bytes]:
    """A calendar for each party that has days, by its name, in the order they are met."""
    of_party: dict[str, list[Entry]] = {}
    for entry in entries_of(plan):
        for name in dict.fromkeys(party.name for party in entry.action.parties):
            of_party.setdefault(name, []).append(entry)
    return {
        name: _file(plan, entries, name)
        for name, entries in of_party.items()
        if any(entry.events for entry in entries)
    }


def undated(plan: Plan) -> int:
    """How many actions of a plan no calendar can hold, for they have no days."""
    return sum(not entry.events for entry in entries_of(plan))


def _file(plan: Plan, entries: list[Entry], party: str | None) -> bytes:
    left_out = sum(not entry.events for entry in entries)
    name = sentences.calendar_name(plan, party)
    events = [event for entry in entries for event in entry.events]
    return file_of(name, sentences.left_out(left_out), events)
