"""From a sample plan to the blocks of its document, worn ones with page numbers in the text."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.sources.document import Block, Paragraph, Table
from paper.content import GoalContent, PlanContent, TaskContent
from paper.layouts import LAYOUTS
from sample_plans.parts import Sample

_TASK_LEVEL = 3  # headings of tasks
_A_PAGE = 3  # cards on a page of a worn document


def blocks(sample: Sample) -> tuple[Block, ...]:
    """The document of a sample plan."""
    laid = LAYOUTS[sample.layout](content(sample), sample.wording)
    return tuple(_numbered(laid)) if sample.worn else laid


def content(sample: Sample) -> PlanContent:
    """The words of a sample plan, without what they mean."""
    return PlanContent(
        title=sample.title,
        authority=sample.authority,
        preamble=sample.preamble,
        priorities=sample.priorities,
        main_goal=sample.main_goal,
        goals=tuple(
            GoalContent(str(number), text) for number, text in enumerate(sample.goals, start=1)
        ),
        tasks=tuple(
            TaskContent(step.number, step.title, step.goal, tuple(act.words for act in step.acts))
            for step in sample.steps
        ),
        side_tables=sample.side_tables,
        closing=sample.closing,
        goals_listed=sample.goals_listed,
    )


def _numbered(laid: tuple[Block, ...]) -> Iterator[Block]:
    """Page numbers that a conversion left in the text: before every third card, and at the end."""
    page = cards = 0
    before: Block | None = None
    for block in laid:
        if _opens_a_card(block, before):
            if cards and cards % _A_PAGE == 0:
                page += 1
                yield Paragraph(str(page))
            cards += 1
        yield block
        before = block
    yield Paragraph(str(page + 1))


def _opens_a_card(block: Block, before: Block | None) -> bool:
    if isinstance(block, Table):
        return not (isinstance(before, Paragraph) and before.level)
    return block.level == _TASK_LEVEL
