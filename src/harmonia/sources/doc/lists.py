"""2.9.147 LSTF, 2.9.150 LVL, 2.9.131 LFO: automatic lists and their numbers."""

from __future__ import annotations

from dataclasses import dataclass, field

from harmonia.sources.doc.binary import s32, u16, u32
from harmonia.sources.numerals import Numeral, numeral

LEVELS = 9
_LSTF, _LFO, _LVLF = 28, 16, 28
_LEGAL, _NO_RESTART, _STARTS, _FORMATS = 0x04, 0x08, 0x10, 0x20
_NO_SPACE = 2  # ixchFollow
_DECIMAL, _DECIMAL_WITH_ZERO, _BULLET, _NO_NUMBER = 0, 22, 23, 255  # [MS-OSHARED] 2.2.1.3 MSONFC
_NUMERALS = {
    1: Numeral.UPPER_ROMAN,
    2: Numeral.LOWER_ROMAN,
    3: Numeral.UPPER_LETTER,
    4: Numeral.LOWER_LETTER,
}
_MOST_USES = 0x07FE  # 2.6.2 sprmPIlfo
_LONGEST = 100  # characters of a number's text


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered; items of levels above ``restart`` restart it.

    ``after`` stands between number and words; ``text`` has characters below 9 for levels' numbers.
    """

    start: int
    kind: int
    legal: bool
    restart: int
    after: str
    chpx: bytes
    text: str


@dataclass(frozen=True, slots=True)
class Use:
    """A use of a list by paragraphs: its list's id, and what it overrides by level."""

    list_id: int
    starts: dict[int, int] = field(default_factory=dict)
    levels: dict[int, Level] = field(default_factory=dict)


@dataclass(slots=True)
class Lists:
    """Lists by id, their uses in order, and the counts as the text goes on."""

    lists: dict[int, tuple[Level, ...]]
    uses: tuple[Use, ...]
    counts: dict[int, list[int | None]] = field(default_factory=dict)
    begun: set[tuple[int, int]] = field(default_factory=set)

    def level(self, use: int, level: int) -> Level | None:
        """The numbering of a level under a use (from 1); None where there is no such list."""
        if not 0 < use <= len(self.uses):
            return None
        found = self.uses[use - 1]
        levels = self.lists.get(found.list_id, ())
        own = levels[level] if level < len(levels) else None
        return found.levels.get(level, own)

    def next(self, use: int, level: int) -> str:
        """Count a paragraph and return what stands before its words, a space included."""
        here = self.level(use, level)
        if here is None:
            return ""
        counts = self._count(use, level, here)
        if here.kind == _BULLET:
            return "• "
        if here.kind == _NO_NUMBER and not any(ord(char) >= LEVELS for char in here.text):
            return ""
        text = "".join(
            char if ord(char) >= LEVELS else self._shown(use, ord(char), counts, here)
            for char in here.text
        )
        return text.strip() + here.after if text.strip() else ""

    def _count(self, use: int, level: int, here: Level) -> list[int | None]:
        found = self.uses[use - 1]
        counts = self.counts.setdefault(found.list_id, [None] * LEVELS)
        before = counts[level]
        if level in found.starts and (use, level) not in self.begun:
            before = None
        self.begun.add((use, level))
        start = found.starts.get(level, here.start)
        counts[level] = start if before is None else before + 1
        for deeper in range(level + 1, LEVELS):
            other = self.level(use, deeper)
            if other is None or level < other.restart:
                counts[deeper] = None
        return counts

    def _shown(self, use: int, level: int, counts: list[int | None], here: Level) -> str:
        other = self.level(use, level)
        if other is None:
            return ""
        count = counts[level]
        if count is None:  # a level that no paragraph has had yet
            count = self.uses[use - 1].starts.get(level, other.start)
        kind = _DECIMAL if here.legal and other.kind not in (_BULLET, _NO_NUMBER) else other.kind
        return _number(count, kind)


def _number(count: int, kind: int) -> str:
    if kind in (_BULLET, _NO_NUMBER):
        return ""
    if kind == _DECIMAL_WITH_ZERO:
        return f"{count:02}"
    return numeral(count, _NUMERALS.get(kind, Numeral.DECIMAL))


def read_lists(table: bytes, lists_at: tuple[int, int], uses: bytes) -> Lists:
    """Parse PlfLst (2.9.187; its levels follow it in the table stream) and PlfLfo (2.9.186)."""
    start, length = lists_at
    if length < 2 or start + 2 > len(table):  # noqa: PLR2004  (bytes of the count)
        return Lists({}, ())
    return Lists(_lists(table, start), _uses(uses))


def _lists(table: bytes, start: int) -> dict[int, tuple[Level, ...]]:
    count = u16(table, start)
    offset = start + 2 + _LSTF * count
    found: dict[int, tuple[Level, ...]] = {}
    for index in range(count):
        head = start + 2 + _LSTF * index
        if offset + _LVLF > len(table):
            break
        simple = table[head + 26] & 1
        levels: list[Level] = []
        for number in range(1 if simple else LEVELS):
            if offset + _LVLF + 2 > len(table):
                break
            level, offset = _level(table, offset, number)
            levels.append(level)
        found[u32(table, head)] = tuple(levels)
    return found


def _level(table: bytes, offset: int, number: int) -> tuple[Level, int]:
    flags = table[offset + 5]
    chpx_size, papx_size, limit = table[offset + 24], table[offset + 25], table[offset + 26]
    chpx_at = offset + _LVLF + papx_size
    text_at = chpx_at + chpx_size
    size = u16(table, text_at)
    text = table[text_at + 2 : text_at + 2 + 2 * min(size, _LONGEST)]
    level = Level(
        max(0, s32(table, offset)),
        table[offset + 4],
        bool(flags & _LEGAL),
        limit if flags & _NO_RESTART else number,
        "" if table[offset + 15] == _NO_SPACE else " ",
        table[chpx_at:text_at],
        text.decode("utf-16-le", "replace"),
    )
    return level, text_at + 2 + 2 * size


def _uses(data: bytes) -> tuple[Use, ...]:
    if len(data) < 4:  # noqa: PLR2004  (bytes of the count)
        return ()
    count = min(u32(data, 0), (len(data) - 4) // _LFO, _MOST_USES)
    offset = 4 + _LFO * count
    uses: list[Use] = []
    for index in range(count):
        head = 4 + _LFO * index
        use, offset = _use(data, u32(data, head), data[head + 12], offset)
        uses.append(use)
    return tuple(uses)


def _use(data: bytes, list_id: int, overrides: int, offset: int) -> tuple[Use, int]:
    """2.9.132 LFOData: a position, then the overridden levels (2.9.133 LFOLVL)."""
    use = Use(list_id)
    offset += 4
    for _ in range(min(overrides, LEVELS)):
        if offset + 8 > len(data):
            break
        start, flags = max(0, s32(data, offset)), data[offset + 4]
        number = min(flags & 0xF, LEVELS - 1)
        offset += 8
        if flags & _FORMATS and offset + _LVLF + 2 <= len(data):
            level, offset = _level(data, offset, number)
            use.levels[number] = level
            start = level.start
        if flags & _STARTS:
            use.starts[number] = start
    return use, offset
