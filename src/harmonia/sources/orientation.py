"""How the pages of a file lie: upright or on their side."""

from __future__ import annotations

import re
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
_NUMBER = re.compile(r"\d{1,6}(?:\.\d{1,6})?")


def is_landscape(data: bytes) -> bool | None:
    """Whether any of a file's pages lies on its side; None where its format does not tell.

    Args:
        data: a file that can be read (`harmonia.sources.read_document`).

    Raises:
        SourceError: it cannot be read after all.
    """
    reader = _READERS.get(sniff(data))
    return reader(data) if reader else None


def _docx(data: bytes) -> bool:
    sizes = find_parts(open_package(data)).document.iter(w("pgSz"))
    return any((number(one.get(w("w"))) or 0) > (number(one.get(w("h"))) or 0) for one in sizes)


def _odt(data: bytes) -> bool:
    package = open_package(data)
    content, styles = package.xml("content.xml"), package.xml("styles.xml")
    if content is None or styles is None:
        return False
    asked = {one.get(name("style:master-page-name")) for one in content.iter(name("style:style"))}
    layouts = filter(_lies, styles.iter(name("style:page-layout")))
    lying = {one.get(name("style:name")) for one in layouts}
    return any(
        page.get(name("style:page-layout-name")) in lying
        for page in styles.iter(name("style:master-page"))
        if page.get(name("style:name")) in {*asked, _STANDARD}
    )


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
