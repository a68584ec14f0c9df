"""Lines that say what the plan's own name said: its scope and its years.

A plan keeps no name of its own beside its title. Where that name settled the plan's scope or its
years, reading the workbook needs a line that says so; elsewhere it would say too much.
"""

from __future__ import annotations

from datetime import date

from harmonia.plan import Interval, Plan, Scope
from harmonia.polish.terms import understand_term
from harmonia.reading.about import scope_of
from harmonia.reading.titles import name_of_plan
from harmonia.reading.value import Value
from harmonia.reading.years import SCHOOL_YEAR_BEGINS, context_of, period_of, years_named
from harmonia.writing.sheets.columns import columns_of
from harmonia.writing.xlsx import sentences


def scope_line(plan: Plan, lines: list[Value]) -> str | None:
    """The scope, where neither the title nor the other lines of the head nor the tasks tell it."""
    tasks = [task for task in plan.tasks if task.actions]
    told = scope_of(plan.title, tasks, name_of_plan(lines))
    if plan.scope is None or told is plan.scope or plan.title is None:
        return None
    return sentences.NARROW if plan.scope is Scope.NARROW else sentences.WIDE


def years_line(plan: Plan) -> str | None:
    """The years, where neither title nor the deadlines tell them."""
    heads = [column.header for column in columns_of(plan) if str(column.field) == "term"]
    said = [plan.title or "", *heads]
    if plan.period is None or years_named(said, [_ANY_PLAN]) == said or _by_terms(plan):
        return None
    return _words(plan.period)


_ANY_PLAN = "Plan na rok 2000"  # asked in place of a line: is it needed?


def _by_terms(plan: Plan) -> bool:
    """Whether the deadlines alone give the same period and the same days."""
    terms = [action.term for task in plan.tasks for action in task.actions]
    if period_of([], terms) != plan.period:
        return False
    context = context_of([], (term.text for term in terms))
    return all(
        understand_term(term.text, context).intervals == term.intervals
        for term in terms
        if set(term.assumed) & {"year", "school_year"}
    )


def _words(period: Interval) -> str | None:
    """Like "Plan na lata 2025–2027"; None where the days are no whole years."""
    first, last = period.start, period.end
    if first is None or last is None:
        return None
    if first == date(first.year, 1, 1) and last == date(last.year, 12, 31):
        return sentences.plan_of_years(first.year, last.year)
    if first == date(first.year, SCHOOL_YEAR_BEGINS, 1) and last == date(last.year, 8, 31):
        return sentences.plan_of_school_years(first.year, last.year - 1)
    return None
