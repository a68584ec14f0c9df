"""The caller's side of the limited process."""

from __future__ import annotations

import json
import subprocess
import sys

from harmonia.plan import Json
from harmonia.writing.errors import WritingError, WritingTrouble
from harmonia.writing.typesetting.limits import SECONDS

_PDF = "pdf"


class MissingGlyphsError(Exception):
    """No font has these letters; a tagged PDF may not show empty boxes for them."""

    def __init__(self, letters: frozenset[str]) -> None:
        """Name the letters."""
        super().__init__(letters)
        self.letters = letters


def typeset(contents: Json, seconds: float = SECONDS) -> bytes:
    """The PDF of contents, tagged, after PDF/UA-1; the same contents give the same bytes.

    Args:
        contents: as `plan.typ` takes it.
        seconds: how long it may take.

    Raises:
        MissingGlyphsError: no font has some letters.
        WritingError: it takes too long or too much memory, or typst cannot set it.
    """
    told, pdf = _asked(json.dumps(contents).encode(), seconds)
    if "missing" in told:
        raise MissingGlyphsError(frozenset(told["missing"]))
    if "refused" in told:
        raise WritingError(_PDF, WritingTrouble.REFUSED, told["refused"])
    return pdf


def _asked(question: bytes, seconds: float) -> tuple[Json, bytes]:
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "harmonia.writing.typesetting.worker"],
            input=question,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a panic tells its whole story there
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise WritingError(_PDF, WritingTrouble.TOO_LONG, f"{seconds} s") from error
    line, ended, pdf = done.stdout.partition(b"\n")
    if done.returncode or not ended:  # memory that is refused ends a process of Rust
        raise WritingError(_PDF, WritingTrouble.TOO_BIG, f"ended with {done.returncode}")
    told: Json = json.loads(line)
    return told, pdf
