"""W: the template. What a plan needs, by its scope; a schedule alone is not asked for the rest."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.naming import field_words
from harmonia.checking.rules import rule
from harmonia.checking.said import first_place
from harmonia.plan import Plan, Scope
from harmonia.reading.fields import Field

_MONITORING = (
    Field.INDICATOR,
    Field.MEASURE,
    Field.MONITORING_METHOD,
    Field.MONITORED_BY,
)
_PROSE = 200  # characters of a passage that is no heading or label
_MUCH = 5  # such passages: an annex has none
_CHAPTERS = frozenset(("swot", "statistics", "budget"))


@rule("W01", Severity.WARNING, "template")
def no_priority(case: Case) -> Iterator[Remark]:
    """A plan with a head names no priority."""
    if _needs(case, "priorities") and not case.plan.priorities and _has_head(case.plan):
        yield _about(case, "priorities")


@rule("W02", Severity.WARNING, "template")
def no_main_goal(case: Case) -> Iterator[Remark]:
    """A plan with a head names no main goal."""
    if _needs(case, "main_goal") and not case.plan.main_goal and _has_head(case.plan):
        yield _about(case, "main_goal")


@rule("W03", Severity.WARNING, "template")
def no_goals(case: Case) -> Iterator[Remark]:
    """A plan with a head names no specific goals."""
    if _needs(case, "goals") and not case.plan.goals and _has_head(case.plan):
        yield _about(case, "goals")


@rule("W04", Severity.QUESTION, "template")
def no_debate(case: Case) -> Iterator[Remark]:
    """A whole plan does not tell of the debates before it."""
    if _needs(case, "debates") and not case.plan.debates and _is_whole(case.plan):
        yield _about(case, "debates")


@rule("W05", Severity.QUESTION, "template")
def no_act(case: Case) -> Iterator[Remark]:
    """A whole plan does not tell by which act it was adopted."""
    if _needs(case, "act") and case.plan.act is None and _is_whole(case.plan):
        yield _about(case, "act")


@rule("W06", Severity.QUESTION, "template")
def act_without_day(case: Case) -> Iterator[Remark]:
    """The act that adopts the plan has no day."""
    act = case.plan.act
    if _needs(case, "act") and act and act.date is None:
        yield _about(case, "act", act=f"{act.kind or 'akt'} nr {act.number}")


@rule("W07", Severity.WARNING, "template")
def fields_lacking(case: Case) -> Iterator[Remark]:
    """The whole layout lacks fields of the template: once for the plan.

    The four fields of monitoring are one part, and offices join them in their own ways: it is
    asked for by the next rule, where none of them is there.
    """
    lacking = [
        str(field)
        for field in case.template.fields
        if field not in case.present and field not in _MONITORING
    ]
    if lacking:
        yield _about(case, lacking[0], fields=field_words(case.plan, lacking))


@rule("W08", Severity.WARNING, "template")
def no_monitoring(case: Case) -> Iterator[Remark]:
    """Nothing in the layout says by what one will know that a task is done."""
    if _needs(case, "monitoring") and not case.present & set(_MONITORING):
        yield _about(case, "indicator")


def _needs(case: Case, part: str) -> bool:
    return part in case.template.body.get(case.plan.scope or Scope.NARROW, ())


def _has_head(plan: Plan) -> bool:
    return _is_whole(plan) or bool(plan.priorities or plan.main_goal or plan.goals)


def _is_whole(plan: Plan) -> bool:
    """Whether the document is the plan itself, not its schedule alone: it has chapters."""
    kinds = {table.kind for table in plan.other_tables}
    prose = sum(1 for passage in plan.passages if len(passage.text) > _PROSE)
    chapters = len(kinds & _CHAPTERS) > 1 or prose >= _MUCH
    return bool(plan.debates) or "contents" in kinds or chapters


def _about(case: Case, field: str, **values: str) -> Remark:
    place = first_place(case.plan)
    return Remark(None, None, field, (place,) if place else (), values)
