"""The lines of a plan's head, in the order and form that read back the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from harmonia.plan import Goal, Place, Plan
from harmonia.reading.titles import find_title
from harmonia.reading.value import Value
from harmonia.writing.sentences import GOALS, MAIN_GOAL, PRIORITIES, annex_to
from harmonia.writing.xlsx.names import scope_line, years_line

_LONGEST_MARK = 40  # letters before the words of a line: its number, its label
_NOWHERE = Place("", 0)


@dataclass(frozen=True, slots=True)
class Line:
    """Words in a look of `harmonia.writing.xlsx.book`."""

    look: str
    words: str


def head_of(plan: Plan) -> list[list[Line]]:
    """The lines in their groups: what the plan is, its debates, priorities, goals."""
    about = list(_about(plan))
    rest = [
        list(lines) for lines in (_debates(plan), _priorities(plan), _main_goal(plan), _goals(plan))
    ]
    values = [Value.of(line.words, _NOWHERE) for group in (about, *rest) for line in group]
    about += [
        Line("line", words) for words in (scope_line(plan, values), years_line(plan)) if words
    ]
    found = find_title(values)
    if plan.title and (found is None or found.text != plan.title):
        rest.append([Line("strong", plan.title)])  # the last line that may be the title is
    return [group for group in (about, *rest) if group]


def _about(plan: Plan) -> Iterator[Line]:
    if plan.title:
        yield Line("title", plan.title)
    if plan.authority:
        yield Line("strong", plan.authority)
    if plan.act and plan.act.number:
        yield Line("line", annex_to(plan.act))


def _debates(plan: Plan) -> Iterator[Line]:
    """The sentences that tell of debates, but for those that stand elsewhere on the sheet."""
    said = {plan.title, plan.main_goal, *plan.priorities, *(goal.text for goal in plan.goals)}
    said |= {line.words for lines in (_priorities, _main_goal, _goals) for line in lines(plan)}
    yield from (Line("line", words) for words in plan.debates if words not in said)


def _priorities(plan: Plan) -> Iterator[Line]:
    if plan.priorities:
        yield Line("heading", PRIORITIES)
    for words in plan.priorities:
        yield Line("item", _as_said(plan, words, ("", "priorytet")) or f"• {words}")


def _main_goal(plan: Plan) -> Iterator[Line]:
    """On one line with its label: words below a label may be taken for something else."""
    if plan.main_goal:
        said = _as_said(plan, plan.main_goal, ("cel", "głów"))
        yield Line("heading", said or f"{MAIN_GOAL}: {plan.main_goal}")


def _goals(plan: Plan) -> Iterator[Line]:
    if plan.goals:
        yield Line("heading", GOALS)
    yield from (Line("item", _goal(plan, goal)) for goal in plan.goals)


def _goal(plan: Plan, goal: Goal) -> str:
    """With a bracket: after "1." a text that begins with a figure would lengthen the number."""
    if goal.number is None:
        return f"• {goal.text}"
    return _as_said(plan, goal.text, (goal.number,)) or f"{goal.number}) {goal.text}"


def _as_said(plan: Plan, words: str, marks: tuple[str, ...]) -> str | None:
    """The line that the words end, number or label and all, where the plan keeps it.

    It keeps the lines that tell of debates, be they goals or not.
    """
    for line in plan.debates:
        before = line.removesuffix(words)
        if before != line and 0 < len(before) <= _LONGEST_MARK:
            mark = before.strip(" .):–-").casefold()
            if any(mark.startswith(one) if one else not mark for one in marks):
                return line
    return None
