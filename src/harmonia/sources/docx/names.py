"""Names of WordprocessingML (ECMA-376 part 1) and its simple values."""

from __future__ import annotations

from collections.abc import Iterable

from harmonia.sources.package import Element

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_STRICT = {
    "http://purl.oclc.org/ooxml/wordprocessingml/main": WORD,
    "http://purl.oclc.org/ooxml/officeDocument/math": MATH,
}
_LARGEST = 2**31 - 1


def w(local: str) -> str:
    """The full name of an element or attribute of WordprocessingML."""
    return f"{{{WORD}}}{local}"


def m(local: str) -> str:
    """The full name of an element of Office Math."""
    return f"{{{MATH}}}{local}"


VAL = w("val")


def value(parent: Element | None, name: str) -> str | None:
    """The ``w:val`` of a child, None without the child or the attribute."""
    child = None if parent is None else parent.find(name)
    return None if child is None else child.get(VAL)


def children(parent: Element | None) -> dict[str, Element]:
    """The children of a properties element by name: one pass where several are asked for."""
    return {} if parent is None else {child.tag: child for child in parent}


def first(elements: Iterable[Element], name: str) -> Element | None:
    """The first of a name, as a rule the first of all: properties stand in front."""
    for element in elements:
        if element.tag == name:
            return element
    return None


def switch(parent: Element | None, name: str) -> bool | None:
    """An on/off child (§17.17.4): present means on unless it says otherwise; None: absent."""
    child = None if parent is None else parent.find(name)
    return None if child is None else is_on(child)


def is_on(element: Element) -> bool:
    """The value of an on/off element."""
    return element.get(VAL) not in {"0", "false", "off"}


def whole(text: str | None, default: int | None = None) -> int | None:
    """A whole number of at most 31 bits, ``default`` for anything else."""
    if text is None or len(text) > len(str(-_LARGEST)):
        return default
    try:
        number = int(text)
    except ValueError:
        return default
    return number if abs(number) <= _LARGEST else default


def to_transitional(root: Element) -> None:
    """Rename the elements and attributes of a strict document (ISO 29500-1) in place."""
    if _space(root.tag) not in _STRICT:
        return
    for element in root.iter("*"):
        element.tag = _renamed(element.tag)
        for name in list(element.attrib):
            if _space(str(name)) in _STRICT:
                element.set(_renamed(str(name)), str(element.attrib.pop(name)))


def _space(name: str) -> str:
    return name[1:].partition("}")[0] if name.startswith("{") else ""


def _renamed(name: str) -> str:
    space = _space(name)
    return name.replace(space, _STRICT[space], 1) if space in _STRICT else name
