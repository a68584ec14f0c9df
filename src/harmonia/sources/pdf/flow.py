"""Lines outside tables become paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from harmonia.sources.pdf.joining import Measure, ends_paragraph
from harmonia.sources.pdf.lines import Line

_ITEM = re.compile(r"(?:[•·▪–—-]|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-zA-Z]|[IVX]{1,5})[.)])\s")
_LABEL = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ]\w{2,20}(?: \w{2,20}){0,3}:\s")  # "Cel główny: …"
_WIDER = 1.3  # times the usual leading: a paragraph's end
_OTHER_SIZE = 1.08  # times the size: a heading
_OPEN = frozenset(",-–—(/")
_SENTENCE_END = frozenset(".;:!?")
_ENDS = frozenset(".;:,)?!”")


def paragraphs(lines: Sequence[Line], measure: Measure, *, drawn: bool) -> list[list[Line]]:
    """Groups of lines, one a paragraph."""
    groups: list[list[Line]] = []
    leading = _leading(lines)
    for line in lines:
        if groups and not _begins(groups[-1][-1], line, leading, measure, drawn=drawn):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance of baselines, in sizes."""
    steps = [
        (b.y - a.y) / a.size
        for a, b in pairwise(lines)
        if a.page == b.page and 0 < b.y - a.y < 2 * a.size
    ]
    return median(steps) if steps else 1.2


def _begins(last: Line, line: Line, leading: float, measure: Measure, *, drawn: bool) -> bool:
    """Whether a line begins a paragraph behind another line."""
    if last.angle != line.angle or max(last.size, line.size) > _OTHER_SIZE * min(
        last.size, line.size
    ):
        return True
    if last.page == line.page and line.y - last.y > _WIDER * leading * last.size:
        return True
    if ends_paragraph(last, line, measure, drawn=drawn):
        return True
    if last.page != line.page and last.text.rstrip()[-1:] in _SENTENCE_END:
        return True
    if _LABEL.match(line.text) and last.text.rstrip()[-1:] not in _OPEN:
        return True
    return _ITEM.match(line.text) is not None and last.text.rstrip()[-1:] in _ENDS
