"""Sample plans: fictional places, written for Harmonia, one clean and one flawed in each layout.

A name says what a file shows: ``cards-flawed.docx`` is the layout "cards", with the flaws that
real plans have, as a Word file. README.md beside them tells more.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

_NOT_PLANS = {".py", ".pyc", ".md"}


def paths() -> list[Path]:
    """The sample files, sorted by name."""
    folder = Path(str(files(__name__)))
    return sorted(
        path for path in folder.iterdir() if path.is_file() and path.suffix not in _NOT_PLANS
    )
