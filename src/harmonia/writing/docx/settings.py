"""The settings part: how Word is to lay the file out."""

from __future__ import annotations

from harmonia.writing.docx.elements import part, w

_SINCE_2013 = 15  # tables stand on the margin, not a cell's margin to the left of it
_HYPHENS_WITHIN = 198  # from a line's end: 3.5 mm, as columns are narrow


def settings() -> bytes:
    """Hyphenation (where a style has it), and the layout of Word since 2013."""
    mode = w(
        "compatSetting",
        name="compatibilityMode",
        uri="http://schemas.microsoft.com/office/word",
        val=_SINCE_2013,
    )
    return part(
        "settings",
        w("zoom", percent=100),
        w("defaultTabStop", val=708),
        w("autoHyphenation"),
        w("consecutiveHyphenLimit", val=2),
        w("hyphenationZone", val=_HYPHENS_WITHIN),
        w("doNotHyphenateCaps"),
        w("characterSpacingControl", val="doNotCompress"),
        w("compat", mode),
        w("themeFontLang", val="pl-PL"),
        w("decimalSymbol", val=","),
        w("listSeparator", val=";"),
    )
