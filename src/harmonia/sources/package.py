"""Zip containers of office files (.docx, .odt, .xlsx, .ods), opened in memory with mistrust."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable
from typing import TypeAlias

from lxml import etree

from harmonia.sources.errors import SourceError, Trouble

Element: TypeAlias = etree._Element  # noqa: SLF001  (lxml gives its elements no public name)

MOST_ENTRIES = 2_000
LARGEST_PART = 32 * 1024 * 1024  # bytes of one part, unpacked
LARGEST_PACKAGE = 200 * 1024 * 1024  # bytes of all parts, unpacked

_ENTRY = b"PK\x01\x02"  # begins each entry of the list of contents
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # zipfile bounds the output of these only
_CHUNK = 1024 * 1024
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    RuntimeError,  # NotImplementedError is one: versions and patches no office writes
)


class Package:
    """An opened container. Names are matched without regard to case, as OPC wants (§6.2.2.3)."""

    def __init__(self, archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo]) -> None:
        """Keep the checked entries under their folded names."""
        self._archive = archive
        self._entries = entries
        self._left = LARGEST_PACKAGE

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parts with "/" between folders and none in front, in file order."""
        return tuple(_clean(entry.filename) for entry in self._entries.values())

    def __contains__(self, name: str) -> bool:
        """Whether there is a part of this name."""
        return name.casefold() in self._entries

    def read(self, name: str, most: int = LARGEST_PART) -> bytes | None:
        """The bytes of a part, None where there is no such part.

        Raises:
            SourceError: more than ``most`` bytes or too much in all (TOO_BIG); damaged (TRUNCATED).
        """
        entry = self._entries.get(name.casefold())
        if entry is None:
            return None
        data = _unpack(self._archive, entry, min(most, self._left))
        self._left -= len(data)
        return data

    def xml(self, name: str) -> Element | None:
        """The root of an XML part, None where there is no such part.

        Raises:
            SourceError: as `read` and `parse_xml` say.
        """
        data = self.read(name)
        return None if data is None else parse_xml(data, name)


def open_package(data: bytes) -> Package:
    """Open a zip container and check its list of contents; nothing is unpacked yet.

    Raises:
        SourceError: TRUNCATED (damaged), PASSWORD (encrypted parts), TOO_BIG (entries or unpacked
            size), UNREADABLE (hostile names or packing).
    """
    if data.count(_ENTRY) > 4 * MOST_ENTRIES:  # before zipfile builds an object for each
        raise SourceError(Trouble.TOO_BIG, "too many entries")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = [entry for entry in archive.infolist() if _is_part(entry.filename)]
    except _DAMAGE as error:
        raise SourceError(Trouble.TRUNCATED, f"zip: {error}") from error
    _check_sizes(entries)
    _check_packing(entries)
    return Package(archive, _by_name(entries))


def parse_xml(data: bytes, name: str = "") -> Element:
    """Parse XML without declarations, entities or network; depth is limited by libxml2 itself.

    Raises:
        SourceError: DOCTYPE (a document type or entity declaration), UNREADABLE (not well-formed).
    """
    plain = data.replace(b"\0", b"") if b"\0" in data else data  # UTF-16 looks like ASCII now
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise SourceError(Trouble.DOCTYPE, name)
    try:
        root = etree.fromstring(data, _parser())
    except (etree.LxmlError, LookupError, ValueError, AssertionError) as error:
        raise SourceError(Trouble.UNREADABLE, f"{name}: {error}") from error
    if isinstance(root.getroottree().docinfo.internalDTD, etree.DTD):  # in any other encoding
        raise SourceError(Trouble.DOCTYPE, name)
    return root


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        recover=False,
        remove_comments=True,
        remove_pis=True,
    )


def _check_sizes(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_ENTRIES:
        raise SourceError(Trouble.TOO_BIG, f"{len(entries)} entries")
    claimed = sum(entry.file_size for entry in entries)
    if claimed > LARGEST_PACKAGE:
        raise SourceError(Trouble.TOO_BIG, f"{claimed} bytes claimed")


def _check_packing(entries: Iterable[zipfile.ZipInfo]) -> None:
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED:
            raise SourceError(Trouble.PASSWORD, entry.filename)
        if entry.compress_type not in _METHODS:
            raise SourceError(Trouble.UNREADABLE, f"packing {entry.compress_type}")


def _by_name(entries: Iterable[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """Entries under their folded names; two readers must never see two different documents."""
    named: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = _clean(entry.filename).casefold()
        if ".." in name.split("/") or name in named:
            raise SourceError(Trouble.UNREADABLE, f"name {entry.filename!r}")
        named[name] = entry
    return named


def _is_part(name: str) -> bool:
    """Whether a name is neither a folder's nor empty, so that nobody can ask for it."""
    return _clean(name)[-1:] not in ("", "/")


def _clean(name: str) -> str:
    """Some writers put backslashes between folders or a slash in front."""
    return name.replace("\\", "/").lstrip("/")


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    """Unpack in chunks, counting what really comes out."""
    chunks: list[bytes] = []
    total = 0
    try:
        with archive.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                total += len(chunk)
                if total > most:
                    break
                chunks.append(chunk)
    except _DAMAGE as error:
        raise SourceError(Trouble.TRUNCATED, f"{entry.filename}: {error}") from error
    if total > most:
        raise SourceError(Trouble.TOO_BIG, f"{entry.filename}: over {most} bytes")
    return b"".join(chunks)
