"""Running the command as a person does: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HARMONIA = Path(sys.executable).with_name("harmonia")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the command said: its exit code, output and errors."""

    code: int
    text: str
    errors: str


def harmonia(*arguments: str | Path, given: str = "", columns: int = 100) -> Answer:
    """Run `harmonia` with arguments and standard input, on a terminal of so many columns."""
    done = subprocess.run(  # noqa: S603  (our own command)
        [HARMONIA, *arguments],
        input=given,
        capture_output=True,
        text=True,
        errors="surrogateescape",
        check=False,
        timeout=120,
        env={**os.environ, "COLUMNS": str(columns), "NO_COLOR": "1"},
    )
    return Answer(done.returncode, done.stdout, done.stderr)
