"""The head of a plan: what stands before its schedule; and the tables that are no schedule."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.sources.document import Block, Paragraph
from harmonia.sources.grid import Raw, grid
from paper.content import GoalContent, PlanContent, SideTable
from paper.layouts.wording import Wording


def framed(
    content: PlanContent, schedule: tuple[Block, ...], wording: Wording
) -> tuple[Block, ...]:
    """A schedule between the plan's head and its end."""
    return (
        *_head(content, wording),
        *_side(content, before=True),
        *schedule,
        *_side(content, before=False),
        *(Paragraph(line) for line in content.closing),
    )


def goal_line(goal: GoalContent, wording: Wording) -> str:
    """A goal as a heading or a row spanning the table names it."""
    return f"{wording.goal} {goal.number}. {goal.text}"


def _head(content: PlanContent, wording: Wording) -> Iterator[Paragraph]:
    for line in content.preamble:
        yield Paragraph(line)
    yield Paragraph(content.title, level=1)
    yield from _priorities(content.priorities, wording)
    if content.main_goal is not None:
        yield Paragraph(f"{wording.main_goal}: {content.main_goal}")
    if content.goals and content.goals_listed:
        yield Paragraph(f"{wording.goals}:")
        for goal in content.goals:
            yield Paragraph(f"{goal.number}. {goal.text}")


def _priorities(priorities: tuple[str, ...], wording: Wording) -> Iterator[Paragraph]:
    if len(priorities) == 1:
        yield Paragraph(f"{wording.priority}: {priorities[0]}")
    elif priorities:
        yield Paragraph(f"{wording.priorities}:")
        for priority in priorities:
            yield Paragraph(f"• {priority}")


def _side(content: PlanContent, *, before: bool) -> Iterator[Block]:
    for table in content.side_tables:
        if table.before == before:
            yield from _side_blocks(table)


def _side_blocks(table: SideTable) -> Iterator[Block]:
    if table.heading is not None:
        yield Paragraph(table.heading, level=2)
    yield grid([Raw(text) for text in row] for row in table.rows)
