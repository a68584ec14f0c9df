"""Sheets that Harmonia derived from a plan, in workbooks that it wrote.

Such a sheet bears a hidden defined name of its own (ECMA-376 part 1, 18.2.5), `DERIVED`, that
points at its first cell. The name follows the sheet when it is moved, renamed or copied, and
spreadsheet programs keep it when they save. The reader leaves marked sheets out: they say nothing
that the plan's own sheets do not.
"""

from __future__ import annotations

DERIVED = "Harmonia.odczyt"


def is_derived_name(name: str | None) -> bool:
    """Whether a defined name marks the sheet it is of."""
    return name is not None and name.casefold() == DERIVED.casefold()
