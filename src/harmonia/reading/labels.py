"""Labels inside a text: "Wskaźnik: 0–1", one or several in a cell, each at the start of a line."""

from __future__ import annotations

import re

from harmonia.reading.fields import ACTION_FIELDS, Field
from harmonia.reading.headers import Header, header
from harmonia.reading.value import Value

_PRIORITY = re.compile(
    r"\s*(?:priorytet\w*|obszar\w*)(?:\s+(?:strategiczn|priorytetow|oświatow|edukacyjn)\w+)?"
    r"\s*(?:nr\.?\s*)?(?:\d{1,2}|[IVX]+|[A-Z](?=[.:)]))?\s*[.:–—-]\s*",
    re.IGNORECASE,
)
LONGEST_LABEL = 60  # characters before the colon
MOST_LABEL_WORDS = 4  # of a label we do not know
_DASHED = re.compile(rf"\s*([^:\n–—]{{2,{LONGEST_LABEL}}}?)\s+[–—-]\s+(?=\S)")
_LABEL = re.compile(rf"\s*([^:\n]{{2,{LONGEST_LABEL}}}):(?!\S*//)")


def label(value: Value) -> tuple[Header, Value] | None:
    """The label in front of a text and what follows it; None where no known label stands there."""
    found = _label(value.raw)
    return (found[0], value.part(found[1])) if found else None


def labelled_field(text: str) -> Field | None:
    """The field that the label in front of a text names; None where no known label stands there."""
    found = _label(text)
    return found[0].field if found else None


def _label(text: str) -> tuple[Header, int] | None:
    """The label in front of a text, and where what follows it begins."""
    found = _LABEL.match(text)
    named = header(found.group(1)) if found else None
    if found and named:
        return named, found.end()
    dashed = _DASHED.match(text)
    named = header(dashed.group(1)) if dashed else None
    if dashed is None or named is None or named.field not in ACTION_FIELDS:
        return None
    return named, dashed.end()


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


def priority(value: Value) -> Value | None:
    """The words after "Priorytet 1." or "Obszar II –"; None where no such label stands there."""
    found = _PRIORITY.match(value.raw)
    return value.part(found.end()) if found else None


def is_priority(value: Value) -> bool:
    """Whether a line names a priority: "Priorytet I – Jakość edukacji", "Obszar: kadra"."""
    return _PRIORITY.match(value.raw) is not None
