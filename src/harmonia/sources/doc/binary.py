"""Numbers and spans at offsets that a file may have made up."""

from __future__ import annotations

import struct
from bisect import bisect_right

_U16 = struct.Struct("<H")
_S16 = struct.Struct("<h")
_U32 = struct.Struct("<I")
_S32 = struct.Struct("<i")


def u16(data: bytes, offset: int) -> int:
    """Unsigned 16 bits, little-endian; `struct.error` outside the data."""
    return int(_U16.unpack_from(data, offset)[0])


def s16(data: bytes, offset: int) -> int:
    """Signed 16 bits, little-endian; `struct.error` outside the data."""
    return int(_S16.unpack_from(data, offset)[0])


def u32(data: bytes, offset: int) -> int:
    """Unsigned 32 bits, little-endian; `struct.error` outside the data."""
    return int(_U32.unpack_from(data, offset)[0])


def s32(data: bytes, offset: int) -> int:
    """Signed 32 bits, little-endian; `struct.error` outside the data."""
    return int(_S32.unpack_from(data, offset)[0])


class Plc:
    """2.2.2 PLC: ``n + 1`` ascending positions, then ``n`` records of ``size`` bytes."""

    __slots__ = ("_records", "_size", "positions")

    def __init__(self, data: bytes, size: int) -> None:
        """Split the bytes; what is too short to hold a record holds none."""
        count = max(0, (len(data) - 4) // (4 + size))
        end = 4 * (count + 1)
        self.positions: tuple[int, ...] = (
            struct.unpack_from(f"<{count + 1}I", data) if len(data) >= end and count else ()
        )
        self._records = data[end:]
        self._size = size

    def __len__(self) -> int:
        """The number of records."""
        return max(0, len(self.positions) - 1)

    def record(self, index: int) -> bytes:
        """The bytes of one record."""
        return self._records[index * self._size : (index + 1) * self._size]

    def find(self, position: int) -> int | None:
        """The index of the record whose span holds the position."""
        index = bisect_right(self.positions, position) - 1
        return index if 0 <= index < len(self) else None
