"""The formats of files we keep: how their names end, and what a browser is told they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_BYTES = "application/octet-stream"  # text and markup too: no browser is to read it as a page
_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."


@dataclass(frozen=True, slots=True)
class FileFormat:
    """One format: the endings its files have, the usual one first, and its media type."""

    endings: tuple[str, ...]
    media_type: str = _BYTES


FORMATS: Mapping[str, FileFormat] = MappingProxyType(
    {
        "docx": FileFormat(("docx", "docm", "dotx", "dotm"), f"{_OFFICE}wordprocessingml.document"),
        "doc": FileFormat(("doc", "dot"), "application/msword"),
        "odt": FileFormat(("odt", "ott"), f"{_OPEN}text"),
        "rtf": FileFormat(("rtf", "doc"), "application/rtf"),
        "pdf": FileFormat(("pdf",), "application/pdf"),
        "html": FileFormat(("html", "htm", "doc", "xls")),  # Word and Excel save pages so
        "mhtml": FileFormat(("mhtml", "mht", "doc", "xls")),
        "xlsx": FileFormat(("xlsx", "xlsm", "xltx", "xltm"), f"{_OFFICE}spreadsheetml.sheet"),
        "xls": FileFormat(("xls", "xlt"), "application/vnd.ms-excel"),
        "ods": FileFormat(("ods", "ots"), f"{_OPEN}spreadsheet"),
        "csv": FileFormat(("csv", "tsv", "txt")),
        "txt": FileFormat(("txt", "csv", "md")),
        "json": FileFormat(("json",)),
    }
)
"""By the names of `harmonia.sources.sniffing`; "json" is a saved plan, as far as one can tell."""
