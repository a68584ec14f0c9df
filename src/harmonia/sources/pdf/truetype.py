"""Whether a TrueType font's map of letters is of a size that fonts have."""

from __future__ import annotations

import struct

MOST_CODES = 400_000  # a font has at most 65,536 glyphs; maps may name some of them twice
_MOST_TABLES = 64
_SEGMENTS, _GROUPS = 4, 12  # formats of subtables that name ranges (OpenType, "cmap")


def is_modest(data: bytes) -> bool:
    """Whether all ranges of the font's "cmap" together name a sane number of codes."""
    try:
        start = _table(data, b"cmap")
        count = struct.unpack_from(">H", data, start + 2)[0]
        offsets = (
            start + struct.unpack_from(">L", data, start + 8 + 8 * one)[0]
            for one in range(min(count, _MOST_TABLES))
        )
        return count <= _MOST_TABLES and sum(_codes(data, one) for one in offsets) <= MOST_CODES
    except (struct.error, LookupError):
        return False


def _table(data: bytes, name: bytes) -> int:
    for one in range(min(struct.unpack_from(">H", data, 4)[0], _MOST_TABLES)):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", data, 12 + 16 * one)
        if tag == name:
            return int(offset)
    raise LookupError(name)


def _codes(data: bytes, start: int) -> int:
    form = struct.unpack_from(">H", data, start)[0]
    if form == _SEGMENTS:
        count = struct.unpack_from(">H", data, start + 6)[0] // 2
        ends = struct.unpack_from(f">{count}H", data, start + 14)
        starts = struct.unpack_from(f">{count}H", data, start + 16 + 2 * count)
        return sum(max(0, b - a) for a, b in zip(starts, ends, strict=True))
    if form == _GROUPS:
        count = struct.unpack_from(">L", data, start + 12)[0]
        groups = struct.iter_unpack(">LLL", data[start + 16 : start + 16 + 12 * count])
        return sum(max(0, end - begin) for begin, end, _ in groups)
    return 0
