"""Numbers of tasks and goals in front of a text: "Zadanie/Działanie 3.2 .Wsparcie…", "Cel I: …"."""

from __future__ import annotations

import re
from typing import NamedTuple

from harmonia.reading.headers import header
from harmonia.reading.value import Value

_ROMAN = r"(?=[IVXLC])(?:X{0,3}(?:IX|IV|V?I{0,3}))"
_NUMBER = rf"(?:(?:\d{{1,3}}|{_ROMAN}|[A-Z]\d{{0,2}})(?:\s?\.\s?\d{{1,3}}(?!\d))*(?:(?<=\d)[a-z])?)"
_MARK = r"(?:\s*[.):–—-]+(?=\s|[^\W\d])|\s*$|\s+(?=[^\W\d_]|[„\"(]))"
_FRONT = re.compile(rf"\s*({_NUMBER}){_MARK}\s*")
_WHOLE = re.compile(rf"\s*({_NUMBER}|[a-z])\s*[.):]*\s*")
_LABEL_END = re.compile(rf"[^\W\d_]{{3}}\s+(?:nr\.?\s*)?({_NUMBER})\s*[.):]*\s*$")
_MARKS = r"\s*(?:\[(?:bookmark|image)[^\[\]]{0,80}\]\s*)*"  # left by a conversion to text
_HEAD = re.compile(
    rf"(?>{_MARKS}"
    r"([^\W\d_]{3,12})(?:\s*/\s*([^\W\d_]{3,12}))?"
    r"(?:\s+(szczegółow\w+|operacyjn\w+|cząstkow\w+))?(?:\s+(?:nr|numer)\.?)?(?=[\s:.\d]))"
    rf"(?=\s*(?-i:[:.–—-]|{_NUMBER}{_MARK}))",  # or no number and no mark follow, as in most texts
    re.IGNORECASE,
)


class Numbered(NamedTuple):
    """A text with the number in front of it taken off; ``word`` is the "Zadanie" that stood there.

    ``typo`` is (as written, meant) where that word was mistyped.
    """

    number: Value | None
    rest: Value
    word: str | None = None
    typo: tuple[str, str] | None = None


def plain_number(text: str | None) -> str | None:
    """A number as written, without its last full stop or bracket: "1.1." → "1.1"."""
    found = _WHOLE.fullmatch(text or "")
    return "".join(found.group(1).split()) if found else None


def is_number(text: str | None) -> bool:
    """Whether a text is nothing but the number of a task."""
    return plain_number(text) is not None


def front_number(value: Value, *, after_word: bool = False) -> Numbered:
    """Take a number off the front of a text: "1.1. Organizacja szkoleń".

    Args:
        value: the text.
        after_word: whether "Zadanie" or the like stood before, so that any number is one; without
            it a number needs its full stop or bracket ("8 szkół" has none).
    """
    found = _FRONT.match(value.raw)
    if not found or not ((after_word and found.group(1)[0].isdigit()) or _marked(value.raw, found)):
        return Numbered(None, value)
    return Numbered(value.part(*found.span(1)), value.part(found.end()))


def heading(value: Value, concepts: frozenset[str]) -> Numbered | None:
    """Read "Zadanie 1.2. Tytuł" or "Cel szczegółowy nr 3: …"; None where it is no such heading.

    Args:
        value: the line.
        concepts: what the first word must mean, e.g. {"task", "action"} or {"goal"}.
    """
    found = _HEAD.match(value.raw)
    if not found:
        return None
    first = header(found.group(1))
    if first is None or not first.concepts & concepts:
        return None
    rest = value.part(found.end())
    numbered = front_number(rest, after_word=True)
    if numbered.number is None:
        after = re.match(r"\s*[:.–—-]\s*", rest.raw)
        if not after:
            return None
        numbered = Numbered(None, rest.part(after.end()))
    if not numbered.rest and numbered.number is None:
        return None
    typo = first.typos[0] if first.typos else None
    return Numbered(numbered.number, numbered.rest, found.group(1), typo)


def label_number(value: Value) -> Value | None:
    """The number that a label ends with: "Zadanie 1.2" beside the task's title."""
    found = _LABEL_END.search(value.raw)
    return value.part(*found.span(1)) if found else None


def _marked(raw: str, found: re.Match[str]) -> bool:
    """Whether the number has its mark: "W szkołach" and "I kwartał" begin with no number."""
    if "." in found.group(1):
        return True
    after = raw[found.end(1) :]
    return bool(re.match(r"\s*[.):]", after)) or not after.strip()
