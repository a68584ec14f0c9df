"""A look into a Word file, part by part."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from harmonia.sources.package import Element, parse_xml
from harmonia.writing.document import Block, Document
from harmonia.writing.docx import write_docx

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def parts(data: bytes) -> dict[str, bytes]:
    """Name → bytes, in the order of the container."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def xml_part(document: Document, name: str) -> Element:
    """One part of a document's file: "document", "styles", "settings", "footer1"."""
    return parse_xml(parts(write_docx(document))[f"word/{name}.xml"])


def body(*blocks: Block) -> Element:
    """What stands in the body of an upright document."""
    found = xml_part(Document("Plan", blocks), "document").find(f"{W}body")
    assert found is not None
    return found


def all_of(root: Element, name: str) -> Iterator[Element]:
    """The elements ``w:name`` anywhere below."""
    return root.iter(f"{W}{name}")


def values(root: Element, name: str, attribute: str = "val") -> list[str]:
    """An attribute of all elements of a name."""
    return [one.get(f"{W}{attribute}") or "" for one in all_of(root, name)]


def has(root: Element, name: str) -> bool:
    """Whether there is an element of this name below."""
    return next(all_of(root, name), None) is not None
