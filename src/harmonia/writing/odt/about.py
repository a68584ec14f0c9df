"""The parts ``meta.xml`` and ``settings.xml``: what the file says of itself; no clock in it."""

from __future__ import annotations

from harmonia.writing.document import Document
from harmonia.writing.odt.names import Element, add, part
from harmonia.writing.odt.words import stored

_SETTINGS = (  # how LibreOffice lays out; of no account to others
    "TableRowKeep",  # a row whose paragraph keeps with the next keeps with the next row
    "PropLineSpacingShrinksFirstLine",
)


def meta_part(document: Document) -> Element:
    """Title, author, language and the program."""
    root = part("office:document-meta")
    meta = add(root, "office:meta")
    add(meta, "meta:generator").text = "Harmonia"
    add(meta, "dc:title").text = " ".join(stored(document.title).split())
    if document.author:
        author = " ".join(stored(document.author).split())
        add(meta, "meta:initial-creator").text = author
        add(meta, "dc:creator").text = author
    add(meta, "dc:language").text = "pl-PL"
    return root


def settings_part() -> Element:
    """Settings of layout."""
    root = part("office:document-settings")
    items = add(
        add(root, "office:settings"),
        "config:config-item-set",
        {"config:name": "ooo:configuration-settings"},
    )
    for name in _SETTINGS:
        names = {"config:name": name, "config:type": "boolean"}
        add(items, "config:config-item", names).text = "true"
    return root
