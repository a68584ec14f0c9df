"""Why a file could not be written; `harmonia.writing.sentences` says it in Polish."""

from __future__ import annotations

from enum import StrEnum


class WritingTrouble(StrEnum):
    """The kinds of failure."""

    TOO_LONG = "too_long"  # it takes more time than one file may
    TOO_BIG = "too_big"  # it takes more memory than one file may
    REFUSED = "refused"  # what sets the pages cannot set these


class WritingError(Exception):
    """A plan that cannot be written in this format; nothing else of the program is harmed."""

    def __init__(self, form: str, trouble: WritingTrouble, detail: str = "") -> None:
        """Say what failed.

        Args:
            form: the format, by its name in `harmonia.writing.formats.Format`.
            trouble: the kind of failure.
            detail: for the log, in English.
        """
        super().__init__(form, trouble, detail)
        self.form = form
        self.trouble = trouble
        self.detail = detail
