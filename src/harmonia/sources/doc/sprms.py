"""2.2.5.1 Sprm: modifiers of properties, one after another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from harmonia.sources.doc.binary import u16

Sprm: TypeAlias = tuple[int, bytes]  # operation, operand

P_ISTD = 0x4600
P_ILVL = 0x260A
P_ILFO = 0x460B
P_OUT_LVL = 0x2640
P_IN_TABLE = 0x2416
P_TTP = 0x2417
P_INNER_CELL = 0x244B
P_INNER_TTP = 0x244C
P_ITAP = 0x6649
P_DTAP = 0x664A
P_DCS = 0x442C
P_HUGE = (0x6645, 0x6646, 0x646B)  # sprmPHugePapx (two spellings), sprmPTableProps

C_DELETED = 0x0800
C_VANISH = 0x083C
C_SPEC_VANISH = 0x0818
C_SPEC = 0x0855
C_SYMBOL = 0x6A09
C_FONT = 0x4A4F  # sprmCRgFtc0
C_ISTD = 0x4A30
C_PLAIN = 0x2A33

T_DEF = 0xD608
T_MERGE = 0x5624
T_SPLIT = 0x5625
T_VERT_MERGE = 0xD62B
T_INSERT = 0x7621
T_DELETE = 0x5622
T_DEF_10 = 0xD606
P_CHG_TABS = 0xC615

_MOST = 500  # modifiers of one grpprl; Word writes fewer than a hundred
_SIZES = {0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3}  # by spra; 6 says its own

# 2.9.216 Prm0: the operations that a piece names by a short number
SHORT_NAMES = {
    0x0C: P_ILVL,
    0x18: P_IN_TABLE,
    0x19: P_TTP,
    0x41: C_DELETED,
    0x51: C_SPEC_VANISH,
    0x53: C_PLAIN,
    0x5C: C_VANISH,
    0x75: C_SPEC,
    0x78: P_OUT_LVL,
}


def sprms(grpprl: bytes) -> Iterator[Sprm]:
    """Yield the modifiers of a grpprl; it ends where one would reach beyond it."""
    offset, end = 0, len(grpprl)
    for _ in range(_MOST):
        if offset + 2 > end:
            return
        operation = u16(grpprl, offset)
        offset += 2
        size = _SIZES.get(operation >> 13)
        if size is None:
            head, size = _own_size(operation, grpprl, offset)
            offset += head
        if offset + size > end:
            return
        yield operation, grpprl[offset : offset + size]
        offset += size


def _own_size(operation: int, grpprl: bytes, offset: int) -> tuple[int, int]:
    """The lengths of a variable operand's own size field and of what follows it."""
    rest = grpprl[offset : offset + 2]
    if operation in (T_DEF, T_DEF_10):  # 2.9.310: cb counts one byte too many
        return 2, max(0, int.from_bytes(rest, "little") - 1)
    size = rest[0] if rest else 0
    if operation == P_CHG_TABS and size == 255:  # noqa: PLR2004  (2.9.182 PChgTabsOperand)
        deleted = grpprl[offset + 1] * 4 if offset + 1 < len(grpprl) else 0
        added_at = offset + 2 + deleted
        added = grpprl[added_at] * 3 if added_at < len(grpprl) else 0
        return 1, 1 + deleted + 1 + added
    return 1, size
