"""Footnotes: raised marks in the text, bodies at the foot of the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from statistics import median

from harmonia.sources.pdf.lines import Line, line_of
from harmonia.sources.pdf.page import Letter, Page, Rule

_SMALL = 0.8  # of the text's size
_RAISED = 0.2  # of the text's size above its baseline
_SIGNS = frozenset("0123456789*†‡§")
_BODY = re.compile(r"\s*(\d{1,3}|[*†‡§]{1,3})[).]?(?=\D)")
_UNIT = re.compile(r"\b[cdkm]?m\s*$")  # m², km³
_FOOT = 0.5  # of the page: bodies stand below this
_BODY_SIZE = 0.97  # of the page's text: bodies are smaller, or at least have a raised mark
_LONGEST_RULE = 0.5  # of the page's width: the rule over footnotes is short


def without_marks(lines: Iterable[Line]) -> list[Line]:
    """Lines without the raised marks of footnotes."""
    return [kept for line in lines if (kept := _without_marks(line)) is not None]


def _without_marks(line: Line) -> Line | None:
    letters: list[Letter] = []
    for one in line.letters:
        if not _is_mark(one, line) or _UNIT.search("".join(o.text for o in letters[-4:])):
            letters.append(one)
    return line if len(letters) == len(line.letters) else line_of(letters)


def _is_mark(letter: Letter, line: Line) -> bool:
    return (
        letter.text in _SIGNS
        and letter.size <= _SMALL * line.size
        and letter.y < line.y - _RAISED * line.size
    )


def note_lines(page: Page, lines: Sequence[Line], rules: Sequence[Rule]) -> set[Line]:
    """Of lines outside tables, those of footnotes: from a short rule at the foot downwards."""
    if not lines:
        return set()
    usual = median(one.size for one in page.letters)
    separators = [
        rule.at
        for rule in rules
        if rule.at > _FOOT * page.height and rule.length <= _LONGEST_RULE * page.width
    ]
    for at in sorted(separators):
        below = [line for line in lines if line.y > at]
        if below and _is_body(below[0], usual):
            return set(below)
    return set()


def _is_body(line: Line, usual: float) -> bool:
    """The first line of a footnote: it begins with its mark."""
    first = line.letters[0]
    raised = first.text in _SIGNS and first.size <= _SMALL * max(o.size for o in line.letters)
    return raised or (line.size <= _BODY_SIZE * usual and _BODY.match(line.text) is not None)
