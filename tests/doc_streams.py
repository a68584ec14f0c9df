"""Streams of .doc files written by hand: what no editor at hand would write can be tested too."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

from harmonia.sources.doc.container import Streams
from harmonia.sources.doc.reader import read_streams
from harmonia.sources.document import Block

TEXT_AT = 0x400
PAGE = 512
HIDDEN = b"\x3c\x08\x01"  # sprmCFVanish
DELETED = b"\x00\x08\x01"  # sprmCFRMarkDel
INSERTED = b"\x01\x08\x01"  # sprmCFRMarkIns
SPECIAL = b"\x55\x08\x01"  # sprmCFSpec
IN_TABLE = b"\x16\x24\x01"  # sprmPFInTable
ROW_END = IN_TABLE + b"\x17\x24\x01"  # sprmPFTtp
INNER_CELL = b"\x4b\x24\x01"  # sprmPFInnerTableCell
INNER_ROW_END = b"\x4c\x24\x01"  # sprmPFInnerTtp


@dataclass(frozen=True)
class Run:
    """Words of one format."""

    text: str
    chpx: bytes = b""


@dataclass(frozen=True)
class Par:
    """A paragraph with its mark last; each is a piece of its own."""

    runs: str | Sequence[Run]
    papx: bytes = b""
    istd: int = 0
    narrow: bool = False
    prm: int = 0

    def parts(self) -> Sequence[Run]:
        return [Run(self.runs)] if isinstance(self.runs, str) else self.runs


@dataclass(frozen=True)
class Style:
    """A style of the stylesheet."""

    sti: int = 0xFFE
    kind: int = 1
    base: int = 0xFFF
    papx: bytes = b""
    chpx: bytes = b""


@dataclass
class File:
    """What goes into the streams; ``stories`` are main text and, if given, text boxes."""

    pars: Sequence[Par]
    boxes: Sequence[Par] = ()
    styles: Sequence[Style] = ()
    parts: dict[int, bytes] = field(default_factory=dict)  # of the table stream, by index
    lists: bytes = b""
    prls: Sequence[bytes] = ()
    data: bytes = b""
    flags: int = 0x0200
    version: int = 0x00C1

    def blocks(self) -> tuple[Block, ...]:
        return read_streams(self.streams())

    def streams(self) -> Streams:
        body, papx, chpx, pieces = self._text()
        body += bytes(-len(body) % PAGE)
        papx_pages = _pages(papx, paragraphs=True)
        chpx_pages = _pages(chpx, paragraphs=False)
        first = (TEXT_AT + len(body)) // PAGE
        parts = dict(self.parts)
        parts[12] = _bte(chpx, first + len(papx_pages), len(chpx_pages), 3)
        parts[13] = _bte(papx, first, len(papx_pages), 2)
        parts[33] = self._clx(pieces)
        parts[1] = _stylesheet(self.styles)
        table, spans = _table(parts, self.lists)
        head = self._head(spans)
        word = head + bytes(TEXT_AT - len(head)) + body + b"".join(papx_pages + chpx_pages)
        return Streams(word, (None, table), self.data)

    def _text(
        self,
    ) -> tuple[bytes, list[tuple[int, bytes]], list[tuple[int, bytes]], list[tuple[int, Par, int]]]:
        body = b""
        papx: list[tuple[int, bytes]] = []
        chpx: list[tuple[int, bytes]] = []
        pieces: list[tuple[int, Par, int]] = []
        for par in (*self.pars, *self.boxes):
            start = TEXT_AT + len(body)
            count = 0
            for run in par.parts():
                chpx.append((TEXT_AT + len(body), run.chpx))
                coded = run.text.encode("cp1252" if par.narrow else "utf-16-le")
                count += len(coded) if par.narrow else len(coded) // 2
                body += coded
            papx.append((start, struct.pack("<H", par.istd) + par.papx))
            pieces.append((start, par, count))
        papx.append((TEXT_AT + len(body), b""))
        chpx.append((TEXT_AT + len(body), b""))
        return body, papx, chpx, pieces

    def _clx(self, pieces: list[tuple[int, Par, int]]) -> bytes:
        positions = [0]
        records = b""
        for fc, par, count in pieces:
            positions.append(positions[-1] + count)
            coded = 2 * fc | 0x40000000 if par.narrow else fc
            records += struct.pack("<HIH", 0, coded, par.prm)
        plc = struct.pack(f"<{len(positions)}I", *positions) + records
        prls = b"".join(b"\x01" + struct.pack("<H", len(prl)) + prl for prl in self.prls)
        return prls + b"\x02" + struct.pack("<I", len(plc)) + plc

    def _head(self, spans: dict[int, tuple[int, int]]) -> bytes:
        texts = [0] * 22
        texts[3] = _length(self.pars)
        texts[9] = _length(self.boxes)
        head = struct.pack("<HH6xH20x", 0xA5EC, self.version, self.flags)
        head += struct.pack("<H28xH", 14, 22) + struct.pack("<22I", *texts)
        pairs = b"".join(struct.pack("<II", *spans.get(index, (0, 0))) for index in range(93))
        return head + struct.pack("<H", 93) + pairs


def _length(pars: Sequence[Par]) -> int:
    text = "".join(run.text for par in pars for run in par.parts())
    return len(text.encode("utf-16-le")) // 2


def _table(parts: dict[int, bytes], lists: bytes) -> tuple[bytes, dict[int, tuple[int, int]]]:
    table = b"\0" * 8
    spans: dict[int, tuple[int, int]] = {}
    for index, part in parts.items():
        spans[index] = (len(table), len(part))
        table += part
    if lists:  # levels follow what the span of index 73 covers
        spans[73] = (len(table), 2)
        table += lists
    return table, spans


def _chunks(runs: list[tuple[int, bytes]], size: int) -> list[list[tuple[int, bytes]]]:
    """Runs with the start of the next one after each chunk."""
    return [runs[at : at + size + 1] for at in range(0, len(runs) - 1, size)]


def _bte(runs: list[tuple[int, bytes]], first: int, count: int, size: int) -> bytes:
    chunks = _chunks(runs, size)
    positions = [chunk[0][0] for chunk in chunks] + [runs[-1][0]]
    numbers = range(first, first + count)
    return struct.pack(f"<{len(positions)}I", *positions) + struct.pack(f"<{count}I", *numbers)


def _pages(runs: list[tuple[int, bytes]], *, paragraphs: bool) -> list[bytes]:
    return [_page(chunk, paragraphs=paragraphs) for chunk in _chunks(runs, 2 if paragraphs else 3)]


def _page(chunk: list[tuple[int, bytes]], *, paragraphs: bool) -> bytes:
    """2.9.175 PapxFkp or 2.9.33 ChpxFkp."""
    count = len(chunk) - 1
    page = bytearray(PAGE)
    page[-1] = count
    struct.pack_into(f"<{count + 1}I", page, 0, *(start for start, _ in chunk))
    end = PAGE - 2
    for index, (_, grpprl) in enumerate(chunk[:-1]):
        if paragraphs:
            even = grpprl + bytes(len(grpprl) % 2)
            coded = bytes([0, len(even) // 2]) + even
        else:
            coded = bytes([len(grpprl)]) + grpprl
        end = (end - len(coded)) & ~1
        page[end : end + len(coded)] = coded
        page[4 * (count + 1) + (13 if paragraphs else 1) * index] = end // 2
    return bytes(page)


def _stylesheet(styles: Sequence[Style]) -> bytes:
    coded = struct.pack("<HHH", 4, len(styles), 10)
    for style in styles:
        upxs = [style.chpx] if style.kind == 2 else [b"\0\0" + style.papx, style.chpx]
        std = struct.pack("<HHHHH", style.sti, style.kind | style.base << 4, len(upxs), 0, 0)
        std += struct.pack("<HHH", 1, ord("s"), 0)
        for upx in upxs:
            std += struct.pack("<H", len(upx)) + upx + bytes(len(upx) % 2)
        coded += struct.pack("<H", len(std)) + std
    return coded


def row(edges: Sequence[int], flags: Sequence[int] = (), more: bytes = b"") -> bytes:
    """The modifiers of a row's end: sprmTDefTable, then ``more``."""
    count = len(edges) - 1
    cells = b"".join(
        struct.pack("<H18x", flags[index] if index < len(flags) else 0) for index in range(count)
    )
    operand = bytes([count]) + struct.pack(f"<{count + 1}h", *edges) + cells
    return b"\x08\xd6" + struct.pack("<H", len(operand) + 1) + operand + more


