"""A register as one file states it: entries under their keys, as they stood on one day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Generic, Protocol, TypeVar


class Entry(Protocol):
    """What a register lists: an authority, an institution. Entries of one key are one thing."""

    @property
    def key(self) -> str:
        """The identifier that stays while everything else may change."""

    @property
    def name(self) -> str:
        """The name as the register has it; not unique."""

    @property
    def opened_on(self) -> date | None:
        """The day it began by the register's own word, None where the register does not say."""

    @property
    def closed_on(self) -> date | None:
        """Its last day by the register's own word, None where the register does not say."""


E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True)
class Register(Generic[E]):
    """The entries of a file by key, in the order of keys, and the day they speak of."""

    on: date
    entries: Mapping[str, E]


def register(on: date, entries: Iterable[E]) -> Register[E]:
    """A register of these entries; each key comes once."""
    return Register(on, {one.key: one for one in sorted(entries, key=lambda one: one.key)})
