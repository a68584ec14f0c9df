"""The events of a loaded register: one of the whole, one for each organisation that it changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from harmonia.plan import Json
from harmonia.registers import Change, Difference
from harmonia.registers.register import Entry
from harmonia.web.history.actions import record
from harmonia.web.history.facts import Actor, Subject
from harmonia.web.people.registers.held import SUBJECT, Source


def tell(
    source: Source, on: date, found: Difference[Any], numbers: Mapping[str, int], *, by: Actor
) -> None:
    """Record what was done; organisations that are new are told by their count alone.

    Args:
        source: which register.
        on: its day.
        found: what it changed.
        numbers: the organisations' numbers under the register's keys.
        by: who loaded it.
    """
    record(
        kind="people.register_loaded",
        by=by,
        organisation=None,
        subject=Subject(SUBJECT, source.value, source.name),
        before=None,
        after={
            "on": on.isoformat(),
            "added": len(found.added),
            "changed": len(found.changed),
            "restored": len(found.restored),
            "ended": len(found.ended),
        },
    )
    for change in found.changed:
        before, after = _values(change)
        _record("changed", change.after, numbers, by, before, after)
    for entry in found.ended:
        _record("ended", entry, numbers, by, None, None)
    for entry in found.restored:
        _record("restored", entry, numbers, by, None, None)


def _record(  # noqa: PLR0913, PLR0917  (one line of the list above)
    what: str,
    entry: Entry,
    numbers: Mapping[str, int],
    by: Actor,
    before: Json | None,
    after: Json | None,
) -> None:
    number = numbers[entry.key]
    record(
        kind=f"people.organisation_{what}_by_register",
        by=by,
        organisation=number,
        subject=Subject("organisation", number, entry.name),
        before=before,
        after=after,
    )


def _values(change: Change[Any]) -> tuple[Json, Json]:
    before = {name: getattr(change.before, name) for name in change.what}
    after = {name: getattr(change.after, name) for name in change.what}
    return before, {**after, "what": list(change.what)}
