"""Whose calendar: the parties of a plan, however its authors typed their letters."""

from __future__ import annotations

from harmonia.plan import Action, Plan
from harmonia.polish.folding import fold


def parties(plan: Plan) -> tuple[str, ...]:
    """The parties of a plan, as they are first named, in order.

    "Dyrektorzy szkół" and "dyrektorzy szkół" are one.
    """
    found: dict[str, str] = {}
    for task in plan.tasks:
        for action in task.actions:
            for party in action.parties:
                found.setdefault(key_of(party.name), party.name)
    return tuple(found.values())


def party_named(plan: Plan, asked: str) -> str | None:
    """The party that a person asks for, also without Polish marks; None: there is none."""
    known = parties(plan)
    same = (name for name in known if key_of(name) == key_of(asked))
    like = (name for name in known if fold(key_of(name)) == fold(key_of(asked)))
    return next(same, None) or next(like, None)


def keys_of(action: Action) -> frozenset[str]:
    """The keys of those who lead an action or help with it."""
    return frozenset(key_of(party.name) for party in action.parties)


def key_of(name: str) -> str:
    """What all spellings of a party's name share: case and spaces do not tell them apart."""
    return " ".join(name.split()).casefold()
