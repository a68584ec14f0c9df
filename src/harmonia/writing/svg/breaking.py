"""Words broken into lines of a width, and cut where there are too many."""

from __future__ import annotations

import re
from dataclasses import dataclass

from harmonia.writing.svg.widths import Face, width

_ONE_LETTER = re.compile(r"(?:(?<=\s)|^)([AaIiOoUuWwZz]) (?=\S)")
_SPACES = re.compile(r"[ \t\r\n\f\v]+")  # not the no-break space
_BREAK = re.compile(r"(?<=[-/–_@.,])")
_DOTS = "…"
_NARROWEST = 0.15  # of the size: no sign is narrower
_LONGEST_LOSS = 14  # signs of a word that was begun, given up to end on a whole word


@dataclass(frozen=True, slots=True)
class Type:
    """A face in a size; ``line`` is the distance of lines."""

    face: Face
    size: float
    line: float
    bold: bool = False

    def width(self, words: str) -> float:
        """How wide words stand in one line."""
        return width(words, self.size, self.face, bold=self.bold)


def broken(words: str | None, kind: Type, room: float, most: int | None = None) -> tuple[str, ...]:
    """Lines no wider than ``room``; the last of ``most`` lines ends in "…" where words are left.

    One-letter words keep to the next; a word wider than a line is broken anywhere.
    """
    lines: list[str] = []
    for word in _pieces(words or "", kind, room):
        if lines and kind.width(f"{lines[-1]} {word}") <= room:
            lines[-1] = f"{lines[-1]} {word}"
        elif most is not None and len(lines) == most:
            lines[-1] = _shortened(f"{lines[-1]} {word}", kind, room)
            break
        else:
            lines.append(word)
    return tuple(lines)


def cut(words: str, kind: Type, room: float) -> str:
    """Words in one line, cut with "…" where they are too long."""
    return words if kind.width(words) <= room else _shortened(words, kind, room)


def _pieces(words: str, kind: Type, room: float) -> list[str]:
    joined = _ONE_LETTER.sub("\\1\u00a0", _SPACES.sub(" ", words).strip(" "))
    found: list[str] = []
    for word in joined.split(" "):
        found += _parts(word, kind, room)
    return found


def _parts(word: str, kind: Type, room: float) -> list[str]:
    """A word that fits, or its parts: broken after hyphens and slashes, else anywhere."""
    if kind.width(word) <= room:
        return [word] if word else []
    found: list[str] = []
    for part in _BREAK.split(word):
        rest = part
        if found and kind.width(found[-1] + part) <= room:
            found[-1] += part
            continue
        while rest:
            fitting = _fitting(rest, kind, room)
            found.append(rest[:fitting])
            rest = rest[fitting:]
    return found


def _shortened(words: str, kind: Type, room: float) -> str:
    fitting = _fitting(words, kind, room - kind.width(_DOTS))
    kept = words[:fitting]
    whole = kept.rpartition(" ")[0]
    if len(kept) < len(words) and words[fitting] != " " and len(kept) - len(whole) <= _LONGEST_LOSS:
        kept = whole or kept
    return kept.rstrip(" ,;:–-\u00a0") + _DOTS


def _fitting(words: str, kind: Type, room: float) -> int:
    """How many signs from the beginning fit; one at least."""
    words = words[: max(int(room / (kind.size * _NARROWEST)), 0) + 2]  # no more can fit
    if kind.width(words) <= room:
        return len(words)
    low, high = 1, len(words)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if kind.width(words[:middle]) <= room else (low, middle)
    return low
