"""What a register changes in what is held: found first, taken over second. Nothing is deleted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, timedelta
from typing import Any, Final, Generic

from harmonia.registers.register import E, Register

_FEW: Final = 20  # endings that no share makes suspicious
_MANY: Final = 0.1  # of what stands
_A_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Held(Generic[E]):
    """An entry as it is held, and the days on which it stands, both inclusive.

    ``valid_from`` is None for what stood when the register was first loaded and does not say since
    when; ``valid_until`` is None for what has no end.
    """

    entry: E
    valid_from: date | None
    valid_until: date | None

    def stands(self, on: date) -> bool:
        """Whether the entry has not ended by this day."""
        return self.valid_until is None or self.valid_until >= on


@dataclass(frozen=True, slots=True)
class Change(Generic[E]):
    """An entry that is held otherwise than the register has it; ``what`` names the fields."""

    before: E
    after: E
    what: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference(Generic[E]):
    """What taking over a register would do, each list in the order of keys.

    ``ended`` vanished from the register or are closed in it; ``restored`` had ended and stand
    again.
    """

    added: tuple[E, ...]
    changed: tuple[Change[E], ...]
    restored: tuple[E, ...]
    ended: tuple[E, ...]
    standing: int  # how many stood before

    @property
    def nothing(self) -> bool:
        """Whether taking it over would change nothing."""
        return not (self.added or self.changed or self.restored or self.ended)

    @property
    def ends_many(self) -> bool:
        """Whether so much would end that the file is likely a part, or of another kind."""
        return len(self.ended) > max(_FEW, _MANY * self.standing)


def compare(
    held: Mapping[str, Held[E]], register: Register[E], *, since: date | None
) -> Difference[E]:
    """What `succeed` would change."""
    after = succeed(held, register, since=since)
    on = register.on
    added, changed, restored, ended = [], [], [], []
    for key in sorted(after):
        before, now = held.get(key), after[key]
        if before is None:
            added.append(now.entry)
        elif before.stands(on) and not now.stands(on):
            ended.append(now.entry)
        elif now.stands(on) and not before.stands(on):
            restored.append(now.entry)
        elif before != now:
            changed.append(Change(before.entry, now.entry, tuple(_differing(before, now))))
    standing = sum(1 for one in held.values() if one.stands(on))
    return Difference(tuple(added), tuple(changed), tuple(restored), tuple(ended), standing)


def succeed(
    held: Mapping[str, Held[E]], register: Register[E], *, since: date | None
) -> dict[str, Held[E]]:
    """What is held after a register: its entries as it has them, and the missing ones ended.

    What vanished stood until the day before the register's, unless it had ended already.

    Args:
        held: what is held under the keys of the register.
        register: what comes.
        since: the day from which new entries stand where the register does not say; None for the
            first register that is loaded, whose entries are older than it.
    """
    before = {key: _ended(one, register.on) for key, one in held.items()}
    return before | {
        key: _taken(entry, held.get(key), since) for key, entry in register.entries.items()
    }


def listed(held: Mapping[str, Held[E]], register: Register[E]) -> dict[str, Held[E]]:
    """Of what is held, that which the register lists.

    With it `compare` and `succeed` take a file that is a part of a register, as RSPO gives for one
    powiat: what it does not list stays as it is.
    """
    return {key: one for key, one in held.items() if key in register.entries}


def _ended(one: Held[E], on: date) -> Held[E]:
    return _held(one.entry, one.valid_from, on - _A_DAY) if one.stands(on) else one


def _taken(entry: E, before: Held[E] | None, since: date | None) -> Held[E]:
    begins = entry.opened_on or (before.valid_from if before else since)
    return _held(entry, begins, entry.closed_on)


def _held(entry: E, begins: date | None, ends: date | None) -> Held[E]:
    """An entry with its days; registers do say that something ended before it began."""
    return Held(entry, min(begins, ends) if begins and ends else begins, ends)


def _differing(before: Held[E], now: Held[E]) -> Iterator[str]:
    """The names of the fields in which an entry differs."""
    for name in _names(now.entry):
        if getattr(before.entry, name) != getattr(now.entry, name):
            yield name


def _names(entry: Any) -> Iterator[str]:
    if is_dataclass(entry):
        yield from (field.name for field in fields(entry) if field.compare)
