"""Writers: blocks become a file's bytes, one writer for each format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from harmonia.sources.document import Block
from paper import (
    write_csv,
    write_doc,
    write_docx,
    write_html,
    write_ods,
    write_odt,
    write_pdf,
    write_pdf_untagged,
    write_rtf,
    write_txt,
    write_xls,
    write_xlsx,
)

Writer: TypeAlias = Callable[[tuple[Block, ...]], bytes]

WRITERS: Mapping[str, Writer] = MappingProxyType(
    {
        "docx": write_docx.write,
        "odt": write_odt.write,
        "doc": write_doc.write,  # needs LibreOffice: write_doc.available()
        "rtf": write_rtf.write,
        "html": write_html.write,
        "xlsx": write_xlsx.write,
        "xls": write_xls.write,
        "ods": write_ods.write,
        "csv": write_csv.write,
        "txt": write_txt.write,
        "pdf": write_pdf.write,  # tagged
        "pdf-untagged": write_pdf_untagged.write,  # needs DejaVu: write_pdf_untagged.available()
    }
)
"""Format → its writer; equal blocks give equal bytes (but for "doc")."""


def suffix(writer: str) -> str:
    """The ending of a writer's files."""
    return f".{writer.partition('-')[0]}"