def depth(count: int) -> bytes:
    """sprmPItap."""
    return struct.pack("<HI", 0x6649, count)


def in_list(use: int, level: int = 0) -> bytes:
    """sprmPIlfo, sprmPIlvl."""
    return struct.pack("<HHHB", 0x460B, use, 0x260A, level)


def list_level(text: str, kind: int = 0, start: int = 1, flags: int = 0, limit: int = 0) -> bytes:
    """2.9.150 LVL; digits in braces stand for levels: "{0}.{1}."."""
    for number in range(9):
        text = text.replace(f"{{{number}}}", chr(number))
    head = struct.pack("<iBB9xB8xBBBx", start, kind, flags, 0, 0, 0, limit)
    return head + struct.pack("<H", len(text)) + text.encode("utf-16-le")


def lists(*levels: Sequence[bytes]) -> bytes:
    """2.9.187 PlfLst and the levels after it; list ids count from 1."""
    heads = b"".join(
        struct.pack("<i22xBx", index + 1, len(own) == 1) for index, own in enumerate(levels)
    )
    filler = list_level("")
    tails = b"".join(
        b"".join(own) + (filler * (9 - len(own)) if len(own) > 1 else b"") for own in levels
    )
    return struct.pack("<H", len(levels)) + heads + tails


def list_uses(*ids: int, overrides: dict[int, bytes] | None = None) -> bytes:
    """2.9.186 PlfLfo; ``overrides`` are the LFOLVLs of a use (from 0)."""
    own = overrides or {}
    heads = b"".join(
        struct.pack("<i8xB3x", number, int(index in own)) for index, number in enumerate(ids)
    )
    tails = b"".join(b"\xff\xff\xff\xff" + own.get(index, b"") for index in range(len(ids)))
    return struct.pack("<I", len(ids)) + heads + tails
