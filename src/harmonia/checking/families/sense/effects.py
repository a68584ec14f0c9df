"""Effects that say nothing new."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action
from harmonia.checking.roots import DEEDS, content
from harmonia.checking.rules import rule
from harmonia.plan import Action, Task

# So many words stand in both by chance; the way of carrying out may well name its outcome.
LEAST_WORDS = {"title": 2, "method": 3}


@rule("S03", Severity.QUESTION, "template")
def effect_repeats_task(case: Case) -> Iterator[Remark]:
    """An effect whose every word stands in the task already: what will be different is not said."""
    for task, action in case.actions:
        if action.id in case.shifted or not action.effect or not task.title:
            continue
        said = content(action.effect) - DEEDS
        if said and (repeated := _source(task, action, said)):
            name, text = repeated
            place = (task if name == "title" else action).places.get(name)
            yield about_action(task, action, "effect", place, text=action.effect, own=text)


def _source(task: Task, action: Action, said: frozenset[str]) -> tuple[str, str] | None:
    """The title or the way of carrying out that holds all of it; the title first."""
    for name, text in (("title", task.title), ("method", action.method)):
        if text and len(said) >= LEAST_WORDS[name] and said <= content(text):
            return name, text
    return None
