"""Labels inside a text: "Wskaźnik: 0–1", one or several in a cell, each at the start of a line."""

from __future__ import annotations

import re

from harmonia.reading.fields import Field
from harmonia.reading.headers import Header, header
from harmonia.reading.value import Value

LONGEST_LABEL = 60  # characters before the colon
MOST_LABEL_WORDS = 4  # of a label we do not know
_LABEL = re.compile(rf"\s*([^:\n]{{2,{LONGEST_LABEL}}}):(?!\S*//)")


def label(value: Value) -> tuple[Header, Value] | None:
    """The label in front of a text and what follows it; None where no known label stands there."""
    found = _LABEL.match(value.raw)
    named = header(found.group(1)) if found else None
    if not found or named is None:
        return None
    return named, value.part(found.end())


def unknown_label(value: Value) -> tuple[str, Value] | None:
    """A few words and a colon in front of a text: a label, though none that we know."""
    found = _LABEL.match(value.raw)
    if not found or len(found.group(1).split()) > MOST_LABEL_WORDS:
        return None
    return found.group(1).strip(), value.part(found.end())


def split_labelled(value: Value) -> list[tuple[Field | None, Value]]:
    """Cut a text into its labelled parts; a part before the first label has no field."""
    starts: list[tuple[int, int, Field | None]] = []
    for line in re.finditer(r"[^\n]+", value.raw):
        found = _LABEL.match(line.group())
        named = header(found.group(1)) if found else None
        if found and named and named.field is not Field.EXTRA:
            starts.append((line.start(), line.start() + found.end(), named.field))
    if not starts:
        return [(None, value)]
    parts: list[tuple[Field | None, Value]] = []
    if value.raw[: starts[0][0]].strip():
        parts.append((None, value.part(0, starts[0][0])))
    ends = [start for start, _, _ in starts[1:]] + [len(value.raw)]
    parts += [
        (field, value.part(begin, end)) for (_, begin, field), end in zip(starts, ends, strict=True)
    ]
    return parts
