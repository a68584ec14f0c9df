"""Indicators of an action, one for each of its targets, with the days of its term."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from harmonia.plan import Action, Plan, Target, Term
from harmonia.writing.stratml import sentences
from harmonia.writing.stratml.elements import (
    Identifiers,
    decimal,
    put,
    put_days,
    put_if,
    put_lines,
)
from harmonia.writing.wording import label


def has_indicator(action: Action) -> bool:
    """Whether anything says how success is known."""
    return bool(action.indicator or action.measure or action.targets)


def put_indicators(
    objective: _Element, plan: Plan, action: Action, given: Identifiers, *, which: str | None
) -> None:
    """Add an indicator for each target of an action, or one where no target was understood.

    Args:
        objective: the element of its task.
        plan: whose words label the fields.
        action: whose indicators they are.
        given: gives their identifiers.
        which: names the action, where the task has several.
    """
    if not has_indicator(action):
        return
    for target in action.targets or (None,):
        figure = target.value if target else None
        kind = "Qualitative" if figure is None else "Quantitative"
        indicator = put(objective, "PerformanceIndicator", PerformanceIndicatorType=kind)
        dimension = action.indicator or action.measure or (target.what if target else None)
        put(indicator, "MeasurementDimension", dimension)
        put(indicator, "UnitOfMeasurement", target.unit if target else None)
        put(indicator, "Identifier", given.of("indicator", action.id))
        _put_result(indicator, target, action.term)
        put_lines(indicator, _lines(plan, action, which))


def _put_result(indicator: _Element, target: Target | None, term: Term) -> None:
    """Add the result aimed at, from the first day of the term to its last."""
    words = sentences.target_words(target) if target else None
    if not words and not term.intervals:
        return
    result = put(put(indicator, "MeasurementInstance"), "TargetResult")
    starts = [interval.start for interval in term.intervals]
    ends = [interval.end for interval in term.intervals]
    put_days(
        result,
        min((day for day in starts if day), default=None) if all(starts) else None,
        max((day for day in ends if day), default=None) if all(ends) else None,
    )
    if target and target.value is not None:
        put(result, "NumberOfUnits", decimal(target.value))
    put_if(result, "Description", words)


def _lines(plan: Plan, action: Action, which: str | None) -> Iterator[str]:
    if which:
        yield which
    if action.indicator and action.measure:
        yield sentences.labelled(label(plan, "measure"), action.measure)
    yield from monitoring(plan, action)


def monitoring(plan: Plan, action: Action) -> Iterator[str]:
    """How, by whom and when success is looked at."""
    if action.monitoring_method:
        yield sentences.labelled(label(plan, "monitoring_method"), action.monitoring_method)
    if action.monitored_by:
        yield sentences.labelled(label(plan, "monitored_by"), action.monitored_by)
