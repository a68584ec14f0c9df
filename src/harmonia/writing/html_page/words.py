"""Words as HTML: the plan's exactly as they are, without what a page cannot hold."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from harmonia.markup import storable, tag, void
from harmonia.writing.document import Cell, Paragraph, Run

_ONE_LETTER = re.compile(r"(?<![^\s(„])(?:[AaIiOoUuWwZz] )+\w{1,14}(?!\w)")
_STROKE = re.compile(r"(?<=[^\W\d_]{3})/(?=[^\W\d_]{3})")
LONGEST_WORD = 30  # letters: more are an address, and a line may end after so many
_TOO_LONG = re.compile(rf"\S{{{LONGEST_WORD}}}(?=\S)")
_BREAK = "\x00"  # no storable word has it
DERIVED = "odczyt"
"""The value of ``data-harmonia`` on what Harmonia adds; `harmonia.sources.html` leaves it out."""


def escaped(words: str) -> str:
    """Words as they are: no no-break spaces are put in, so that they are read back the same."""
    lines = html.escape(storable(words), quote=False).split("\n")
    return void("br").join(lines)


def wrapped(words: str) -> str:
    """Words as they are; one that no column has room for may be broken."""
    marked = _TOO_LONG.sub(lambda found: found[0] + _BREAK, storable(words))
    return void("wbr").join(escaped(part) for part in marked.split(_BREAK))


def kept(words: str) -> str:
    """Words as they are, their one-letter words kept to the next by the page's style."""
    return _ONE_LETTER.sub(lambda found: tag("span", found[0], cls="k"), wrapped(words))


def breakable(inner: str) -> str:
    """A head, as HTML, that may be broken after a stroke: "Odpowiedzialny/współpracujący"."""
    return _STROKE.sub("/" + void("wbr"), inner)


def runs(every: Iterable[Run], *, plain: bool = False, narrow: bool = False) -> str:
    """Runs one after another.

    Args:
        every: the runs.
        plain: the place is strong already, or a label.
        narrow: there is no room to keep one-letter words to the next.
    """
    return "".join(_run(run, plain=plain, narrow=narrow) for run in every)


def _run(run: Run, *, plain: bool, narrow: bool) -> str:
    inner = wrapped(run.words) if narrow else kept(run.words)
    if run.strong and not plain:
        inner = tag("strong", inner)
    return tag("span", inner, cls="ours") if run.ours else inner


def is_label(run: Run) -> bool:
    """Whether a run is the label of what follows it: "Termin realizacji:"."""
    return run.strong and run.words.endswith(":")


def value_of(paragraph: Paragraph) -> tuple[str | None, str]:
    """The label at a paragraph's start without its colon, None where it has none, and the rest."""
    first, *rest = paragraph.runs or (Run(""),)
    if not is_label(first):
        return None, paragraph.words
    return first.words[:-1], "".join(run.words for run in rest)


def words_of(cell: Cell) -> str:
    """A cell's words, a line for each paragraph."""
    return "\n".join(paragraph.words for paragraph in cell.paragraphs)
