"""What a file is, by its content: a name promises nothing."""

from __future__ import annotations

import io

import olefile

from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.package import Package, open_package
from harmonia.sources.sniffing.plain import sniff_plain

_PDF_WITHIN = 1024  # bytes before its mark (ISO 32000-1, implementation note 13)
_LARGEST_LIST = 1 << 20  # bytes of a list of contents
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD = (
    b"\xdb\xa5-\0",  # Word 2
    b"\x9b\xa5",  # Word 1
    b"\xfe7\0",  # Word for Macintosh 4 and 5
    b"1\xbe\0\0",  # Word for DOS, Write
    b"2\xbe\0\0",
    b"\xffWPC",  # WordPerfect
)
_OLD_SHEETS = tuple(bytes([9, version, size, 0]) for version in (0, 2, 4) for size in (4, 6, 8))
_OFFICE = (  # main parts' types (ECMA-376 part 1, 11.3, 12.3; the macro and template kinds too)
    (b"wordprocessingml.document.main+xml", "docx"),
    (b"wordprocessingml.template.main+xml", "docx"),
    (b"ms-word.document.macroenabled.main+xml", "docx"),
    (b"ms-word.template.macroenabledtemplate.main+xml", "docx"),
    (b"spreadsheetml.sheet.main+xml", "xlsx"),
    (b"spreadsheetml.template.main+xml", "xlsx"),
    (b"ms-excel.sheet.macroenabled.main+xml", "xlsx"),
    (b"ms-excel.template.macroenabled.main+xml", "xlsx"),
)
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."


def sniff(data: bytes) -> str:
    """The format: docx, doc, odt, rtf, pdf, html, mhtml, xlsx, xls, ods, csv or txt.

    Raises:
        SourceError: EMPTY; PASSWORD; TOO_OLD; WRONG_TYPE for anything else; and what
            `harmonia.sources.package.open_package` raises for a container.
    """
    if not data.strip():
        raise SourceError(Trouble.EMPTY)
    if data.startswith(_ZIP):
        return _sniff_zip(open_package(data))
    if data.startswith(_OLE):
        return _sniff_ole(data)
    if data.startswith(_OLD):
        raise SourceError(Trouble.TOO_OLD, repr(data[:4]))
    if data.startswith(_OLD_SHEETS):
        return "xls"
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return "pdf"
    return sniff_plain(data)


def _sniff_zip(package: Package) -> str:
    types = package.read("[Content_Types].xml", _LARGEST_LIST)
    if types is not None:
        return _sniff_office(types.replace(b"\0", b"").lower())
    kind = package.read("mimetype", _LARGEST_LIST)
    if kind is None or not kind.startswith(_OPEN_DOCUMENT):
        raise SourceError(Trouble.WRONG_TYPE, "a zip of other things")
    if b"encryption-data" in (package.read("META-INF/manifest.xml", _LARGEST_LIST) or b""):
        raise SourceError(Trouble.PASSWORD)
    name = kind[len(_OPEN_DOCUMENT) :].strip()
    if name.startswith(b"text"):
        return "odt"
    if name.startswith(b"spreadsheet"):
        return "ods"
    raise SourceError(Trouble.WRONG_TYPE, repr(name[:40]))


def _sniff_office(types: bytes) -> str:
    found = [(types.find(mark), name) for mark, name in _OFFICE if mark in types]
    if not found:
        raise SourceError(Trouble.WRONG_TYPE, "an office file, but no document or workbook")
    return min(found)[1]


def _sniff_ole(data: bytes) -> str:
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            names = {entry[0].lower() for entry in container.listdir(storages=False) if entry}
    except Exception as error:  # olefile lets struct.error, IndexError and more escape
        raise SourceError(Trouble.TRUNCATED, f"OLE: {error}") from error
    if "encryptedpackage" in names:  # MS-OFFCRYPTO 2.3.4.4
        raise SourceError(Trouble.PASSWORD)
    if "worddocument" in names:
        return "doc"
    if names & {"workbook", "book"}:
        return "xls"
    raise SourceError(Trouble.WRONG_TYPE, ", ".join(sorted(names))[:200])
