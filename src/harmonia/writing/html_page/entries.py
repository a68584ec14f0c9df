"""What the list of contents leads to: goals and tasks of a plan, else a document's headings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from harmonia.plan import Plan
from harmonia.writing.document import Document, Paragraph, Role
from harmonia.writing.html_page.places import Places, Spot

_NO_ANCHOR = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """What has an anchor: a task (``task``: its index in the plan), a goal, a heading.

    ``goal``: it is a goal that stands over its tasks; one of a list above them is not ``listed``.
    """

    anchor: str
    words: str
    number: str | None = None
    task: int | None = None
    goal: bool = False
    listed: bool = True


def entries_of(document: Document, plan: Plan | None, places: Places) -> dict[Spot, Entry]:
    """The entries in the document's order, by where they lead to."""
    unique = _unique()
    if plan is None:
        return {
            Spot(at): Entry(unique(f"czesc-{at}"), block.words)
            for at, block in enumerate(document.blocks)
            if isinstance(block, Paragraph) and block.role is Role.HEADING
        }
    found = [*_goals(plan, places, unique), *_tasks(plan, places, unique)]
    return dict(sorted(found, key=lambda pair: pair[0]))


def _goals(
    plan: Plan, places: Places, unique: Callable[[str], str]
) -> Iterator[tuple[Spot, Entry]]:
    for index, spot in sorted(places.goals.items()):
        goal = plan.goals[index]
        anchor = unique(f"cel-{goal.number or index + 1}")
        over = index in places.over
        yield spot, Entry(anchor, goal.text, goal.number, goal=over, listed=over)


def _tasks(
    plan: Plan, places: Places, unique: Callable[[str], str]
) -> Iterator[tuple[Spot, Entry]]:
    for index, spot in sorted(places.tasks.items()):
        task = plan.tasks[index]
        anchor = unique(f"zadanie-{task.number or index + 1}")
        yield spot, Entry(anchor, task.title or "", task.number, task=index)


def _unique() -> Callable[[str], str]:
    """Makes each anchor of a page its own: "zadanie-1.2", and for a second one "zadanie-1.2-2"."""
    seen: dict[str, int] = {}

    def anchor(wanted: str) -> str:
        name = base = _NO_ANCHOR.sub("-", wanted).rstrip("-")
        while name in seen:
            seen[base] += 1
            name = f"{base}-{seen[base]}"
        seen[name] = 1
        return name

    return anchor
