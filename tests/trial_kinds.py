"""Kinds of event for tests, taken off the list afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from harmonia.web.history import kinds
from harmonia.web.history.kinds import Told, register


@contextmanager
def trial_kinds() -> Iterator[None]:
    """Register "trial.added", "trial.renamed" and, about a person, "trial.invited"."""
    before = dict(kinds._kinds)  # noqa: SLF001  (the list has no way back but this)
    register("trial.added", lambda told: f"Dodano: {told.subject}.", example=Told("x", {}, {}))
    register(
        "trial.renamed",
        lambda told: f"Zmieniono tytuł: „{told.before['title']}” na „{told.after['title']}”.",
        example=Told("", {"title": "a"}, {"title": "b"}),
    )
    register(
        "trial.invited",
        lambda told: f"Zaproszono osobę{told.subject} w roli: {told.after['role']}.",
        example=Told("", {}, {"role": "dyrektor"}),
        about_person=True,
    )
    yield
    kinds._kinds.clear()  # noqa: SLF001  (likewise)
    kinds._kinds.update(before)  # noqa: SLF001  (likewise)
