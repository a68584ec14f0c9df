"""Why a file could not be read."""

from __future__ import annotations

from enum import StrEnum


class Trouble(StrEnum):
    """What is wrong with a file; each has its sentence in `harmonia.sources.sentences`."""

    EMPTY = "empty"
    TRUNCATED = "truncated"  # cut off, or a damaged container
    WRONG_TYPE = "wrong_type"  # a picture, a program, a presentation…
    PASSWORD = "password"  # noqa: S105  (no password: a code)
    TOO_BIG = "too_big"  # the file, or what it unpacks to
    DOCTYPE = "doctype"  # an XML part with a document type declaration
    UNREADABLE = "unreadable"  # a part that does not follow its own format
    NO_TEXT = "no_text"  # a scan
    TOO_OLD = "too_old"  # Word 2, 6, 95 and kin
    TOO_LONG = "too_long"  # the time limit
    MISSING = "missing"  # no such file
    FOLDER = "folder"  # a folder, where a file is needed
    NOT_ALLOWED = "not_allowed"  # no right to read it
    NO_PLAN = "no_plan"  # JSON, but no plan of ours
    SEVERAL_PLANS = "several_plans"  # a JSON object a line, or a list of them
    OTHER_VERSION = "other_version"  # JSON of a Harmonia to come


class SourceError(ValueError):
    """A file that cannot be read; ``trouble`` says why, ``detail`` is for developers only."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        """Keep the code and the detail."""
        super().__init__(trouble, detail)
        self.trouble = trouble
        self.detail = detail
