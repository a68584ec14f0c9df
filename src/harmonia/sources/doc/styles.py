"""2.9.271 STSH: the stylesheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from harmonia.sources.doc.binary import u16
from harmonia.sources.doc.sprms import P_OUT_LVL, Sprm, sprms

_NONE = 0xFFF
_LONGEST_CHAIN = 32  # of styles based on styles
_LARGEST_HEADING = 9  # sti 1–9 are "heading 1" to "heading 9"
_PARAGRAPH, _CHARACTER, _TABLE, _NUMBERING = 1, 2, 3, 4
_SHORTEST = 10  # 2.9.260 StdfBase


@dataclass(frozen=True, slots=True)
class Style:
    """One style's own modifiers and the style it is based on."""

    base: int
    papx: bytes
    chpx: bytes


NO_STYLE = Style(_NONE, b"", b"")


@dataclass(slots=True)
class Styles:
    """All styles by index (istd)."""

    styles: tuple[Style, ...]
    paragraphs: dict[int, tuple[Sprm, ...]] = field(default_factory=dict)
    characters: dict[int, tuple[Sprm, ...]] = field(default_factory=dict)

    def paragraph(self, istd: int) -> tuple[Sprm, ...]:
        """The paragraph modifiers of a style with those of its bases; the last of each kind."""
        found = self.paragraphs.get(istd)
        if found is None:
            found = _last(sprm for style in self._chain(istd) for sprm in sprms(style.papx))
            self.paragraphs[istd] = found
        return found

    def character(self, istd: int) -> tuple[Sprm, ...]:
        """The character modifiers of a style, likewise."""
        found = self.characters.get(istd)
        if found is None:
            found = _last(sprm for style in self._chain(istd) for sprm in sprms(style.chpx))
            self.characters[istd] = found
        return found

    def _chain(self, istd: int) -> list[Style]:
        chain: list[Style] = []
        while istd < len(self.styles) and len(chain) < _LONGEST_CHAIN:
            chain.append(self.styles[istd])
            istd = self.styles[istd].base
        return chain[::-1]


def _last(modifiers: Iterable[Sprm]) -> tuple[Sprm, ...]:
    return tuple(dict(modifiers).items())


def read_styles(stsh: bytes) -> Styles:
    """Parse the stylesheet; a damaged style counts as none."""
    if len(stsh) < 6:  # noqa: PLR2004  (three numbers of two bytes)
        return Styles(())
    head = u16(stsh, 0)
    count, size = u16(stsh, 2), u16(stsh, 4)
    styles: list[Style] = []
    offset = 2 + head
    while len(styles) < count and offset + 2 <= len(stsh):
        length = u16(stsh, offset)
        std = stsh[offset + 2 : offset + 2 + length]
        styles.append(_style(std, size) if len(std) >= _SHORTEST else NO_STYLE)
        offset += 2 + length
    return Styles(tuple(styles))


def _style(std: bytes, size: int) -> Style:
    sti, kind_and_base, count = u16(std, 0) & 0xFFF, u16(std, 2), u16(std, 4) & 0xF
    kind, base = kind_and_base & 0xF, kind_and_base >> 4
    upxs = _upxs(std, size, count)
    heading = b""
    if kind == _PARAGRAPH and 1 <= sti <= _LARGEST_HEADING:
        heading = P_OUT_LVL.to_bytes(2, "little") + bytes([sti - 1])
    papx, chpx = {
        _PARAGRAPH: (upxs[0][2:], upxs[1]),
        _CHARACTER: (b"", upxs[0]),
        _TABLE: (upxs[1][2:], upxs[2]),
        _NUMBERING: (upxs[0][2:], b""),
    }.get(kind, (b"", b""))
    return Style(base, heading + papx, chpx)


def _upxs(std: bytes, size: int, count: int) -> list[bytes]:
    """2.9.336 UpxPapx and kin, always three; each begins at an even offset."""
    found: list[bytes] = []
    offset = size
    if offset + 2 <= len(std):
        offset += 2 + 2 * u16(std, offset) + 2  # the name
    while len(found) < min(count, 3) and offset + 2 <= len(std):
        length = u16(std, offset)
        found.append(std[offset + 2 : offset + 2 + length])
        offset += 2 + length
        offset += offset & 1
    return [*found, b"", b"", b""][:3]
