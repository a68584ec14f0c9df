"""The lines of a form, each with its position among those of its field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from harmonia.reading.fields import Field
from harmonia.reading.forms import FormLine
from harmonia.reading.record import NO_HEADER


@dataclass(frozen=True, slots=True)
class Line(FormLine):
    """A line, and the part of its field that it holds.

    ``part`` counts from 0, ``parts`` is how many lines the field has: two columns under one
    header are the same line twice. ``lacking``: the office's form has no such line.
    """

    part: int = 0
    parts: int = 1
    lacking: bool = False


def positioned(lines: Sequence[FormLine]) -> Iterator[Line]:
    """The lines of a form in their order; extra ones belong together by their name."""
    parts = Counter(map(_key, lines))
    met: Counter[tuple[Field, str | None]] = Counter()
    for one in lines:
        key = _key(one)
        yield Line(one.field, one.name, one.group, one.inline, met[key], parts[key])
        met[key] += 1


def part_of(words: str, line: Line, by: str, *, otherwise: int = 0) -> str:
    """The piece of a field's words for one of its several lines.

    Args:
        words: all of the field.
        line: where the piece is to stand.
        by: what stands between two pieces.
        otherwise: the line that holds all where the pieces are not as many as the lines.
    """
    pieces = words.split(by)
    if len(pieces) == line.parts:
        return pieces[line.part]
    return words if line.part == otherwise % line.parts else ""


def _key(line: FormLine) -> tuple[Field, str | None]:
    return line.field, (line.name or NO_HEADER) if line.field is Field.EXTRA else None
