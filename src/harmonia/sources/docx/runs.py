"""The visible text of a paragraph and the text boxes anchored in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from harmonia.sources.docx.names import m, switch, value, w
from harmonia.sources.docx.styles import Style, Styles
from harmonia.sources.package import Element
from harmonia.sources.symbols import symbol

_RUN, _TEXT, _BREAK, _SYMBOL = w("r"), w("t"), w("br"), w("sym")
_PROPERTIES, _STYLE, _VANISH = w("rPr"), w("rStyle"), w("vanish")
_MATH = {m("oMath"), m("oMathPara")}
_MATH_TEXT = (m("t"), w("t"))
_DRAWINGS = {w("drawing"), w("pict"), w("object")}
_RARE = {_BREAK, _SYMBOL, *_DRAWINGS, *_MATH}
_BOX = w("txbxContent")
_DRAWING_PROPERTIES = (
    "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
)
_CHARACTERS = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_PAGE = "\f"  # cannot stand in XML: our mark for the end of a page or column
_SPACES = " \t\r\n"
_KEEPS_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(slots=True)
class Line:
    """What a paragraph shows."""

    parts: list[str] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        r"""The text; the end of a page between words is a line break."""
        return "".join(self.parts).strip(_PAGE).replace(_PAGE, "\n")


class Runs:
    """Reads runs with the document's styles."""

    def __init__(self, styles: Styles, root: Element) -> None:
        """Take the styles and what the root of the document says for all of it."""
        self._styles = styles
        self._keeps_space = root.get(_KEEPS_SPACE) == "preserve"
        self._may_hide = styles.may_hide or next(root.iter(_VANISH), None) is not None

    def read(self, items: Iterable[Element], style: Style, line: Line) -> None:
        """Add the visible text and the text boxes of a paragraph's or run's items to ``line``."""
        for item in items:
            tag = item.tag
            if tag == _TEXT:
                line.parts.append(self._text(item))
            elif tag in _CHARACTERS:
                line.parts.append(_CHARACTERS[tag])
            elif tag == _RUN:  # may hold others: the base of a ruby text
                if not self.hidden(item.find(_PROPERTIES), style):
                    self.read(item, style, line)
            elif tag in _RARE:
                _read_rare(item, line)

    def hidden(self, properties: Element | None, style: Style) -> bool:
        """Whether a run's or mark's own properties, or its styles, hide it (§17.7.3)."""
        if not self._may_hide:
            return False
        own = switch(properties, _VANISH)
        if own is not None:
            return own
        by_run = self._styles.of(value(properties, _STYLE)).hidden
        if style.hidden is None and by_run is None:
            return self._styles.hidden_by_default
        return bool(style.hidden) != bool(by_run)  # a toggle: twice hidden is shown

    def _text(self, item: Element) -> str:
        text = item.text
        if not text:
            return ""
        if not self._keeps_space and (text[0] in _SPACES or text[-1] in _SPACES):
            text = text if item.get(_KEEPS_SPACE) == "preserve" else text.strip(_SPACES)
        if "\n" in text or "\r" in text:
            return text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
        return text


def _read_rare(item: Element, line: Line) -> None:
    if item.tag == _BREAK:
        paged = item.get(w("type")) in {"page", "column"}
        line.parts.append(_PAGE if paged else "\n")
    elif item.tag == _SYMBOL:
        line.parts.append(symbol(item.get(w("font")) or "", item.get(w("char")) or ""))
    elif item.tag in _DRAWINGS:
        line.boxes.extend(_boxes(item))
    else:
        line.parts.extend(text.text or "" for text in item.iter(*_MATH_TEXT))


def _boxes(drawing: Element) -> Iterator[Element]:
    """The outermost text boxes of a drawing; those within them are met when they are read."""
    named = next(drawing.iter(_DRAWING_PROPERTIES), None)
    if named is not None and named.get("hidden") in {"1", "true"}:
        return
    for box in drawing.iter(_BOX):
        above = next(box.iterancestors(_BOX, drawing.tag), None)
        if above is drawing:
            yield box
