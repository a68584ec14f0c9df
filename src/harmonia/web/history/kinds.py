"""The list of everything that can happen; each app puts its kinds on it in its `sentences.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from harmonia.plan import Json


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence is made from: the subject's label and its data before and after.

    Who did it is never among it: an erased person must not live on in a sentence.
    """

    subject: str
    before: Json
    after: Json


Sentence: TypeAlias = Callable[[Told], str]


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind of event.

    ``code`` is "<app>.<what_happened>"; ``example`` is something the sentence can be tried on.
    ``about_person``: the subject is a person; their label is kept from the sentence, and label,
    before and after go when the person is erased.
    """

    code: str
    sentence: Sentence
    example: Told
    about_person: bool

    def tell(self, told: Told) -> str:
        """The Polish sentence of one event."""
        return self.sentence(Told("", told.before, told.after) if self.about_person else told)


_kinds: dict[str, EventKind] = {}


def register(
    code: str, sentence: Sentence, *, example: Told, about_person: bool = False
) -> EventKind:
    """Put a kind of event on the list.

    Raises:
        ValueError: the code is taken.
    """
    if code in _kinds:
        raise ValueError(f"two kinds of event are called {code}")
    _kinds[code] = EventKind(code, sentence, example, about_person)
    return _kinds[code]


def kind_called(code: str) -> EventKind:
    """The kind of this code.

    Raises:
        LookupError: nobody registered it.
    """
    try:
        return _kinds[code]
    except KeyError as error:
        raise LookupError(f"no kind of event is called {code}") from error


def all_kinds() -> tuple[EventKind, ...]:
    """All kinds, by code."""
    return tuple(_kinds[code] for code in sorted(_kinds))
