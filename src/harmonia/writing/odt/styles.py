"""The part ``styles.xml``: named styles, the page and its foot."""

from __future__ import annotations

from harmonia.writing.document import Document
from harmonia.writing.odt.looks import (
    SANS,
    SERIF,
    STANDARD,
    TEXT_SIZE,
    ParagraphLook,
    paragraph_looks,
    run_looks,
    shown_name,
)
from harmonia.writing.odt.names import NONE, Attributes, Element, add, part
from harmonia.writing.odt.pages import add_layout, add_master, centimetres, page_of
from harmonia.writing.odt.words import stored

_FACES = ((SERIF, "roman"), (SANS, "swiss"))
_DEFAULTS = {
    "style:font-name": SERIF,
    "fo:font-size": f"{TEXT_SIZE:g}pt",
    "fo:language": "pl",
    "fo:country": "PL",
    "fo:hyphenate": "false",
    "style:use-window-font-color": "true",
}
_PARAGRAPH_DEFAULTS = {
    "fo:line-height": "100%",
    "fo:orphans": "2",
    "fo:widows": "2",
    "style:writing-mode": "lr-tb",
}


def styles_part(document: Document) -> Element:
    """The part with the styles that a document of this page and title needs."""
    page = page_of(landscape=document.landscape)
    root = part("office:document-styles")
    add_faces(root)
    named = add(root, "office:styles")
    _add_defaults(named)
    for look in paragraph_looks(page):
        _add_paragraph_style(named, look)
    for name, text in run_looks():
        add(_add_style(named, name, "text"), "style:text-properties", text)
    add_layout(add(root, "office:automatic-styles"), page)
    add_master(add(root, "office:master-styles"), page, stored(document.title))
    return root


def add_faces(root: Element) -> None:
    """Declare the fonts, with their kind for machines that have others."""
    declared = add(root, "office:font-face-decls")
    for face, kind in _FACES:
        names = {"style:name": face, "svg:font-family": f"'{face}'"}
        more = {"style:font-family-generic": kind, "style:font-pitch": "variable"}
        add(declared, "style:font-face", names | more)


def _add_defaults(named: Element) -> None:
    style = add(named, "style:default-style", {"style:family": "paragraph"})
    add(style, "style:paragraph-properties", _PARAGRAPH_DEFAULTS)
    add(style, "style:text-properties", _DEFAULTS)
    style = add(named, "style:default-style", {"style:family": "table"})
    add(style, "style:table-properties", {"table:border-model": "separating"})
    style = add(named, "style:default-style", {"style:family": "table-row"})
    add(style, "style:table-row-properties", {"fo:keep-together": "auto"})


def _add_paragraph_style(named: Element, look: ParagraphLook) -> None:
    more = {} if look.name == STANDARD else {"style:parent-style-name": look.parent}
    if look.level is not None:
        more["style:default-outline-level"] = str(look.level)
    style = _add_style(named, look.name, "paragraph", more)
    if look.paragraph or look.tab is not None:
        properties = add(style, "style:paragraph-properties", look.paragraph)
        if look.tab is not None:
            stop = {"style:position": centimetres(look.tab), "style:type": "right"}
            add(add(properties, "style:tab-stops"), "style:tab-stop", stop)
    if look.text:
        add(style, "style:text-properties", look.text)


def _add_style(named: Element, name: str, family: str, more: Attributes = NONE) -> Element:
    names = {
        "style:name": name,
        "style:display-name": shown_name(name),
        "style:family": family,
    }
    return add(named, "style:style", names | dict(more))
