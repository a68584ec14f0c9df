"""Who carries an action out, and who helps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from harmonia.plan import Party, PartyRole
from harmonia.polish.morphology import base_form, lemma_key, readings
from harmonia.polish.words import tidy
from harmonia.reading.parties.cuts import Cut, cuts, outside_parentheses
from harmonia.reading.parties.pieces import (
    Piece,
    is_party,
    label_role,
    missing_mark,
    speaks_anew,
    starts_party,
)

_LONGEST = 2_000  # characters of a cell that are looked at
_MOST_PARTIES = 60
_PARENTHESES = re.compile(r"\s*\([^()]*\)")
_EDGES = " ,;:–—-/"


@dataclass(slots=True)
class _Voice:
    """Which role the words speak of: ``lasting`` is a label's, ``role`` the present one."""

    lasting: PartyRole
    role: PartyRole
    case: str | None = None

    def reset(self) -> None:
        self.role, self.case = self.lasting, None


@lru_cache(maxsize=2048)  # the same few names fill a plan
def read_parties(text: str | None, cooperating: str | None = None) -> tuple[Party, ...]:
    """The parties of an action, in order, each once.

    Those in ``text`` lead unless its words say otherwise ("we współpracy z …", "Partnerzy: …");
    those in ``cooperating``, a column of its own, cooperate.
    """
    found: dict[tuple[str, ...], Party] = {}
    for words, role in ((text, PartyRole.LEADS), (cooperating, PartyRole.COOPERATES)):
        for party in _read(tidy(words), role):
            found.setdefault(lemma_key(party.name) or (party.name,), party)
    return tuple(found.values())[:_MOST_PARTIES]


def _read(words: str | None, role: PartyRole) -> Iterator[Party]:
    if words is None:
        return
    if len(words) > _LONGEST:
        words = words[:_LONGEST].rpartition(" ")[0]
    voice = _Voice(role, role)
    for piece in _pieces(words, voice):
        for part in missing_mark(piece):
            if party := _party(part):
                yield party


def _pieces(words: str, voice: _Voice) -> Iterator[Piece]:
    """Cut at marks and joining words, and join what belongs to one name."""
    bare = outside_parentheses(words)
    start = 0
    held: Piece | None = None
    before: Cut | None = None
    for cut in [*cuts(bare), Cut(len(bare), len(bare), "end")]:
        piece = Piece(words[start : cut.start], bare[start : cut.start], voice.role, voice.case)
        if held and before and before.weak and not starts_party(held, before, piece):
            piece = held.joined(words[before.start : before.end], piece)
        else:
            if held:
                yield held
            if before and before.weak and speaks_anew(piece):
                voice.reset()
                piece = Piece(piece.words, piece.bare, voice.role, None)
        held = _after(cut, piece, voice)
        before, start = cut, cut.end
    if held:
        yield held


def _after(cut: Cut, piece: Piece, voice: _Voice) -> Piece | None:
    """Let a mark change the role; a label is no party."""
    if cut.kind == "label":
        if role := label_role(piece.words):
            voice.lasting = role
        voice.reset()
        return None
    if cut.kind == "stop":
        voice.reset()
    elif cut.kind == "with":
        voice.role, voice.case = PartyRole.COOPERATES, cut.case
    return piece


def _party(piece: Piece) -> Party | None:
    words = _without_stop(piece.words.strip(_EDGES))
    name = " ".join(_PARENTHESES.sub("", words).split()).strip(_EDGES)
    if not name or not is_party(name):
        return None
    return Party(base_form(name, piece.case), piece.role, words)


def _without_stop(words: str) -> str:
    """A full stop goes unless it belongs to an abbreviation."""
    bare = words.rstrip(" .")
    last = bare.split(" ")[-1]
    abbreviated = len(last) == 1 or any(form.part == "brev" for form in readings(last))
    return f"{bare}." if abbreviated and words.startswith(f"{bare}.") else bare
