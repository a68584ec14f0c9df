"""Making HTML elements; texts are escaped when they are written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element  # noqa: SLF001  (lxml has no public name for it)


def element(
    tag: str, *children: Element | str, attributes: Mapping[str, str] | None = None
) -> Element:
    """An element with texts and elements in it, in order."""
    made = etree.Element(tag, dict(attributes or {}))
    for child in children:
        if not isinstance(child, str):
            made.append(child)
        elif len(made):
            made[-1].tail = (made[-1].tail or "") + child
        else:
            made.text = (made.text or "") + child
    return made
