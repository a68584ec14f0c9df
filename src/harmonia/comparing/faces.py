"""What each thing of a plan is known by when it is looked for in another plan."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from harmonia.comparing.changes import Said
from harmonia.comparing.editorial import plain
from harmonia.comparing.fields import action_says, goal_says, task_says
from harmonia.comparing.matching import Face
from harmonia.plan import Action, Goal, Task
from harmonia.polish.folding import fold, tokens

_ANY = ""  # the number of things that have none by nature: all are numbered alike


def task_face(task: Task) -> Face:
    """A task: its number, its title, else its methods."""
    actions = [action_says(action) for action in task.actions]
    name = task.title or " ".join(action.method or "" for action in task.actions)
    whole = (_whole(task_says(task)), task.goal, tuple(map(_whole, actions)))
    content = frozenset(pair for says in actions for pair in _content(says))
    return Face(whole, task.number, _name(name), content, task.goal)


def action_face(action: Action) -> Face:
    """An action among those of its task: its method, else what measures it."""
    says = action_says(action)
    name = action.method or action.indicator or action.effect
    return Face(_whole(says), _ANY, _name(name), frozenset(_content(says)))


def goal_face(goal: Goal) -> Face:
    """A goal: its number and its text."""
    return Face(_whole(goal_says(goal)), goal.number, _name(goal.text))


def text_face(said: Said) -> Face:
    """A priority or a date of debate."""
    return Face(said.text, _ANY, _name(said.text))


def _name(text: str | None) -> str:
    return " ".join(tokens(fold(text or "")))


def _whole(says: Mapping[str, Said]) -> Hashable:
    return frozenset((name, said.text, said.understood) for name, said in says.items())


def _content(says: Mapping[str, Said]) -> list[tuple[str, str]]:
    return [(name, plain(said.text)) for name, said in says.items() if said.text]
