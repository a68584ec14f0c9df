"""Variants of the sample plans, each with words and days of its own, in any layout."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from harmonia.sources import Block
from paper.content import PlanContent, TaskContent
from paper.layouts import LAYOUTS, WORDINGS, kept
from sample_plans.catalogue import SAMPLES
from sample_plans.documents import content

MARK = "731946"
"""Six figures that stand for the document's number, and nowhere else."""
_SYLLABLES = ("bo", "cze", "dro", "gło", "ja", "ka", "li", "mie", "no", "pa", "rze", "sła", "wo")
_FIRST = date(2024, 9, 1)
_DAYS = 1_400


def varied(number: int, mark: str | None = None) -> tuple[Block, ...]:
    """The document of this number; ``mark`` stands for its number in the text."""
    random = Random(number)
    plan = content(random.choice(list(SAMPLES.values())))
    layout = random.choice(list(LAYOUTS))
    wording = random.choice(list(WORDINGS.values()))
    return LAYOUTS[layout](kept(_changed(plan, random, mark or f"{number:06}"), layout), wording)


def _changed(plan: PlanContent, random: Random, mark: str) -> PlanContent:
    left = [task for task in plan.tasks if random.random() > 1 / 4] or list(plan.tasks)
    where = place(random)
    return replace(
        plan,
        title=f"{plan.title} (nr {mark})",
        tasks=tuple(_task(task, random, f"{where}, szkoła nr {mark}") for task in left),
    )


def _task(task: TaskContent, random: Random, where: str) -> TaskContent:
    actions = tuple(_action(action, random, where) for action in task.actions)
    return replace(task, title=f"{task.title} – {place(random)}", actions=actions)


def _action(action: Mapping[str, str], random: Random, where: str) -> dict[str, str]:
    changed = dict(action)
    for field in ("method", "effect"):
        if field in changed:
            changed[field] += f" ({where})"
    if "term" in changed:
        day = _FIRST + timedelta(random.randrange(_DAYS))
        changed["term"] = f"do {day.day}.{day.month:02}.{day.year} r."
    return changed


def place(random: Random) -> str:
    """A place name that there is not."""
    return "".join(random.choices(_SYLLABLES, k=random.randint(3, 5))).capitalize()
