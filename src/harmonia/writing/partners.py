"""Who carries out and who helps, parted again into the two columns they were read from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from harmonia.plan import Action, Party
from harmonia.reading.parties import read_parties
from harmonia.reading.record import NEXT_COLUMN


def leads_and_helps(action: Action) -> tuple[str | None, str | None]:
    """The words of the responsible column and of the partners' column.

    Reading joins the two; they are parted where reading the parts gives the same parties.
    """
    if action.responsible is None:
        return None, None
    return _parted(action.responsible, action.parties)


@lru_cache(maxsize=4096)  # a layout asks for the same action once a column
def _parted(words: str, parties: tuple[Party, ...]) -> tuple[str | None, str | None]:
    for leads, helps in _partings(words):
        if read_parties(leads, helps) == parties:
            return leads, helps
    return words, None


def _partings(words: str) -> Iterator[tuple[str | None, str | None]]:
    yield words, None
    yield None, words
    pieces = words.split(NEXT_COLUMN)
    for count in range(1, len(pieces)):
        yield NEXT_COLUMN.join(pieces[:count]), NEXT_COLUMN.join(pieces[count:])
