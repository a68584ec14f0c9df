"""Checking a plan: every rule asked, the findings in the order a person wants them."""

from __future__ import annotations

from collections.abc import Iterable

from harmonia.checking import families as _families  # noqa: F401  (fills the list of rules)
from harmonia.checking.case import Case, Options
from harmonia.checking.finding import Finding, Severity
from harmonia.checking.rules import RULES, Rule
from harmonia.checking.template import Template, default_template
from harmonia.plan import Doubt, Plan

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.QUESTION: 2}


def check_plan(
    plan: Plan,
    doubts: tuple[Doubt, ...],
    *,
    template: Template | None = None,
    options: Options | None = None,
    rules: Iterable[Rule] | None = None,
) -> tuple[Finding, ...]:
    """Hold a plan against its template, itself and the law.

    Args:
        plan: the plan as read.
        doubts: what reading was unsure of.
        template: what a plan needs; the pilot's template by default.
        options: the day of the law, the voivodeship of the school holidays.
        rules: the rules to ask; all by default.

    Returns:
        The findings: errors first, then by task in the plan's order, then by rule.
    """
    case = Case(plan, doubts, template or default_template(), options or Options())
    if not plan.tasks:
        return ()
    asked = RULES.values() if rules is None else rules
    order = {task.id: at for at, task in enumerate(plan.tasks)}
    found = [
        Finding(rule.code, rule.severity, remark) for rule in asked for remark in rule.check(case)
    ]
    return tuple(
        sorted(
            found,
            key=lambda one: (_ORDER[one.severity], order.get(one.remark.task or "", -1), one.rule),
        )
    )


def selected(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> list[Rule]:
    """The rules whose codes begin with one of ``select`` (all where empty) and none of ``ignore``.

    Raises:
        KeyError: no rule begins with what was given.
    """
    chosen, left = tuple(select), tuple(ignore)
    for prefix in chosen + left:
        if not any(code.startswith(prefix) for code in RULES):
            raise KeyError(prefix)
    return [
        rule
        for code, rule in RULES.items()
        if (not chosen or code.startswith(chosen)) and not (left and code.startswith(left))
    ]
