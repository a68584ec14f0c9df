"""The title: how the document calls its schedule, else the plan it belongs to."""

from __future__ import annotations

import re

from harmonia.polish.folding import fold
from harmonia.reading.value import Value

LONGEST_TITLE = 400  # characters
_SCHEDULE = re.compile(r"(?:\S+\s+){0,4}harmonogram")
_PLAN = re.compile(
    r"(?:\S+\s+){0,2}(?:plan|program|strategi|koncepcj)\w*\b.*(?:oswiat|edukac|wspomagan|szkol)"
)
_PROSE = re.compile(
    r"\b(?:stanowi|zawiera|przedstawi\w+|okresla\w*|znajduje|jest|zostal\w*|obejmuje|zalacza\w*)\b"
)
_CONTENTS_LINE = re.compile(r"(?:\.{3,}|…|\t)\s*\d+\s*$|^spis ")
# Numbers of chapters, tables and annexes before the name itself.
_BEFORE = re.compile(
    r"\s*(?:(?:tab(?:ela|\.)|rozdział|część|zał(?:ącznik|\.))(?:\s+nr)?\s*(?:\d+|[IVX]+|[A-Z])?"
    r"\s*(?:[.:–—-]+\s+|\n)|zał(?:ącznik|\.)[^\n]{0,200}\n|(?:\d{1,2}(?:\.\d{1,2})*|[IVX]+)[.)]\s+)+",
    re.IGNORECASE,
)


def find_title(lines: list[Value]) -> Value | None:
    """Of lines that begin with "Harmonogram" the last; without any, the plan's name met first."""
    names = [line for line in map(_bare, lines) if _may_be_title(line)]
    schedules = [line for line in names if _SCHEDULE.match(fold(line.text or ""))]
    if schedules:
        return schedules[-1]
    return next((line for line in names if _PLAN.match(fold(line.text or ""))), None)


def name_of_plan(lines: list[Value]) -> str | None:
    """The plan's own name, the first line that tells it."""
    names = (line.text or "" for line in lines if _may_be_title(line))
    return next((name for name in names if _PLAN.match(fold(name))), None)


def _may_be_title(line: Value) -> bool:
    words = fold(line.text or "")
    if not words or len(words) > LONGEST_TITLE or words.endswith(":"):
        return False
    return not (_PROSE.search(words) or _CONTENTS_LINE.search(fold(line.raw)))


def names_schedule(line: Value) -> bool:
    """Whether a line begins with the word "Harmonogram", or a few words before it."""
    return _SCHEDULE.match(fold(line.text or "")) is not None


def _bare(line: Value) -> Value:
    """Without the number of its chapter, table or annex: "2. Harmonogram wdrażania"."""
    found = _BEFORE.match(line.raw)
    rest = line.part(found.end()) if found else line
    words = fold(rest.text or "")
    return rest if _SCHEDULE.match(words) or _PLAN.match(words) else line
