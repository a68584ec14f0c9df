"""Names of OpenDocument (ISO/IEC 26300, version 1.3) and elements made of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element  # noqa: SLF001  (lxml gives its elements no public name)
Attributes: TypeAlias = Mapping[str, str]

VERSION = "1.3"
NONE: Attributes = MappingProxyType({})
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = {
    "office": _OASIS + "office:1.0",
    "style": _OASIS + "style:1.0",
    "text": _OASIS + "text:1.0",
    "table": _OASIS + "table:1.0",
    "meta": _OASIS + "meta:1.0",
    "config": _OASIS + "config:1.0",
    "fo": _OASIS + "xsl-fo-compatible:1.0",
    "svg": _OASIS + "svg-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "ooo": "http://openoffice.org/2004/office",
}
_MANIFEST = {"manifest": _OASIS + "manifest:1.0"}


def part(tag: str) -> Element:
    """The root of a part of the file, for `add` to fill."""
    return etree.Element(_name(tag), {_name("office:version"): VERSION}, nsmap=_SPACES)


def manifest() -> Element:
    """The root of the list of parts."""
    attributes = {_name("manifest:version"): VERSION}
    return etree.Element(_name("manifest:manifest"), attributes, nsmap=_MANIFEST)


def add(parent: Element, tag: str, attributes: Attributes = NONE) -> Element:
    """A new last child; its tag and attributes are written ``prefix:local``."""
    made = etree.SubElement(parent, _name(tag))
    for name, value in attributes.items():
        made.set(_name(name), value)
    return made


def as_bytes(root: Element) -> bytes:
    """A part as it is stored."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


@cache
def _name(prefixed: str) -> str:
    prefix, _, local = prefixed.partition(":")
    return f"{{{(_SPACES | _MANIFEST)[prefix]}}}{local}"
