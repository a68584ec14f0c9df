"""The objects of a PDF file as typst writes it: one table of offsets, only streams compressed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_ENTRY = 20  # bytes of a line in the table of offsets
_IN_USE = b"n"


@dataclass(slots=True)
class Objects:
    """A file's objects by number, in the order they stand in."""

    head: bytes
    bodies: dict[int, bytes]
    trailer: bytes

    @classmethod
    def of(cls, pdf: bytes) -> Objects | None:
        """The objects of a file; None where it is built otherwise."""
        end = _END.search(pdf, max(len(pdf) - 64, 0))
        table = _TABLE.match(pdf, int(end[1])) if end else None
        if end is None or table is None:
            return None
        count = int(table[1])
        lines = [pdf[at : at + _ENTRY] for at in _places(table.end(), count)]
        offsets = sorted(
            (int(line[:10]), number) for number, line in enumerate(lines) if line[17:18] == _IN_USE
        )
        stops = [*offsets, (int(end[1]), 0)]
        bodies = {number: pdf[start:stop] for (start, number), (stop, _) in pairwise(stops)}
        trailer = pdf[table.end() + count * _ENTRY : end.start()]
        return cls(pdf[: offsets[0][0]], bodies, trailer)

    def written(self) -> bytes:
        """The file, with new offsets."""
        parts, offsets, at = (
            [self.head],
            dict.fromkeys(range(max(self.bodies) + 1), 0),
            len(self.head),
        )
        for number, body in self.bodies.items():
            offsets[number] = at
            parts.append(body)
            at += len(body)
        lines = [
            b"%010d 00000 n \n" % offset if offset else b"0000000000 65535 f \n"
            for offset in offsets.values()
        ]
        parts += [
            b"xref\n0 %d\n" % len(lines),
            *lines,
            self.trailer,
            b"startxref\n%d\n%%%%EOF" % at,
        ]
        return b"".join(parts)


def _places(start: int, count: int) -> range:
    return range(start, start + count * _ENTRY, _ENTRY)
