"""The day that a written file bears: never today, so that the same plan gives the same file."""

from __future__ import annotations

from datetime import date

from harmonia.plan import Plan

_NO_DAY = date(2000, 1, 1)
_FIRST_YEAR = 1900  # that spreadsheets know; an earlier one is a slip of the pen


def day_of(plan: Plan) -> date:
    """The day of the plan's act, else the first day of its period, else 1 January 2000."""
    days = (plan.act and plan.act.date, plan.period and plan.period.start)
    return next((day for day in days if day and day.year >= _FIRST_YEAR), _NO_DAY)
