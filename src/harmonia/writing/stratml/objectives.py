"""A task as an objective: who carries it out, what is said of each action, its indicators."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml.etree import _Element

from harmonia.plan import Action, Party, Plan, Task
from harmonia.polish.terms import describe
from harmonia.writing.stratml import sentences
from harmonia.writing.stratml.elements import Identifiers, put, put_if, put_lines
from harmonia.writing.stratml.indicators import has_indicator, monitoring, put_indicators
from harmonia.writing.wording import label


def put_objective(goal: _Element, plan: Plan, task: Task, given: Identifiers) -> None:
    """Add a task below its goal."""
    objective = put(goal, "Objective")
    put(objective, "Name", task.title or sentences.task_name(task.number))
    methods = [action.method for action in task.actions if action.method]
    put_if(objective, "Description", "\n".join(methods))
    put(objective, "Identifier", given.of("task", task.id))
    put_if(objective, "SequenceIndicator", task.number)
    _put_stakeholders(objective, (party for one in task.actions for party in one.parties))
    put_lines(objective, _lines(plan, task))
    count = len(task.actions)
    for index, action in enumerate(task.actions, 1):
        which = sentences.action_of(index, count) if count > 1 else None
        put_indicators(objective, plan, action, given, which=which)


def _put_stakeholders(objective: _Element, parties: Iterable[Party]) -> None:
    """Add everybody once, with each role and each wording."""
    by_name: dict[str, list[Party]] = {}
    for party in parties:
        by_name.setdefault(party.name, []).append(party)
    for name, own in by_name.items():
        stakeholder = put(objective, "Stakeholder")
        put(stakeholder, "Name", name)
        wordings = dict.fromkeys(party.words for party in own if party.words != name)
        put_if(stakeholder, "Description", "; ".join(wordings))
        for role in dict.fromkeys(party.role for party in own):
            element = put(stakeholder, "Role")
            put(element, "Name", sentences.ROLES[role])
            put(element, "RoleType", "Performer")


def _lines(plan: Plan, task: Task) -> Iterator[str]:
    """What has no element of its own, action after action."""
    count = len(task.actions)
    for index, action in enumerate(task.actions, 1):
        if count > 1:
            yield sentences.action_of(index, count)
            yield from _labelled(plan, {"method": action.method})
        yield from _of_action(plan, action)


def _of_action(plan: Plan, action: Action) -> Iterator[str]:
    term, funding = action.term, action.funding
    yield from _labelled(plan, {"responsible": action.responsible, "term": term.text})
    if term.intervals or term.recurrence:
        yield sentences.labelled(sentences.DAYS, describe(term))
    yield from _labelled(plan, {"effect": action.effect, "funding": funding.text})
    if funding.sources:
        kinds = sentences.sources_words(funding.sources)
        yield sentences.labelled(sentences.KINDS_OF_MONEY, kinds)
    if funding.amount is not None:
        yield sentences.labelled(sentences.AMOUNT, sentences.money(funding.amount))
    if not has_indicator(action):
        yield from monitoring(plan, action)
    yield from (sentences.labelled(header, words) for header, words in action.extra.items())


def _labelled(plan: Plan, texts: dict[str, str | None]) -> Iterator[str]:
    for field, words in texts.items():
        if words:
            yield sentences.labelled(label(plan, field), words)
