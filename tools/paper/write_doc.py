"""Old Word files (.doc), made by LibreOffice from our .docx."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from harmonia.sources.document import Block
from paper import write_docx

_MANY = 200  # files a call: beyond about 247 LibreOffice drops some without a word
_SECONDS = 300


def available() -> bool:
    """Whether LibreOffice is installed; else a test skips."""
    return shutil.which("soffice") is not None


def write(blocks: tuple[Block, ...]) -> bytes:
    """An old Word file."""
    return convert({"plan": write_docx.write(blocks)}, "doc")["plan"]


def convert(files: Mapping[str, bytes], ending: str = "doc") -> dict[str, bytes]:
    """Convert Word files (name without ending → .docx bytes) to another format.

    Raises:
        FileNotFoundError: LibreOffice is not there, or left a file out (its exit code says
            nothing).
    """
    names = list(files)
    made: dict[str, bytes] = {}
    for first in range(0, len(names), _MANY):
        made |= _converted({name: files[name] for name in names[first : first + _MANY]}, ending)
    return made


def _converted(files: Mapping[str, bytes], ending: str) -> dict[str, bytes]:
    office = shutil.which("soffice")
    if office is None:
        raise FileNotFoundError("soffice")
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        for name, data in files.items():
            (room / f"{name}.docx").write_bytes(data)
        sources = [str(room / f"{name}.docx") for name in files]
        subprocess.run(  # noqa: S603  (our own files, our own folder)
            [
                office,
                f"-env:UserInstallation={(room / 'profile').as_uri()}",
                "--headless",
                "--convert-to",
                ending,
                "--outdir",
                str(room / "out"),
                *sources,
            ],
            check=True,
            capture_output=True,
            timeout=_SECONDS,
        )
        return {name: (room / "out" / f"{name}.{ending}").read_bytes() for name in files}
