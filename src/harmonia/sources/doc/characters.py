"""Character properties: hidden, deleted, special, symbol."""

from __future__ import annotations

from dataclasses import dataclass, field

from harmonia.sources.doc.binary import u16
from harmonia.sources.doc.sprms import (
    C_DELETED,
    C_FONT,
    C_ISTD,
    C_PLAIN,
    C_SPEC,
    C_SPEC_VANISH,
    C_SYMBOL,
    C_VANISH,
    Sprm,
    sprms,
)
from harmonia.sources.doc.styles import Styles
from harmonia.sources.doc.symbols import symbol_of

_AS_STYLE, _NOT_AS_STYLE = 0x80, 0x81  # 2.9.327 ToggleOperand


@dataclass(frozen=True, slots=True)
class CharacterFormat:
    """What of a run's properties matters to its words.

    ``special`` runs hold marks (fields, notes, pictures), not letters; ``symbol`` is the letter
    that stands in place of each of them. ``font`` is the font's name where the run gives it.
    """

    shown: bool
    deleted: bool
    special: bool
    symbol: str | None
    font: str | None


@dataclass(slots=True)
class CharacterFormats:
    """Makes formats from styles, direct modifiers and a piece's; each combination once."""

    styles: Styles
    fonts: tuple[str, ...]
    made: dict[tuple[int, bytes, bytes], CharacterFormat] = field(default_factory=dict)

    def make(self, istd: int, chpx: bytes, prm: bytes) -> CharacterFormat:
        """The format of a run with these modifiers in a paragraph of that style."""
        key = istd, chpx, prm
        found = self.made.get(key)
        if found is None:
            found = self.made[key] = self._make(istd, chpx, prm)
        return found

    def is_hidden(self, grpprl: bytes) -> bool:
        """Whether modifiers alone hide what they hold for."""
        return self._vanishes(0, tuple(sprms(grpprl)), style_hides=False)

    def _make(self, istd: int, chpx: bytes, prm: bytes) -> CharacterFormat:
        modifiers = (*sprms(chpx), *sprms(prm))
        style_hides = self._vanishes(0, self.styles.character(istd), style_hides=False)
        hidden = self._vanishes(istd, modifiers, style_hides=style_hides)
        values = dict(modifiers)
        deleted = values.get(C_DELETED, b"\0")[0] not in (0, _AS_STYLE)
        special = bool(values.get(C_SPEC, b"\0")[0])
        symbol = symbol_of(values[C_SYMBOL], self.fonts) if C_SYMBOL in values else None
        ftc = u16(values[C_FONT], 0) if C_FONT in values else len(self.fonts)
        font = self.fonts[ftc] if ftc < len(self.fonts) else None
        return CharacterFormat(not hidden and not deleted, deleted, special, symbol, font)

    def _vanishes(self, istd: int, modifiers: tuple[Sprm, ...], *, style_hides: bool) -> bool:
        """Toggles count against the style: the paragraph's, with a character style's over it."""
        style = hides = style_hides
        always = False
        for operation, operand in modifiers:
            if operation == C_ISTD:
                own = self.styles.character(u16(operand, 0)) if u16(operand, 0) != istd else ()
                style = hides = _toggle_in_style(own, hides=style_hides)
            elif operation == C_PLAIN:
                hides = style
            elif operation == C_VANISH:
                hides = _toggled(operand[0], hides=hides, style=style)
            elif operation == C_SPEC_VANISH:
                always = bool(operand[0])
        return hides or always


def _toggle_in_style(modifiers: tuple[Sprm, ...], *, hides: bool) -> bool:
    for operation, operand in modifiers:
        if operation == C_VANISH:
            hides = _toggled(operand[0], hides=hides, style=hides)
    return hides


def _toggled(value: int, *, hides: bool, style: bool) -> bool:
    if value in (0, 1):
        return bool(value)
    if value == _AS_STYLE:
        return style
    return not style if value == _NOT_AS_STYLE else hides
