"""Letters of the symbol fonts, which have no meaning of their own in Unicode (§17.3.3.30)."""

from __future__ import annotations

_PRIVATE = 0xF000  # symbol fonts live at F020–F0FF
_BULLET = "•"
_GREEK: dict[int, str] = dict(
    zip(
        (*range(0x41, 0x5B), *range(0x61, 0x7B)),
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ",
        strict=True,
    )
)
_SYMBOL: dict[int, str] = _GREEK | {
    0x2D: "−",
    0xA3: "≤",
    0xA5: "∞",
    0xAB: "↔",
    0xAC: "←",
    0xAD: "↑",
    0xAE: "→",
    0xAF: "↓",
    0xB0: "°",
    0xB1: "±",
    0xB3: "≥",
    0xB4: "×",
    0xB7: _BULLET,
    0xB8: "÷",
    0xB9: "≠",
    0xBA: "≡",
    0xBB: "≈",
    0xBC: "…",
    0xDE: "⇒",
    0xE5: "∑",
}
_WINGDINGS = {
    0x28: "☎",
    0x2A: "✉",
    0x6C: "●",
    0x6E: "■",
    0x6F: "□",
    0x71: "❑",
    0x75: "◆",
    0x76: "❖",
    0x77: "⬥",
    0x9F: _BULLET,
    0xA7: "▪",
    0xA8: "◻",
    0xD8: "➢",
    0xDF: "←",
    0xE0: "→",
    0xE8: "➔",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
_FONTS: dict[str, dict[int, str]] = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}


_PRINTED = range(0x20, 0x7F)
_PRIVATE_USE = range(0xE000, 0xF900)
_CHARACTERS = (range(0x20, 0xD800), range(0xF900, 0xFFFE))


def symbol(font: str, code: str) -> str:
    """The character of a ``w:sym``: its meaning in symbol fonts, "•" for unknown pictures."""
    try:
        point = int(code[:8], 16)
    except ValueError:
        return ""
    name = font.strip().casefold()
    low = point - _PRIVATE if point - _PRIVATE in range(0x100) else point
    known = _FONTS.get(name, {}).get(low)
    if known is not None:
        return known
    if low != point and low in _PRINTED and "dings" not in name:
        return chr(low)  # digits and stops stand where ASCII has them
    if point in _PRIVATE_USE or "dings" in name:
        return _BULLET
    return chr(point) if any(point in characters for characters in _CHARACTERS) else ""
