"""A difference in plain words, for a command and for a page alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from harmonia.registers import sentences
from harmonia.registers.changes import Change, Difference
from harmonia.registers.register import E

EXAMPLES: Final = 5


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a difference: its heading with the count, and some of its entries."""

    heading: str
    examples: tuple[str, ...]
    more: str | None  # "i jeszcze 12", None where all are shown


def told(
    difference: Difference[E], label: Callable[[E], str], most: int = EXAMPLES
) -> tuple[Part, ...]:
    """The parts of a difference that are not empty.

    Args:
        difference: what taking over a register would do.
        label: how an entry is called, with its key.
        most: examples in each part.
    """
    return tuple(_parts(difference, label, most))


def _parts(difference: Difference[E], label: Callable[[E], str], most: int) -> Iterator[Part]:
    changed = [_change(one, label) for one in difference.changed[:most]]
    for heading, count, examples in (
        (sentences.ADDED, len(difference.added), _labels(difference.added[:most], label)),
        (sentences.CHANGED, len(difference.changed), changed),
        (sentences.RESTORED, len(difference.restored), _labels(difference.restored[:most], label)),
        (sentences.ENDED, len(difference.ended), _labels(difference.ended[:most], label)),
    ):
        if count:
            more = sentences.more(count - len(examples)) if count > len(examples) else None
            yield Part(sentences.heading(heading, count), tuple(examples), more)


def _labels(entries: Sequence[E], label: Callable[[E], str]) -> list[str]:
    return [label(entry) for entry in entries]


def _change(one: Change[E], label: Callable[[E], str]) -> str:
    before, after = label(one.before), label(one.after)
    what = sentences.changed_fields(one.what)
    return f"{before} → {after}" if before != after else f"{after}: {what}"
