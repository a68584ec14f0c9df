"""Who did something and what it was done to, as history keeps them: numbers and labels."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did it, as they were called that day.

    ``id`` is the person's number, None for Harmonia itself; ``role`` is the Polish name of the role
    they acted in, the one thing that stays when the person is erased.
    """

    id: int | None
    label: str
    role: str | None


@dataclass(frozen=True, slots=True)
class Subject:
    """What it was done to: its kind ("plan", "person"), number, and what it was called that day."""

    kind: str
    id: int
    label: str


HARMONIA = Actor(None, "Harmonia", None)
"""Acts where no person does: a task at night, a command on the server."""
