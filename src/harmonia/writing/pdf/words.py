"""The words of a plan as typst is given them: nothing of them changes for a reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from harmonia.plan import Json
from harmonia.writing.document import Run
from harmonia.writing.pdf.measured import Line

Piece: TypeAlias = str | dict[str, str]
"""Words; ``{"whole": …}`` words that no line end parts; ``{}`` a line break."""

_NO_LETTERS = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_LINE_ENDS = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_ONE_LETTER = re.compile(r"(?<![^\s(„\"])([AaIiOoUuWwZz]) (?=\S)")
_UNIT = re.compile(r"(?<=\d) (?=(?:r\.|%|zł)(?!\w))")  # "2026 r.", "20 %", "500 zł"
LONGEST_WORD = 40  # letters: more are no word of any language
_MAY_BREAK = "\u200b"
_KEEP = "\u2060"  # no line ends here
_JOINED = re.compile(r"((?<!\w)\w++(?:[-/]\w++)+)")
_PARTS = re.compile(r"\w+[-/]?")
_WORD = re.compile(r"[^\s\-–—/]+")


def cleaned(words: str) -> str:
    """Without what no page can hold; one-letter words and units keep to their neighbours."""
    kept = _NO_LETTERS.sub("", _LINE_ENDS.sub("\n", words).replace("\t", " "))
    return _UNIT.sub("\u00a0", _ONE_LETTER.sub("\\1\u00a0", kept))


def seen(words: str) -> bool:
    """Whether anything of the words is to be seen on paper."""
    return any(sign.isprintable() and not sign.isspace() for sign in cleaned(words))


def pieces(words: str, line: Line) -> list[Piece]:
    """Cleaned words, parted where typst must be told something.

    Words with a hyphen or a stroke stay whole where they fit: whoever copies them gets them as one.
    Where they do not, the hyphen is not set twice, as typst does in Polish. Words that are longer
    than a line get places to break at.
    """
    return list(_pieces(words, line))


def run_data(runs: Iterable[Run], line: Line) -> list[Json]:
    """Runs as data, for lines of this room."""
    return [
        {"words": pieces(cleaned(run.words), line), "strong": run.strong, "ours": run.ours}
        for run in runs
    ]


def _pieces(words: str, line: Line) -> Iterator[Piece]:
    for number, part in enumerate(words.split("\n")):
        if number:
            yield {}
        for index, piece in enumerate(_JOINED.split(part)):
            if index % 2:
                yield from _joined(piece, line)
            elif piece:
                yield piece if line.holds(piece) else _with_breaks(piece, line)


def _joined(word: str, line: Line) -> Iterator[Piece]:
    """A word with hyphens or strokes: whole, or parted after them, without a second hyphen."""
    if line.holds(word):
        yield {"whole": word}
        return
    for part in _PARTS.findall(word):
        if line.holds(part):
            yield {"whole": part}
            continue
        letters, sign = (part[:-1], part[-1]) if part[-1] in "-/" else (part, "")
        yield _with_breaks(letters, line) + (_KEEP if sign else "")
        if sign:
            yield {"whole": sign}


def _with_breaks(words: str, line: Line) -> str:
    return _WORD.sub(lambda word: _breakable(word[0], line), words)


def _breakable(word: str, line: Line) -> str:
    """A word with places to break at, where it is longer than a line and cannot be hyphenated."""
    if line.holds(word) or (word.isalpha() and len(word) <= LONGEST_WORD):
        return word
    every = line.letters()
    return _MAY_BREAK.join(word[at : at + every] for at in range(0, len(word), every))
