"""From structure elements to runs of letters: one run a paragraph, tables between them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from harmonia.sources.pdf.page import Letter, Mark
from harmonia.sources.pdf.structure import Element, Kid

_OUT = frozenset(("Note", "FENote", "Figure", "Artifact", "Annot", "Form"))
_INLINE = frozenset(
    [
        "Span",
        "Sub",
        "Quote",
        "Code",
        "Link",
        "Em",
        "Strong",
        "Reference",
        "BibEntry",
        "Lbl",
        "Ruby",
        "Warichu",
        "Formula",
        "Private",
    ]
)
_HEADING = re.compile(r"H([1-9]?)")
_NOTE_MARK = re.compile(r"[\s\[(]*(?:\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivx]{1,5})[\])\s]*")
_ITEM_LABEL = re.compile(r"[•·▪◦–—-]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[IVXivx]{1,5})[.)]?")
_RAISED_SIZE = 0.85  # of the text's size: marks of notes are smaller


@dataclass(slots=True)
class Run:
    """The letters of a paragraph in order; ``label`` is the number or bullet of a list item."""

    letters: list[Letter] = field(default_factory=list)
    level: int | None = None
    label: str = ""
    item: bool = False  # of a list whose labels are not tagged as such


Piece: TypeAlias = Run | Element  # an element here is a table


class Collector:
    """Walks elements and keeps what text they hold."""

    def __init__(self, marked: Mapping[Mark, Sequence[Letter]]) -> None:
        """Look letters up by their marked content."""
        self._marked = marked
        self.used = 0
        """How many letters have been asked for, footnotes among them."""

    def pieces(self, element: Element) -> list[Piece]:
        """Paragraphs and tables under an element."""
        pieces: list[Piece] = [Run()]
        self._walk(element, pieces, None)
        for one in pieces:
            if isinstance(one, Run) and one.item:
                _split_label(one)
        return [one for one in pieces if isinstance(one, Element) or one.letters or one.label]

    def _walk(self, element: Element, pieces: list[Piece], level: int | None) -> None:
        for kid in element.kids:
            if not isinstance(kid, Element):
                _open(pieces, level).letters.extend(self._letters(kid))
            elif kid.role in _OUT:
                self._skip(kid)
            elif kid.role == "Table":
                pieces.append(kid)
            elif kid.text is not None:
                _open(pieces, level).letters.extend(self._replaced(kid))
            elif (kid.role == "Lbl" and element.role != "LI") or kid.role == "Reference":
                self._add_label(kid, _open(pieces, level))
            elif kid.role in _INLINE and not (kid.role == "Lbl" and element.role == "LI"):
                self._walk(kid, pieces, level)
            elif kid.role == "Lbl":
                pieces.append(Run(level=level, label=self._label(kid)))
            else:
                self._block(kid, pieces, level)

    def _block(self, element: Element, pieces: list[Piece], level: int | None) -> None:
        """A paragraph of its own; only the first one of a list item keeps the item's label."""
        last = pieces[-1]
        labelled = isinstance(last, Run) and (last.label or last.item) and not last.letters
        heading = _HEADING.fullmatch(element.role)
        if heading:
            level = int(heading[1] or 1)
        if not labelled:
            item = element.role == "LI" and not any(map(_is_label, element.kids))
            pieces.append(Run(level=level, item=item))
        self._walk(element, pieces, level)
        pieces.append(Run(level=None))

    def _letters(self, mark: Mark) -> Sequence[Letter]:
        letters = self._marked.get(mark, ())
        self.used += len(letters)
        return letters

    def _all(self, element: Element) -> list[Letter]:
        letters: list[Letter] = []
        for kid in element.kids:
            letters.extend(self._all(kid) if isinstance(kid, Element) else self._letters(kid))
        return letters

    def _skip(self, element: Element) -> None:
        self._all(element)

    def _replaced(self, element: Element) -> list[Letter]:
        """One letter that stands for all of an element with /ActualText (14.9.4)."""
        letters = self._all(element)
        if not letters:
            return []
        first, last = letters[0], letters[-1]
        end = last.x1 if (last.page, last.y) == (first.page, first.y) else first.x1
        return [first._replace(text=element.text or "", x1=end)]

    def _label(self, element: Element) -> str:
        text = "".join(one.text for one in self._all(element)).strip()
        if element.text is not None:
            text = element.text.strip()
        return label_of(text)

    def _add_label(self, element: Element, run: Run) -> None:
        """A label outside lists numbers a caption, or it is the mark of a footnote: then it goes.

        Some writers raise the mark with a glyph of its own, so that only its link tells it.
        """
        letters = self._all(element)
        text = "".join(one.text for one in letters)
        linked = element.role == "Lbl" and any(
            isinstance(kid, Element) and kid.role == "Link" for kid in element.kids
        )
        if not (_NOTE_MARK.fullmatch(text) and (linked or _is_raised(letters, run.letters))):
            run.letters.extend(letters)


def label_of(text: str) -> str:
    """A list item's number or bullet as it stands before its text."""
    if not text:
        return ""
    return f"{text} " if any(map(str.isalnum, text)) else "• "


def _is_label(kid: Kid) -> bool:
    return isinstance(kid, Element) and kid.role == "Lbl"


def _split_label(run: Run) -> None:
    """LibreOffice marks the label as the first content of its item's paragraph."""
    first = [one for one in run.letters if one.mark == run.letters[0].mark] if run.letters else []
    text = "".join(one.text for one in first).strip()
    if len(first) < len(run.letters) and _ITEM_LABEL.fullmatch(text):
        run.label, run.letters = label_of(text), run.letters[len(first) :]


def _is_raised(letters: Sequence[Letter], beside: Sequence[Letter]) -> bool:
    if not beside:
        return False
    size = max(one.size for one in beside[-8:])
    return letters[0].size <= _RAISED_SIZE * size or letters[0].y < beside[-1].y - 0.2 * size


def _open(pieces: list[Piece], level: int | None) -> Run:
    last = pieces[-1]
    if isinstance(last, Run):
        if not last.letters and last.level is None:
            last.level = level
        return last
    run = Run(level=level)
    pieces.append(run)
    return run
