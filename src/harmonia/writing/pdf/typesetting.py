"""Data for `plan.typ` → a tagged PDF. Nothing is read but our own template and fonts."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

import font_source_sans_pro
import typst

from harmonia.plan import Json

_FACES = ("Regular", "Semibold", "Bold")
_FIRST_PAGE = b"""#set document(title: "a")
#set text(font: "Source Sans Pro")
#text(weight: 400)[a] #text(weight: 600)[a] #text(weight: 700)[a]
"""
_NO_GLYPH = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_SIGN = re.compile(r"\\u\{(?P<code>[0-9a-f]+)\}|\\(?P<escaped>.)|(?P<plain>[^\\])")


class MissingGlyphsError(Exception):
    """No font has these letters; a tagged PDF may not show empty boxes for them."""

    def __init__(self, letters: frozenset[str]) -> None:
        """Name the letters."""
        super().__init__(letters)
        self.letters = letters


def typeset(contents: Json) -> bytes:
    """The PDF of contents, tagged, after PDF/UA-1; the same contents give the same bytes.

    Raises:
        MissingGlyphsError: no font has some letters.
    """
    try:
        made = _compiled(_template(), _fonts(), document=json.dumps(contents))
    except typst.TypstError as error:
        if letters := frozenset(_letters(error.diagnostic)):
            raise MissingGlyphsError(letters) from None
        raise
    return made


def _letters(diagnostic: str) -> Iterator[str]:
    """The letters that typst names as missing."""
    for found in _NO_GLYPH.finditer(diagnostic):
        for sign in _SIGN.finditer(found[1]):
            yield chr(int(sign["code"], 16)) if sign["code"] else sign["escaped"] or sign["plain"]


@cache
def _template() -> bytes:
    return files(__package__).joinpath("plan.typ").read_bytes()


@cache
def _fonts() -> typst.Fonts:
    """Our faces, in memory once a process.

    Only these are looked at: it is certain which file of a face is taken. A first page makes typst
    load them, for their folder does not outlive this.
    """
    with TemporaryDirectory(prefix="harmonia-") as folder:
        for face in _FACES:
            source = Path(font_source_sans_pro.font_directory, f"SourceSansPro-{face}.otf")
            shutil.copy(source, folder)
        fonts = typst.Fonts(include_system_fonts=False, font_paths=[folder])
        _compiled(_FIRST_PAGE, fonts)
    return fonts


def _compiled(source: bytes, fonts: typst.Fonts, **data: str) -> bytes:
    """A PDF by typst, whose root is an empty folder: there is no file that it could read."""
    with TemporaryDirectory(prefix="harmonia-") as empty:
        compiler = typst.Compiler(
            source,
            root=empty,
            font_paths=fonts,
            ignore_system_fonts=True,
            sys_inputs=data,
            package_path=empty,
            package_cache_path=empty,
        )
        made = compiler.compile(format="pdf", pdf_standards=["ua-1"])
    assert isinstance(made, bytes)  # noqa: S101  (one PDF is one file)
    return made
