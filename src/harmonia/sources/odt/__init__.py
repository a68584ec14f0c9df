"""OpenDocument texts (.odt, .ott)."""

from __future__ import annotations

from harmonia.sources.bounds import without_empty
from harmonia.sources.document import Block
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.odt.body import Body
from harmonia.sources.odt.counting import Counters
from harmonia.sources.odt.names import name
from harmonia.sources.odt.plain import make_plain
from harmonia.sources.odt.styles import Styles
from harmonia.sources.package import Package, open_package

__all__ = ["read"]

_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_ENCRYPTED = b"encryption-data"


def read(data: bytes) -> tuple[Block, ...]:
    """The paragraphs and tables of an OpenDocument text in reading order, as it is printed.

    Raises:
        SourceError: as `open_package` and `parse_xml` say; PASSWORD (encrypted parts), WRONG_TYPE
            (another kind of package or document), UNREADABLE, TOO_BIG (tables beyond all bounds).
    """
    package = open_package(data)
    _check_open(package)
    content = package.xml(_CONTENT)
    if content is None:
        raise SourceError(Trouble.WRONG_TYPE, "no content in the package")
    body = content.find(f"{name('office:body')}/{name('office:text')}")
    if body is None:
        raise SourceError(Trouble.WRONG_TYPE, "no text document")
    styles = Styles(package.xml(_STYLES), content)
    make_plain(body, styles)
    return without_empty(Body(Counters(styles)).blocks(body))


def _check_open(package: Package) -> None:
    """The manifest tells which parts are encrypted; the zip itself does not (§3.4 of part 3).

    It is searched, not parsed: OpenOffice.org 2 wrote a document type there.
    """
    if _ENCRYPTED in (package.read(_MANIFEST) or b""):
        raise SourceError(Trouble.PASSWORD, "encrypted parts")
