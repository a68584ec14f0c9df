"""How the pages of a file lie: upright or on their side."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from types import MappingProxyType

from harmonia.sources.docx.names import w
from harmonia.sources.docx.names import whole as number
from harmonia.sources.docx.parts import find_parts
from harmonia.sources.odt.names import name
from harmonia.sources.package import Element, open_package
from harmonia.sources.sniffing import sniff

_STANDARD = "Standard"  # the page style of OpenDocument that no paragraph has to ask for
_ORIENTATION = name("style:print-orientation")
_WIDTH, _HEIGHT = name("fo:page-width"), name("fo:page-height")
_BLOCKS = tuple(map(name, ("text:p", "text:h", "table:table")))
_CELL = name("table:table-cell")
_NUMBER = re.compile(r"\d{1,6}(?:\.\d{1,6})?")


def is_landscape(data: bytes) -> bool | None:
    """Whether a file's schedule lies on its side; None where its format does not tell.

    A plan may have its text upright and its schedule on its side, or a wide annex below an upright
    schedule. In Word files and OpenDocument the pages count on which most cells of tables stand,
    and any page where there are none; in other formats any page.

    Args:
        data: a file that can be read (`harmonia.sources.read_document`).

    Raises:
        SourceError: it cannot be read after all.
    """
    reader = _READERS.get(sniff(data))
    return reader(data) if reader else None


def _docx(data: bytes) -> bool:
    """Sections end with their measures."""
    body = find_parts(open_package(data)).document.find(w("body"))
    cells: Counter[bool] = Counter()
    waiting = 0
    for block in () if body is None else body:
        waiting += sum(1 for _ in block.iter(w("tc")))
        section = next(block.iter(w("sectPr")), None)
        if section is not None:
            cells[_section_lies(section)] += waiting
            waiting = 0
    return _most(cells)


def _section_lies(section: Element) -> bool:
    size = section.find(w("pgSz"))
    if size is None:
        return False
    return (number(size.get(w("w"))) or 0) > (number(size.get(w("h"))) or 0)


def _most(cells: Counter[bool]) -> bool:
    """Where most cells are; without any, whether there are such pages at all."""
    return True in cells if cells.total() == 0 else cells[True] >= cells[False]


def _odt(data: bytes) -> bool:
    """A page is in force from the block whose style asks for it."""
    package = open_package(data)
    content, styles = package.xml("content.xml"), package.xml("styles.xml")
    if content is None or styles is None:
        return False
    lying = _lying_pages(styles)
    asked = {**_asked_pages(styles), **_asked_pages(content)}
    page = _STANDARD
    cells = Counter({_STANDARD in lying: 0})
    for one in content.iter(*_BLOCKS, _CELL):
        if one.tag == _CELL:
            cells[page in lying] += 1
        else:
            page = asked.get(_style(one), page)
            cells[page in lying] += 0
    return _most(cells)


def _lying_pages(styles: Element) -> set[str | None]:
    layouts = filter(_lies, styles.iter(name("style:page-layout")))
    lying = {one.get(name("style:name")) for one in layouts}
    return {
        page.get(name("style:name"))
        for page in styles.iter(name("style:master-page"))
        if page.get(name("style:page-layout-name")) in lying
    }


def _asked_pages(part: Element) -> dict[str | None, str]:
    """Styles → the page that they begin."""
    pages = (
        (one.get(name("style:name")), one.get(name("style:master-page-name")))
        for one in part.iter(name("style:style"))
    )
    return {style: page for style, page in pages if page}


def _style(block: Element) -> str | None:
    return block.get(name("text:style-name")) or block.get(name("table:style-name"))


def _lies(layout: Element) -> bool:
    """By its measures; LibreOffice says it in a word as well, others do not."""
    return any(
        one.get(_ORIENTATION) == "landscape" or _length(one.get(_WIDTH)) > _length(one.get(_HEIGHT))
        for one in layout
    )


def _length(text: str | None) -> float:
    """A measure such as "29.7cm"; width and height of one page have one unit."""
    found = _NUMBER.match(text or "")
    return float(found.group()) if found else 0.0


def _rtf(data: bytes) -> bool:
    return b"\\landscape" in data or b"\\lndscpsxn" in data


def _pdf(data: bytes) -> bool:
    from harmonia.sources.pdf.bounds import Budget  # noqa: PLC0415  (loaded for PDF files only)
    from harmonia.sources.pdf.opening import open_pages  # noqa: PLC0415

    _, pages = open_pages(data, Budget())
    return any(_lies_in_pdf(page.mediabox, page.rotate) for page in pages)


def _lies_in_pdf(box: tuple[float, float, float, float], rotate: int) -> bool:
    left, bottom, right, top = box
    turned = rotate % 180 != 0
    return (right - left > top - bottom) != turned


_READERS: Mapping[str, Callable[[bytes], bool]] = MappingProxyType(
    {"docx": _docx, "odt": _odt, "rtf": _rtf, "pdf": _pdf}
)
