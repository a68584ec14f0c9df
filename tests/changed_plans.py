"""Made-up plans and what offices do to them: for the laws of comparing."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from hypothesis import strategies as st

from harmonia.plan import Action, Plan, Task, without_places
from harmonia.polish.terms import Context, understand_term
from harmonia.reading import read_plan
from harmonia.reading.default_headers import is_default
from harmonia.sources.document import Document
from paper.layouts import LAYOUTS, WORDINGS, kept, room
from plan_maker import contents

T = TypeVar("T")
_WORDS = ("Szkolenia dyrektorów", "Lekcje otwarte", "zakup książek", "Zakup książek.", "")
_TERMS = ("maj 2026", "do 31 stycznia 2026 r.", "na bieżąco", "luty")


@st.composite
def plans(draw: st.DrawFn, most_tasks: int = 6) -> Plan:
    """A made-up plan, laid out and read."""
    layout = draw(st.sampled_from(sorted(LAYOUTS)))
    wording = WORDINGS[draw(st.sampled_from(sorted(WORDINGS)))]
    content = kept(draw(contents(room(layout), most_tasks)), layout)
    return read_plan(Document("plan", "made", LAYOUTS[layout](content, wording))).plan


@st.composite
def amended(draw: st.DrawFn, plan: Plan) -> Plan:
    """A plan after an office worked on it: some of everything that may change."""
    tasks = [draw(_edited(task)) for task in plan.tasks if draw(st.integers(0, 5))]
    other = draw(plans(3))
    tasks += [task for task in other.tasks if draw(st.booleans())]
    return replace(
        plan,
        title=draw(st.sampled_from((plan.title, "Harmonogram po zmianach", None))),
        main_goal=draw(st.sampled_from((plan.main_goal, "Lepsza szkoła"))),
        priorities=tuple(draw(_mixed([*plan.priorities, *other.priorities]))),
        debates=tuple(draw(_mixed(["2026-01-10", "2026-02-11"]))),
        goals=tuple(draw(_mixed([*plan.goals, *other.goals]))),
        headers={**plan.headers, **draw(st.dictionaries(st.just("term"), st.just("Kiedy")))},
        tasks=tuple(draw(_mixed(tasks))),
    )


def with_headers_of_both(plan: Plan, old: Plan, new: Plan) -> Plan:
    """A plan with only those headers that two plans name in the office's own words."""
    own = [
        {name for name, text in one.headers.items() if not is_default(name, text)}
        for one in (old, new)
    ]
    headers = {name: text for name, text in plan.headers.items() if name in own[0] & own[1]}
    return replace(plan, headers=headers)


def said(plan: Plan) -> Plan:
    """What a plan says: without places and ids; an empty cell of an extra column says nothing."""
    tasks = tuple(
        replace(task, id="", actions=tuple(map(_said, task.actions)))
        for task in without_places(plan).tasks
    )
    headers = {name: text for name, text in plan.headers.items() if text}
    return replace(without_places(plan), id="", headers=headers, tasks=tasks)


def _said(action: Action) -> Action:
    return replace(action, id="", extra={name: text for name, text in action.extra.items() if text})


def _mixed(items: list[T]) -> st.SearchStrategy[list[T]]:
    kept_order = st.just(items)
    return st.one_of(kept_order, st.permutations(items), kept_order.map(lambda all_: all_[1:]))


@st.composite
def _edited(draw: st.DrawFn, task: Task) -> Task:
    actions = tuple(draw(_mixed([draw(_edited_action(action)) for action in task.actions])))
    return replace(
        task,
        number=draw(st.sampled_from((task.number, task.number, task.number, "7", None))),
        title=draw(st.sampled_from((task.title, task.title, f"{task.title}.", *_WORDS))) or None,
        goal=draw(st.sampled_from((task.goal, task.goal, "2"))),
        actions=actions,
    )


@st.composite
def _edited_action(draw: st.DrawFn, action: Action) -> Action:
    if draw(st.booleans()):
        return action
    term = draw(st.sampled_from((action.term.text, *_TERMS)))
    return replace(
        action,
        method=draw(st.sampled_from((action.method, *_WORDS))) or None,
        term=understand_term(term, Context()),
        effect=draw(st.sampled_from((action.effect, *_WORDS))) or None,
        extra={**action.extra, **draw(st.dictionaries(st.sampled_from(_WORDS), st.text("ab ")))},
    )
