"""Words of runs: white space is marked, or OpenDocument would fold it (part 3, §6.1.2)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harmonia.markup import storable
from harmonia.writing.document import Run
from harmonia.writing.odt.looks import STRONG
from harmonia.writing.odt.names import Element, add

_LINE_END = re.compile(r"\r\n?")
_PIECES = re.compile(r" +|\t|\n|[^ \t\n]+(?: [^ \t\n]+)*")
_MARKS = {"\t": "text:tab", "\n": "text:line-break"}
_BEFORE = ("", " ", "\t", "\n")  # a space after these may be folded away
_AFTER = ("", "\t", "\n")  # and before these


def stored(words: str) -> str:
    r"""Words without what XML or a page cannot hold; every line end is ``\n``."""
    return storable(_LINE_END.sub("\n", words))


def add_runs(paragraph: Element, runs: Sequence[Run], ours: str | None) -> None:
    """Write runs into a paragraph or heading, every character of them.

    Args:
        paragraph: where they go.
        runs: its words.
        ours: the style of what Harmonia says; None where all of the paragraph looks so.
    """
    kept = [(run, words) for run in runs if (words := stored(run.words))]
    before = ""
    for index, (run, words) in enumerate(kept):
        after = kept[index + 1][1][0] if index + 1 < len(kept) else ""
        target = paragraph
        for style in (ours if run.ours else None, STRONG if run.strong else None):
            if style:
                target = add(target, "text:span", {"text:style-name": style})
        _write(target, words, before, after)
        before = words[-1]


def _write(target: Element, words: str, before: str, after: str) -> None:
    for found in _PIECES.finditer(words):
        piece = found[0]
        if piece in _MARKS:
            add(target, _MARKS[piece])
        elif piece[0] == " ":
            following = words[found.end()] if found.end() < len(words) else after
            folded = before in _BEFORE or following in _AFTER
            _space(target, len(piece), folded=folded)
        else:
            _text(target, piece)
        before = piece[-1]


def _space(target: Element, count: int, *, folded: bool) -> None:
    """One plain space where it stays one; all others as marks."""
    if not folded:
        _text(target, " ")
        count -= 1
    if count:
        add(target, "text:s", {"text:c": str(count)})


def _text(target: Element, words: str) -> None:
    if len(target):
        target[-1].tail = (target[-1].tail or "") + words
    else:
        target.text = (target.text or "") + words
