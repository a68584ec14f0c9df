"""The limited process: data for `plan.typ` on standard input → a tagged PDF on standard output.

Its answer begins with a line of JSON: ``{}`` and the PDF follows, ``{"missing": "ab"}`` no font has
these letters, ``{"refused": "…"}`` typst cannot set it. Nothing is read but our own template and
fonts.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

import font_source_sans_pro
import typst

from harmonia.writing.typesetting.limits import limit_memory

_FACES = ("Regular", "Semibold", "Bold")
_NO_GLYPH = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_SIGN = re.compile(r"\\u\{(?P<code>[0-9a-f]+)\}|\\(?P<escaped>.)|(?P<plain>[^\\])")
_LONGEST_DETAIL = 1000  # characters


def main() -> None:
    """Answer one question."""
    limit_memory()
    told, pdf = _answer(sys.stdin.buffer.read().decode())
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n" + pdf)


def _answer(document: str) -> tuple[dict[str, str], bytes]:
    try:
        return {}, _compiled(document)
    except typst.TypstError as error:
        if letters := "".join(dict.fromkeys(_letters(error.diagnostic))):
            return {"missing": letters}, b""
        return {"refused": str(error)[:_LONGEST_DETAIL]}, b""
    except BaseException as error:  # noqa: BLE001  (a panic of Rust is none of the exceptions)
        return {"refused": f"{type(error).__name__}: {error}"[:_LONGEST_DETAIL]}, b""


def _letters(diagnostic: str) -> Iterator[str]:
    """The letters that typst names as missing."""
    for found in _NO_GLYPH.finditer(diagnostic):
        for sign in _SIGN.finditer(found[1]):
            yield chr(int(sign["code"], 16)) if sign["code"] else sign["escaped"] or sign["plain"]


def _compiled(document: str) -> bytes:
    """A PDF by typst, whose root is an empty folder: there is no file that it could read.

    Only our own faces are looked at: it is certain which file of a face is taken.
    """
    with TemporaryDirectory(prefix="harmonia-") as folder:
        empty, faces = Path(folder, "empty"), Path(folder, "faces")
        empty.mkdir()
        faces.mkdir()
        for face in _FACES:
            name = f"SourceSansPro-{face}.otf"
            shutil.copy(Path(font_source_sans_pro.font_directory, name), faces)
        compiler = typst.Compiler(
            files(__package__).joinpath("plan.typ").read_bytes(),
            root=str(empty),
            font_paths=typst.Fonts(include_system_fonts=False, font_paths=[str(faces)]),
            ignore_system_fonts=True,
            sys_inputs={"document": document},
            package_path=str(empty),
            package_cache_path=str(empty),
        )
        made = compiler.compile(format="pdf", pdf_standards=["ua-1"])
    assert isinstance(made, bytes)  # noqa: S101  (one PDF is one file)
    return made


if __name__ == "__main__":
    main()
