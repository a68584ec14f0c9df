"""The sheet of tasks: the plan's own words, a row per action."""

from __future__ import annotations

from harmonia.plan import Plan
from harmonia.reading.fields import Field
from harmonia.writing.sheets.columns import columns_of, rows_of
from harmonia.writing.xlsx import sentences
from harmonia.writing.xlsx.sheet import Heading, Sheet

_WIDTHS = {  # in characters
    Field.GOAL: 5,
    Field.NUMBER: 8,
    Field.TITLE: 23,
    Field.METHOD: 27,
    Field.RESPONSIBLE: 19,
    Field.PARTNERS: 16,
    Field.TERM: 14,
    Field.EFFECT: 22,
    Field.FUNDING: 16,
    Field.INDICATOR: 19,
    Field.MEASURE: 14,
    Field.MONITORING_METHOD: 16,
    Field.MONITORED_BY: 15,
    Field.EXTRA: 16,
}


def schedule(plan: Plan) -> Sheet:
    """The tasks under the office's own headers."""
    columns = columns_of(plan)
    return Sheet(
        sentences.TASKS,
        tuple(Heading(column.header, _WIDTHS[column.field]) for column in columns),
        (words for _, _, words in rows_of(plan, columns)),
        derived=False,
    )
