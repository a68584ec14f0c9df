"""Two faces that every office has, with those of the same measures that stand in for them."""

from __future__ import annotations

from harmonia.writing.docx.elements import Xml, part, w

SERIF = "Times New Roman"
SANS = "Arial"


def font_table() -> bytes:
    """The fonts part: what to take where a face is missing, so that lines end where they did."""
    return part(
        "fonts",
        _font(SANS, "Liberation Sans", "020B0604020202020204", "swiss"),
        _font(SERIF, "Liberation Serif", "02020603050405020304", "roman"),
    )


def _font(name: str, instead: str, measures: str, family: str) -> Xml:
    return w(
        "font",
        w("altName", val=instead),
        w("panose1", val=measures),
        w("charset", val="EE"),
        w("family", val=family),
        w("pitch", val="variable"),
        name=name,
    )
