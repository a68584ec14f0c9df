"""Plans of any length, of the tasks of samples and made-up plans, in words of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from random import Random

from harmonia.plan import Action, Plan, Task
from harmonia.reading import Reading, read_plan
from harmonia.sources import Document
from paper.content import ActionContent, GoalContent, PlanContent, TaskContent
from paper.layouts import LAYOUTS, WORDINGS, kept
from plan_maker import contents
from sample_plans.catalogue import SAMPLES
from sample_plans.documents import content
from sampled import sampled
from varied import MARK, place

_LAYOUTS = ("wide", "cards", "goal_rows", "heading_cards")
_MADE_UP = 40  # plans
_GOALS = tuple(
    GoalContent(str(number), text)
    for number, text in enumerate(
        (
            "Wspomaganie 12 szkół w rozwijaniu kompetencji uczniów w latach 2025–2027.",
            "Współpraca szkół, przedszkoli i bibliotek.",
            "Doskonalenie nauczycieli do czerwca 2027 r.",
        ),
        start=1,
    )
)


def long_plan(number: int, actions: int) -> Reading:
    """The plan of this number, read; `MARK` stands in its words for a number of its own."""
    random = Random(number)
    tasks: list[TaskContent] = []
    left = actions
    while left:
        task = random.choice(_pool())
        tasks.append(replace(task, actions=task.actions[:left]))
        left -= len(tasks[-1].actions)
    plan = PlanContent(
        title=f"Harmonogram na lata 2025–2027 (nr {MARK})",
        authority="Gmina Zielone Wzgórze",
        preamble=("Załącznik do uchwały", "Gmina Zielone Wzgórze"),
        priorities=("Rozwijanie umiejętności uczniów",),
        main_goal="Uczniowie uczą się przez działanie",
        goals=_GOALS,
        tasks=tuple(_numbered(tasks, random)),
    )
    layout = _LAYOUTS[number % len(_LAYOUTS)]
    blocks = LAYOUTS[layout](kept(plan, layout), random.choice(list(WORDINGS.values())))
    return read_plan(Document(f"{number}.docx", "docx", blocks))


@cache
def _pool() -> tuple[TaskContent, ...]:
    plans = [content(sample) for sample in SAMPLES.values()]
    plans += sampled(contents(), _MADE_UP, 1)
    return tuple(task for plan in plans for task in plan.tasks)


def _numbered(tasks: list[TaskContent], random: Random) -> list[TaskContent]:
    """As many tasks under each goal, with numbers and words of their own."""
    each = -(-len(tasks) // len(_GOALS))
    return [
        TaskContent(
            f"{at // each + 1}.{at % each + 1}",
            f"{task.title} – {place(random)}",
            str(at // each + 1),
            tuple(_own(action, f"{place(random)}, budynek {MARK}") for action in task.actions),
        )
        for at, task in enumerate(tasks)
    ]


def _own(action: ActionContent, where: str) -> Mapping[str, str]:
    fields = ("method", "effect")
    return {name: f"{text} ({where})" if name in fields else text for name, text in action.items()}


def variant(plan: Plan, mark: str) -> Plan:
    """The same plan with another number in its words."""
    title = plan.title and plan.title.replace(MARK, mark)
    tasks = tuple(_task(task, mark) for task in plan.tasks)
    return replace(plan, id=f"{plan.id}-{mark}", title=title, tasks=tasks)


def _task(task: Task, mark: str) -> Task:
    return replace(task, actions=tuple(_action(action, mark) for action in task.actions))


def _action(action: Action, mark: str) -> Action:
    method = action.method and action.method.replace(MARK, mark)
    effect = action.effect and action.effect.replace(MARK, mark)
    return replace(action, method=method, effect=effect)
