"""Fields (ECMA-376 §17.16): their results are text, their codes and page numbers are not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field as default

from harmonia.sources.docx.names import w
from harmonia.sources.package import Element

_CHAR, _CODE, _SIMPLE, _RUN = w("fldChar"), w("instrText"), w("fldSimple"), w("r")
_KIND, _INSTRUCTION, _RUN_PROPERTIES = w("fldCharType"), w("instr"), w("rPr")
_PAGE_NUMBERS = {"PAGE", "NUMPAGES", "SECTIONPAGES"}


@dataclass(slots=True)
class _Field:
    code: list[str] = default(default_factory=list)
    hidden: bool = True  # until its result begins
    judged: bool = False


@dataclass(slots=True)
class _Fields:
    """The fields open at a place of the text, the innermost last."""

    matched: set[Element]
    fields: list[_Field] = default(default_factory=list)
    hiding: int = 0

    def meet(self, mark: Element) -> None:
        """Open a field, begin its result, or close it."""
        kind = mark.get(_KIND)
        if kind == "begin" and mark in self.matched:
            self.fields.append(_Field())
            self.hiding += 1
        elif kind == "separate" and self.fields:
            self._show(self.fields[-1])
        elif kind == "end" and mark in self.matched:
            self.hiding -= self.fields.pop().hidden

    def _show(self, field: _Field) -> None:
        if not field.judged and not _is_page_number("".join(field.code)):
            field.hidden = False
            self.hiding -= 1
        field.judged = True

    def add(self, code: Element) -> None:
        """Lengthen the code of the innermost field."""
        if self.fields:
            self.fields[-1].code.append(code.text or "")


def drop_page_numbers(root: Element) -> None:
    """Take simple fields that are page numbers out of the tree."""
    for field in list(root.iter(_SIMPLE)):
        if _is_page_number(field.get(_INSTRUCTION) or ""):
            _remove(field)


def drop_codes(root: Element) -> None:
    """Take codes of complex fields, and page numbers, out of the tree."""
    if next(root.iter(_CHAR), None) is None:
        return
    items = [item for run in root.iter(_RUN) for item in run]  # keeps their identity, too
    fields = _Fields(_matched(item for item in items if item.tag == _CHAR))
    for item in items:
        if item.tag == _CHAR:
            fields.meet(item)
        elif item.tag == _CODE:
            fields.add(item)
        elif fields.hiding and item.tag not in {_RUN_PROPERTIES, _RUN}:
            _remove(item)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _matched(marks: Iterable[Element]) -> set[Element]:
    """Begins and ends that belong together: a field never closed hides nothing."""
    found: set[Element] = set()
    begun: list[Element] = []
    for mark in marks:
        kind = mark.get(_KIND)
        if kind == "begin":
            begun.append(mark)
        elif kind == "end" and begun:
            found.update((begun.pop(), mark))
    return found


def _is_page_number(code: str) -> bool:
    words = code.split(maxsplit=1)
    return bool(words) and words[0].upper() in _PAGE_NUMBERS
