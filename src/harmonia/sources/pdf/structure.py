"""The structure tree of a tagged PDF (ISO 32000-1, 14.7), as far as it speaks of text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdftypes import PDFObjRef, dict_value, resolve1

from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.pdf.glyphs import pdf_string
from harmonia.sources.pdf.names import name_of
from harmonia.sources.pdf.page import Mark

_DEEPEST = 120
_MOST_ELEMENTS = 400_000
_STANDARD = frozenset(
    [
        "Document",
        "DocumentFragment",
        "Part",
        "Art",
        "Sect",
        "Div",
        "Aside",
        "BlockQuote",
        "Caption",
        "TOC",
        "TOCI",
        "Index",
        "NonStruct",
        "Private",
        "P",
        "H",
        "Title",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "Table",
        "TR",
        "TH",
        "TD",
        "THead",
        "TBody",
        "TFoot",
        "Span",
        "Sub",
        "Quote",
        "Note",
        "FENote",
        "Reference",
        "BibEntry",
        "Code",
        "Link",
        "Em",
        "Strong",
        "Annot",
        "Ruby",
        "Warichu",
        "Figure",
        "Formula",
        "Form",
        "Artifact",
    ]
)


@dataclass(frozen=True, slots=True)
class Element:
    """A structure element: its standard role, kids in order, spans of a cell, replacement text."""

    role: str
    kids: tuple[Kid, ...]
    row_span: int = 1
    column_span: int = 1
    text: str | None = None


Kid: TypeAlias = Element | Mark


def structure(document: PDFDocument, pages: Mapping[int, int]) -> Element | None:
    """The tree under the root, None where the document has none.

    ``pages`` maps object numbers of pages to page numbers.

    Raises:
        SourceError: it has too many elements.
    """
    root = resolve1(document.catalog.get("StructTreeRoot"))
    return _Tree(root, pages).element(root, None, 0) if isinstance(root, dict) else None


class _Tree:
    def __init__(self, root: dict[str, Any], pages: Mapping[int, int]) -> None:
        self._pages = pages
        self._roles = dict_value(root.get("RoleMap"))
        self._classes = dict_value(root.get("ClassMap"))
        self._met: set[int] = set()
        self._left = _MOST_ELEMENTS

    def element(self, entry: dict[str, Any], page: int | None, depth: int) -> Element:
        page = self._page(entry, page)
        attributes = dict(self._attributes(entry))
        return Element(
            self._role(entry),
            tuple(self._kids(entry, page, depth)) if depth < _DEEPEST else (),
            _span(attributes.get("RowSpan")),
            _span(attributes.get("ColSpan")),
            pdf_string(resolve1(entry.get("ActualText"))),
        )

    def _page(self, entry: dict[str, Any], page: int | None) -> int | None:
        """Where content stands, unless it says so itself: an element tells it for all below."""
        reference = entry.get("Pg")
        return self._pages.get(reference.objid) if isinstance(reference, PDFObjRef) else page

    def _kids(self, entry: dict[str, Any], page: int | None, depth: int) -> Iterator[Kid]:
        kids = entry.get("K")
        resolved = resolve1(kids)
        for kid in resolved if isinstance(resolved, list) else [kids]:
            self._left -= 1
            if self._left < 0:
                raise SourceError(Trouble.TOO_BIG, "structure elements")
            if isinstance(kid, PDFObjRef):
                if kid.objid in self._met:  # an element has one parent; this is a loop
                    continue
                self._met.add(kid.objid)
            yield from self._kid(resolve1(kid), page, depth)

    def _kid(self, kid: object, page: int | None, depth: int) -> Iterator[Kid]:
        if isinstance(kid, int) and page is not None:
            yield page, 0, kid
        elif isinstance(kid, dict) and "S" in kid:
            yield self.element(kid, page, depth + 1)
        elif isinstance(kid, dict):
            number, where = resolve1(kid.get("MCID")), self._page(kid, page)
            stream = kid.get("Stm")
            if isinstance(number, int) and where is not None:
                yield where, stream.objid if isinstance(stream, PDFObjRef) else 0, number

    def _role(self, entry: dict[str, Any]) -> str:
        role = name_of(entry.get("S")) or ""
        met = {role}
        while role not in _STANDARD:
            mapped = name_of(self._roles.get(role))
            if mapped is None or mapped in met:
                break
            met.add(mapped)
            role = mapped
        return role

    def _attributes(self, entry: dict[str, Any]) -> Iterator[tuple[str, object]]:
        """Attributes from classes (/C) and, winning over them, from the element itself (/A)."""
        names = resolve1(entry.get("C"))
        for name in names if isinstance(names, list) else [names]:
            yield from _entries(self._classes.get(name_of(name) or ""))
        yield from _entries(entry.get("A"))


def _entries(value: object) -> Iterator[tuple[str, object]]:
    value = resolve1(value)
    for one in value if isinstance(value, list) else [value]:
        attributes = resolve1(one)
        if isinstance(attributes, dict):
            yield from attributes.items()


def _span(value: object) -> int:
    value = resolve1(value)
    return int(value) if isinstance(value, int | float) and value > 1 else 1
