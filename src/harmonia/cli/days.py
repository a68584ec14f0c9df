"""Days as the command takes them."""

from __future__ import annotations

from datetime import date

import click

from harmonia.cli import sentences
from harmonia.polish.terms import understand_term


def today() -> date:
    """The day on the wall where the person is."""
    return date.today()  # noqa: DTZ011  (the person's own time zone is meant)


def given_day(text: str | None, option: str) -> date | None:
    """The day of an option's value, as ISO writes it or as people do; None where none was given.

    Raises:
        click.BadParameter: it is no day, with a sentence that says how to write one.
    """
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        intervals = understand_term(text).intervals
    if len(intervals) == 1 and intervals[0].start and intervals[0].start == intervals[0].end:
        return intervals[0].start
    raise click.BadParameter(sentences.BAD_DAY, param_hint=option)
