"""A plan that was read, told in the terms of the content it was made from, to compare the two."""

from __future__ import annotations

from harmonia.plan import Action, Plan
from harmonia.polish.words import tidy
from paper.content import FIELDS, GoalContent, PlanContent

Row = dict[str, str | None]
Told = dict[str, object]


def told_by_plan(plan: Plan) -> Told:
    """What a plan says: head and tasks, words only."""
    return {
        "title": plan.title,
        "priorities": [_plain(text) for text in plan.priorities],
        "main_goal": _plain(plan.main_goal),
        "goals": [(goal.number, _plain(goal.text)) for goal in plan.goals],
        "tasks": [
            (task.number, task.title, task.goal, [_row(action) for action in task.actions])
            for task in plan.tasks
        ],
    }


def told_by_content(content: PlanContent) -> Told:
    """What the content says, in the same shape."""
    return {
        "title": tidy(content.title),
        "priorities": [_plain(text) for text in content.priorities],
        "main_goal": _plain(content.main_goal),
        "goals": [(goal.number, _plain(goal.text)) for goal in _shown_goals(content)],
        "tasks": [
            (
                task.number,
                tidy(task.title),
                task.goal,
                [
                    {name: words for name, text in action.items() if (words := tidy(text))}
                    for action in task.actions
                ],
            )
            for task in content.tasks
        ],
    }


def _shown_goals(content: PlanContent) -> list[GoalContent]:
    """Goals that no list names stand only over their tasks."""
    used = {task.goal for task in content.tasks}
    return [goal for goal in content.goals if content.goals_listed or goal.number in used]


def _row(action: Action) -> Row:
    texts = {name: getattr(action, name) for name in FIELDS if name not in {"term", "funding"}}
    texts |= {"term": action.term.text, "funding": action.funding.text, **action.extra}
    return {name: text for name, text in texts.items() if text}


def _plain(text: str | None) -> str | None:
    """Without the mark that ends an item of a list."""
    return (tidy(text) or "").rstrip(" ;,.") or None
