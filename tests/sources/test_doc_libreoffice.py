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
convert = cast("Callable[[list[Path], str, Path], list[Path]]", TOOL["convert"])

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")


def words(found: list[str]) -> list[str]:
    """LibreOffice writes the end of a page before a paragraph, not in it."""
    return [
        piece for line in found for piece in line.replace("przed|po", "przed\np po").split("\n")
    ]


def test_three_formats_read_alike(tmp_path: Path) -> None:
    sources = [write_docx(name, tmp_path) for name in ("merged", "words")]
    old = convert(sources, "doc", tmp_path)
    rich = convert(old, "rtf", tmp_path)
    for source, doc_path, rtf_path in zip(sources, old, rich, strict=True):
        expected = words(lines(docx.read(source.read_bytes())))
        assert words(lines(doc.read(doc_path.read_bytes()))) == expected
        assert words(lines(rtf.read(rtf_path.read_bytes()))) == expected
