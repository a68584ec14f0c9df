"""Cuts the bytes of an RTF file into braces, control words, symbols, hex bytes and text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import IntEnum

_TOKEN = re.compile(
    rb"""([{}])
    |\\([a-zA-Z]{1,32})(-?[0-9]+)?[ ]?
    |\\'([0-9a-fA-F]{2})
    |\\([^a-zA-Z])
    |([^\\{}\r\n]+)""",
    re.VERBOSE | re.DOTALL,
)
_SKIPPED = re.compile(rb"\\bin([0-9]+)[ ]?|\\[^a-zA-Z]|([{}])", re.DOTALL)
_BINARY = b"bin"
_DIGITS = 11  # of a number; no number of the format is longer
_WORD, _NUMBER = 2, 3  # groups of a control word


class Kind(IntEnum):
    """The kinds of tokens; the values are the groups of the expression above."""

    BRACE = 1
    WORD = 2
    HEX = 4
    SYMBOL = 5
    TEXT = 6


class Tokens:
    r"""The tokens of a file in order; line ends and raw data after \bin are none."""

    def __init__(self, data: bytes) -> None:
        """Begin at the first byte."""
        self._data = data
        self._skips = False

    def skip_group(self) -> None:
        """Go on with the brace that closes the group of the token just given."""
        self._skips = True

    def __iter__(self) -> Iterator[tuple[int, bytes, int | None]]:
        """Yield (kind, bytes, number); only control words have a number, and not all of them."""
        start: int | None = 0
        while start is not None:
            begun, start = start, None
            for match in _TOKEN.finditer(self._data, begun):
                group = match.lastindex or 0
                if group not in (_WORD, _NUMBER):
                    yield group, match[group], None
                    continue
                number = int(match[_NUMBER][:_DIGITS]) if group == _NUMBER else None
                yield _WORD, match[_WORD], number
                if match[_WORD] == _BINARY:
                    start = match.end() + max(0, number or 0)
                    break
                if self._skips:
                    start = self._end_of_group(match.end())
                    self._skips = False
                    break

    def _end_of_group(self, start: int | None) -> int:
        """Where the closing brace stands; the end of the file where there is none."""
        depth = 0
        while start is not None:
            begun, start = start, None
            for match in _SKIPPED.finditer(self._data, begun):
                if match[1]:
                    start = match.end() + int(match[1][:_DIGITS])
                    break
                if match[2] == b"{":
                    depth += 1
                elif match[2]:
                    if not depth:
                        return match.start()
                    depth -= 1
        return len(self._data)
