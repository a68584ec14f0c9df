"""A tagged PDF as a screen reader meets it: read from the file, not believed of its writer."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any

import pdfplumber
from pdfminer.pdfdevice import PDFDevice
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjRef, resolve1
from pdfminer.psparser import PSLiteral, literal_name
from pdfminer.utils import decode_text

_INLINE = {"Span", "Strong", "Em", "Lbl"}
Place = tuple[int, int]
"""Page from 0 and number of a piece of marked content."""


@dataclass(frozen=True, slots=True)
class Node:
    """A structure element: its role, its attributes and strings, the elements and content below."""

    role: str
    attributes: Mapping[str, Any]
    strings: Mapping[str, str]
    kids: tuple[Node | Place, ...]

    def all(self, *roles: str) -> list[Node]:
        """All elements of some roles at and below this one, in order."""
        own = [self] if self.role in roles else []
        below = (kid for kid in self.kids if isinstance(kid, Node))
        return own + [one for kid in below for one in kid.all(*roles)]

    def places(self) -> Iterator[Place]:
        """All content below."""
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.places()
            else:
                yield kid


@dataclass(frozen=True, slots=True)
class Painted:
    """Words, a line, an area or a picture on a page (from 0), and the mark it stands in."""

    page: int
    mark: int | None
    artifact: bool
    words: str


class TaggedPdf:
    """A file: its catalog, its tree and what stands on its pages."""

    def __init__(self, pdf: bytes) -> None:
        self._file = PDFDocument(PDFParser(BytesIO(pdf)))
        pages = list(PDFPage.create_pages(self._file))
        self._numbers = {page.pageid: at for at, page in enumerate(pages)}
        self.painted = [one for at, page in enumerate(pages) for one in _painted(at, page)]
        self.catalog: Mapping[str, Any] = {
            name: _plain(value) for name, value in self._file.catalog.items()
        }

    @cached_property
    def tree(self) -> Node:
        """The element below the root, the document."""
        root = resolve1(self._file.catalog["StructTreeRoot"])
        [only] = resolve1(root["K"])
        return self._node(resolve1(only), None)

    @cached_property
    def xmp(self) -> str:
        """The metadata."""
        data = resolve1(self._file.catalog["Metadata"]).get_data()
        assert isinstance(data, bytes)
        return data.decode()

    @property
    def info(self) -> Mapping[str, str]:
        """The old dictionary of metadata."""
        return {name: decode_text(value) for name, value in self._file.info[0].items()}

    def words(self, node: Node) -> str:
        """The words of an element and all below it, on one line."""
        return " ".join(self._words(node).split())

    def _words(self, node: Node) -> str:
        own = (
            self._words(kid) if isinstance(kid, Node) else self._said.get(kid, "")
            for kid in node.kids
        )
        return "".join(own) + ("" if node.role in _INLINE else " ")

    def rows(self, table: Node) -> list[list[Node]]:
        """The cells of each row of a table."""
        return [row.all("TH", "TD") for row in table.all("TR")]

    def heads_of(self, table: Node, cell: Node) -> list[str]:
        """The words of the header cells that a cell names."""
        named = {one.strings["ID"]: one for one in table.all("TH")}
        return [self.words(named[name.decode()]) for name in cell.attributes.get("Headers", ())]

    def bookmarks(self) -> list[tuple[int, str]]:
        """Level and words of each bookmark."""
        return [(level, " ".join(title.split())) for level, title, *_ in self._file.get_outlines()]

    def names(self) -> list[str]:
        """The names of header cells that the file lists."""
        root = resolve1(self._file.catalog["StructTreeRoot"])
        listed = resolve1(resolve1(root.get("IDTree", {})).get("Names", []))
        return [name.decode() for name in listed[::2]]

    def untagged(self) -> list[Painted]:
        """What is painted and is neither tagged nor said to be an artifact."""
        return [one for one in self.painted if one.mark is None and not one.artifact]

    def marks(self) -> set[Place]:
        """All pieces of tagged content on the pages."""
        return {(one.page, one.mark) for one in self.painted if one.mark is not None}

    def used(self) -> Counter[Place]:
        """How often the tree speaks of each piece of content."""
        return Counter(self.tree.places())

    @cached_property
    def _said(self) -> Mapping[Place, str]:
        said: dict[Place, str] = defaultdict(str)
        for one in self.painted:
            if one.mark is not None:
                said[one.page, one.mark] += one.words
        return said

    def _node(self, entry: Mapping[str, Any], page: int | None) -> Node:
        page = self._page(entry, page)
        attributes: dict[str, Any] = {}
        for one in _list(entry.get("A")):
            attributes |= {name: _plain(value) for name, value in resolve1(one).items()}
        strings = {
            name: decode_text(found)
            for name, value in entry.items()
            if isinstance(found := resolve1(value) if name != "P" else None, bytes)
        }
        kids = tuple(self._kids(entry, page))
        return Node(literal_name(entry["S"]), attributes, strings, kids)

    def _kids(self, entry: Mapping[str, Any], page: int | None) -> Iterator[Node | Place]:
        for kid in _list(entry.get("K")):
            found = resolve1(kid)
            if isinstance(found, int):
                assert page is not None
                yield page, found
            elif "MCID" in found:
                place = self._page(found, page)
                assert place is not None
                yield place, found["MCID"]
            elif "S" in found:
                yield self._node(found, page)

    def _page(self, entry: Mapping[str, Any], page: int | None) -> int | None:
        own = entry.get("Pg")
        return self._numbers[own.objid] if isinstance(own, PDFObjRef) else page


class _Device(PDFDevice):
    """Notes what is painted inside which marks."""

    def __init__(self, page: int) -> None:
        super().__init__(PDFResourceManager())
        self.page = page
        self.open: list[tuple[str, Mapping[str, Any]]] = []
        self.painted: list[Painted] = []

    def begin_tag(self, tag: PSLiteral, props: Any = None) -> None:
        self.open.append((literal_name(tag), props if isinstance(props, dict) else {}))

    def end_tag(self) -> None:
        self.open.pop()

    def paint_path(self, *_: Any) -> None:
        self._note("")

    def render_image(self, *_: Any) -> None:
        self._note("")

    def render_string(self, textstate: Any, seq: Any, *_: Any) -> None:
        font = textstate.font
        self._note(
            "".join(
                font.to_unichr(code)
                for piece in seq
                if isinstance(piece, bytes)
                for code in font.decode(piece)
            )
        )

    def _note(self, words: str) -> None:
        marks = [props["MCID"] for _, props in self.open if "MCID" in props]
        artifact = any(tag == "Artifact" for tag, _ in self.open)
        self.painted.append(Painted(self.page, marks[-1] if marks else None, artifact, words))


def _painted(number: int, page: PDFPage) -> list[Painted]:
    device = _Device(number)
    PDFPageInterpreter(device.rsrcmgr, device).process_page(page)
    return device.painted


def page_words(pdf: bytes) -> list[str]:
    """The words of each page, on one line."""
    with pdfplumber.open(BytesIO(pdf)) as file:
        return [" ".join((page.extract_text() or "").split()) for page in file.pages]


def _list(value: Any) -> list[Any]:
    found = resolve1(value)
    if found is None:
        return []
    return found if isinstance(found, list) else [found]


def _plain(value: Any) -> Any:
    found = resolve1(value)
    return literal_name(found) if isinstance(found, PSLiteral) else found
