"""The same contents as .docx, .doc and .rtf: whoever made them, they read alike."""

from __future__ import annotations

import runpy
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from block_lines import lines
from harmonia.sources import doc, docx, rtf

TOOL = runpy.run_path(str(Path(__file__).parents[2] / "tools" / "make_doc_fixtures.py"))
write_docx = cast("Callable[[str, Path], Path]", TOOL["write_docx"])
convert = cast("Callable[[Path, str, Path], Path]", TOOL["convert"])

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")


def words(found: list[str]) -> list[str]:
    """LibreOffice writes the end of a page before a paragraph, not in it."""
    return [
        piece for line in found for piece in line.replace("przed|po", "przed\np po").split("\n")
    ]


@pytest.mark.parametrize("name", ["merged", "words"])
def test_three_formats_read_alike(name: str, tmp_path: Path) -> None:
    source = write_docx(name, tmp_path)
    expected = words(lines(docx.read(source.read_bytes())))
    old = convert(source, "doc", tmp_path)
    assert words(lines(doc.read(old.read_bytes()))) == expected
    assert words(lines(rtf.read(convert(source, "rtf", tmp_path).read_bytes()))) == expected
    again = convert(old, "rtf", tmp_path)
    assert words(lines(rtf.read(again.read_bytes()))) == expected
