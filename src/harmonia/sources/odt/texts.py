"""The text of a paragraph by OpenDocument's rule of white space (ISO/IEC 26300-1 §6.1.2)."""

from __future__ import annotations

import re

from harmonia.sources.odt.names import name, whole
from harmonia.sources.odt.plain import TEXT_BLOCKS
from harmonia.sources.package import Element

_SPACE, _TAB, _BREAK, _TIMES = map(name, ("text:s", "text:tab", "text:line-break", "text:c"))
_LARGEST_GAP = 100  # spaces one element may stand for
_WHITE = re.compile(r"[ \t\r\n]+")
_MARKS = {_TAB: "\x01", _BREAK: "\x02"}  # cannot stand in XML: ours until white space is folded
_GAP = "\x03"
_MEANING = str.maketrans({"\x01": "\t", "\x02": "\n", _GAP: " "})


def read_text(paragraph: Element) -> tuple[str, list[Element]]:
    """The text of a plain paragraph, and the blocks of what is anchored in it."""
    boxes: list[Element] = []
    parts = [paragraph.text or ""]
    for item in paragraph:
        tag = item.tag
        if tag in TEXT_BLOCKS:
            boxes.append(item)
        elif tag == _SPACE:
            parts.append(_GAP * min(whole(item.get(_TIMES), 1), _LARGEST_GAP))
        else:
            parts.append(_MARKS.get(tag, ""))
        parts.append(item.tail or "")
    return _WHITE.sub(" ", "".join(parts)).strip(" ").translate(_MEANING), boxes
