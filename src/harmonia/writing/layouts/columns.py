"""Widths of columns, by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harmonia.writing.svg.widths import Face, width

_PAGE = 728.0  # points across an A4 page on its side, between margins of 2 cm
_UPRIGHT = 481.0  # points across an upright one
_SIZE = 9.0  # points: the letters of a wide table
_SIDES = 8.0  # points: the margins of a cell and its lines
_LEAST = 22.0  # points
_MOST = _PAGE / 6  # what one word may claim
_LONGEST = 240  # letters of a text that still widen its column
_WORD = 30  # letters: what is longer is an address, and breaks at the cell's edge
_UNBROKEN = re.compile(r"[^\s-]+-?")  # a line may end behind a hyphen


def shares(columns: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """The share of a landscape page's width that each column gets; they add up to 1.

    Every column has room for its longest word, where the page has (addresses and the like may be
    broken); what is left goes to those with the most words, so that rows stay low.

    Args:
        columns: the texts of each column, its header first.
    """
    needs = [_need(texts) for texts in columns]
    left = max(_PAGE - sum(needs), 0.0)
    wishes = [_mean(texts[1:]) for texts in columns]
    widths = [need + left * wish / sum(wishes) for need, wish in zip(needs, wishes, strict=True)]
    return tuple(one / sum(widths) for one in widths)


def room_upright(columns: Sequence[Sequence[str]]) -> bool:
    """Whether an upright page has room for the longest word of every column."""
    return sum(map(_need, columns)) <= _UPRIGHT


def _need(texts: Sequence[str]) -> float:
    """The points that a column must have so that no word of a usual length is broken."""
    header = max((width(word, _SIZE, bold=True) for word in _words(texts[0])), default=0.0)
    longest = max((width(word, _SIZE, Face.SERIF) for word in _all_words(texts[1:])), default=0.0)
    return min(max(_LEAST, header + _SIDES, longest + _SIDES), _MOST)


def _all_words(texts: Sequence[str]) -> set[str]:
    return {word for text in texts for word in _words(text)}


def _words(text: str) -> list[str]:
    return [word for word in _UNBROKEN.findall(text) if len(word) <= _WORD]


def _mean(texts: Sequence[str]) -> float:
    """The length of a text of the column, as a rule; a column without any wishes a little."""
    lengths = [_length(text) for text in texts if text]
    return sum(lengths) / len(lengths) if lengths else 1.0


def _length(text: str) -> int:
    if len(text) <= _WORD:
        return len(text)
    words = text.split()
    return min(sum(min(len(word), _WORD) + 1 for word in words), _LONGEST)
