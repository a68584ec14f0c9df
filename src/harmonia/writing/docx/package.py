"""The container: named parts, what each is, and what leads to what; the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from harmonia.markup import storable
from harmonia.writing.docx.elements import OFFICE, Xml, as_bytes, plain, text

_MAIN = "word/document.xml"
_CORE = "docProps/core.xml"
_MIME = "application/vnd.openxmlformats"
_WORD_MIME = f"{_MIME}-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATIONS = f"{_PACKAGE}/relationships"
_DUBLIN = "http://purl.org/dc/elements/1.1/"
_KINDS = {"styles": "styles", "settings": "settings", "fontTable": "fontTable", "footer1": "footer"}
"""Parts that the main part leads to: file name → kind of relation and of content."""
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # a zip container knows no earlier one

FOOT = f"rId{[*_KINDS].index('footer1') + 1}"
"""The relation that leads from the main part to the footer."""


def packed(main: bytes, others: Mapping[str, bytes], *, title: str, author: str | None) -> bytes:
    """The file's bytes.

    Args:
        main: the main part.
        others: the parts it leads to, by the names in `_KINDS`.
        title: of the file's properties.
        author: likewise.
    """
    parts = {
        "[Content_Types].xml": as_bytes(_content_types()),
        "_rels/.rels": as_bytes(_from_package()),
        _CORE: as_bytes(_properties(title, author)),
        _MAIN: main,
        "word/_rels/document.xml.rels": as_bytes(_from_main()),
        **{f"word/{name}.xml": others[name] for name in _KINDS},
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in parts.items():
            archive.writestr(_entry(name), data)
    return stream.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _FIRST_DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 0  # else it tells on what system it was made
    return entry


def _content_types() -> Xml:
    endings = {"rels": f"{_MIME}-package.relationships+xml", "xml": "application/xml"}
    kinds = {_MAIN: f"{_WORD_MIME}.document.main+xml"}
    kinds |= {f"word/{name}.xml": f"{_WORD_MIME}.{kind}+xml" for name, kind in _KINDS.items()}
    kinds[_CORE] = f"{_MIME}-package.core-properties+xml"
    return plain(
        "Types",
        *(plain("Default", Extension=end, ContentType=mime) for end, mime in endings.items()),
        *(plain("Override", PartName=f"/{name}", ContentType=mime) for name, mime in kinds.items()),
        xmlns=f"{_PACKAGE}/content-types",
    )


def _from_package() -> Xml:
    core = f"{_RELATIONS}/metadata/core-properties"
    return _leading({_MAIN: f"{OFFICE}/officeDocument", _CORE: core})


def _from_main() -> Xml:
    return _leading({f"{name}.xml": f"{OFFICE}/{kind}" for name, kind in _KINDS.items()})


def _leading(targets: Mapping[str, str]) -> Xml:
    relations = (
        plain("Relationship", Id=f"rId{index}", Type=kind, Target=target)
        for index, (target, kind) in enumerate(targets.items(), start=1)
    )
    return plain("Relationships", *relations, xmlns=_RELATIONS)


def _properties(title: str, author: str | None) -> Xml:
    said = {"title": title, "creator": author, "language": "pl-PL"}
    return plain(
        "cp:coreProperties",
        *(plain(f"dc:{name}", text(storable(words))) for name, words in said.items() if words),
        **{"xmlns:cp": f"{_PACKAGE}/metadata/core-properties", "xmlns:dc": _DUBLIN},
    )
