"""Words of one look → runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from harmonia.markup import storable
from harmonia.writing.document import Run
from harmonia.writing.docx.elements import Xml, w, words_of_run

_LINE_ENDS = re.compile(r"\r\n?")
_PIECES = re.compile("([\n\t\u00ad\u2011])")
_MARKS = {"\n": "br", "\t": "tab", "\u00ad": "softHyphen", "\u2011": "noBreakHyphen"}


def runs(of: tuple[Run, ...], ours: str | None) -> Iterator[Xml]:
    """The runs of a paragraph.

    Args:
        of: its words.
        ours: the style of what Harmonia says; None where all of the paragraph looks so.
    """
    for run in of:
        style = ours if run.ours else None
        look = _look(style, strong=run.strong) if style or run.strong else None
        yield from shown(run.words, look)


def shown(words: str, properties: Xml | None = None) -> Iterator[Xml]:
    """Words as one run, without what XML cannot hold; nothing where there are none."""
    clean = _LINE_ENDS.sub("\n", storable(words))
    if clean:
        pieces = (piece for piece in _PIECES.split(clean) if piece)
        yield w("r", properties, *map(_piece, pieces))


@lru_cache(maxsize=16)
def _look(style: str | None, *, strong: bool) -> Xml:
    return w("rPr", w("rStyle", val=style) if style else None, w("b") if strong else None)


def _piece(words: str) -> Xml:
    mark = _MARKS.get(words)
    return words_of_run(words) if mark is None else w(mark)
