"""M: money. Where it comes from, and by which law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.gaps import gaps
from harmonia.checking.making import about_action, about_plan
from harmonia.checking.money import outside_expert, purchase
from harmonia.checking.repealed import CITED, ONE, SHARE_OF_TODAY, old_acts, old_share
from harmonia.checking.rules import rule
from harmonia.checking.said import Said
from harmonia.plan import Action, FundingSource, Task
from harmonia.polish.morphology import lemma_key
from harmonia.polish.numbers import plural
from harmonia.reading.fields import Field

_NO_MONEY = {FundingSource.NONE, FundingSource.OTHER}
_LEAST_WORDS = 3  # of a task's words, to be one thing and not a kind of things


@rule("M01", Severity.WARNING, "template")
def no_source(case: Case) -> Iterator[Remark]:
    """The field of funding is empty: once for an action, or once for a plan full of such."""
    for gap in gaps(case, Field.FUNDING):
        if gap.usual:
            for task, action in gap.empty:
                yield about_action(task, action, "funding", where="Tu")
            continue
        places = [a.places.get("funding") or a.places.get("action") for _, a in gap.empty]
        noun = plural(gap.of, "działania", "działań", "działań")
        where = f"W {len(gap.empty)} z {gap.of} {noun}"
        yield about_plan(case.plan, "funding", *places, where=where)


@rule("M02", Severity.WARNING)
def purchase_for_nothing(case: Case) -> Iterator[Remark]:
    """Something is bought or built, and the plan says that no money is needed."""
    for task, action in _without_money(case):
        if bought := purchase(task, action):
            values = {"bought": bought, "funding": action.funding.text or "–"}
            yield about_action(task, action, "funding", action.places.get("method"), **values)


@rule("M03", Severity.QUESTION)
def expert_for_nothing(case: Case) -> Iterator[Remark]:
    """Somebody from outside carries it out, and the plan says that no money is needed."""
    for task, action in _without_money(case):
        if expert := outside_expert(task, action):
            values = {"expert": expert, "funding": action.funding.text or "–"}
            yield about_action(task, action, "funding", action.places.get("method"), **values)


@rule("M04", Severity.QUESTION)
def paid_twice(case: Case) -> Iterator[Remark]:
    """One thing, at one time, stands twice with money from different sources."""
    same: dict[tuple[str, ...], list[tuple[Task, Action]]] = {}
    for task, action in case.actions:
        key = lemma_key(f"{task.title or ''} {action.method or ''}")
        real = set(action.funding.sources) - _NO_MONEY
        if real and len(key) >= _LEAST_WORDS and action.id not in case.shifted:
            same.setdefault(key, []).append((task, action))
    for pairs in same.values():
        for (_, first), (task, second) in pairwise(pairs):
            apart = not set(first.funding.sources) & set(second.funding.sources)
            if apart and _at_one_time(first, second):
                yield about_action(
                    task,
                    second,
                    "funding",
                    first.places.get("funding"),
                    title=task.title or second.method or "",
                    one=first.funding.text or "",
                    other=second.funding.text or "",
                )


@rule("M05", Severity.WARNING, "fund-1", "fund-0.8")
def old_training_share(case: Case) -> Iterator[Remark]:
    """The training fund is given as 1 % of pay, which was the law until 2018."""
    since = SHARE_OF_TODAY.since
    for one in case.saying(ONE):
        day = _day(case, one)
        words = old_share(one.text, day) if day else None
        if words and since:
            yield one.remark(text=words, since=f"{since:%d.%m.%Y}")


@rule("M06", Severity.WARNING)
def repealed_act(case: Case) -> Iterator[Remark]:
    """The plan cites an act that was replaced before the day whose law holds."""
    if case.law_day is None:
        return
    for one in case.saying(CITED):
        for words, _, successor in old_acts(one.text, case.law_day):
            yield one.remark(text=words, name=successor.name, journal=successor.journal)


def _without_money(case: Case) -> Iterator[tuple[Task, Action]]:
    for task, action in case.actions:
        if action.funding.sources == (FundingSource.NONE,) and action.id not in case.shifted:
            yield task, action


def _day(case: Case, one: Said) -> date | None:
    """The asked day, else the first day of the action that says it, else the plan's."""
    if case.options.on:
        return case.options.on
    starts = [i.start for i in one.action.term.intervals if i.start] if one.action else []
    return min(starts, default=None) or case.law_day


def _at_one_time(first: Action, second: Action) -> bool:
    return any(
        (a.start is None or b.end is None or a.start <= b.end)
        and (b.start is None or a.end is None or b.start <= a.end)
        for a in first.term.intervals
        for b in second.term.intervals
    )
