"""What stands around a schedule: the title block, priorities and goals, a place to sign."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from harmonia.plan import Goal, Place, Plan
from harmonia.polish.folding import fold
from harmonia.reading.about import act_of, authority_of
from harmonia.reading.value import Value
from harmonia.writing import sentences
from harmonia.writing.document import (
    Block,
    Cell,
    Document,
    Look,
    Paragraph,
    Role,
    Row,
    Table,
    labelled,
    paragraph,
)
from harmonia.writing.layouts.passages import Around, around, passage_blocks

_NOWHERE = Place("", 0)


def framed(
    plan: Plan, schedule: Iterable[Block], *, landscape: bool, end_apart: bool = False
) -> Document:
    """A schedule between the plan's head and its end.

    What the office's own lines say already (the act, the authority, a place to sign) is not said
    twice.

    Args:
        plan: what is written.
        schedule: its tasks, laid out.
        landscape: how the pages lie.
        end_apart: whether the lines below the schedule must be kept apart from it: below labelled
            paragraphs they would be read as going on with the last of them.
    """
    passages = around(plan)
    head = _head(plan, passages)
    below = list(passage_blocks(passages.below))
    if end_apart:
        below = list(_apart(below))
    return Document(
        title=plan.title or sentences.PLAN,
        blocks=(*head, *schedule, *below, *_signature(plan)),
        author=plan.authority,
        landscape=landscape,
    )


def _head(plan: Plan, passages: Around) -> list[Block]:
    """All that stands above the schedule."""
    head = [
        *passage_blocks(passages.above_title, heads=True),
        *_title(plan),
        *passage_blocks(passages.above_aims),
        *_aims(plan),
        *passage_blocks(passages.above_schedule),
    ]
    return [*_act(plan), *_issuer(plan, head), *head]


def _act(plan: Plan) -> Iterator[Block]:
    said = act_of([_value(passage.text) for passage in plan.passages])
    if plan.act is not None and plan.act.number and said != plan.act:
        yield paragraph(sentences.annex_to(plan.act), Role.ACT)


def _issuer(plan: Plan, head: Sequence[Block]) -> Iterator[Block]:
    """The authority, where title and lines of the head do not tell it."""
    lines = [_value(block.words) for block in head if isinstance(block, Paragraph)]
    title = _value(plan.title) if plan.title else None
    read = authority_of(title, lines)
    if plan.authority and (read is None or read[0] != plan.authority):
        yield paragraph(plan.authority, Role.ISSUER)


def _title(plan: Plan) -> Iterator[Block]:
    if plan.title:
        yield paragraph(plan.title, Role.TITLE)


def _aims(plan: Plan) -> Iterator[Block]:
    if len(plan.priorities) == 1:
        yield labelled(sentences.PRIORITY, plan.priorities[0])
    elif plan.priorities:
        yield labelled(sentences.PRIORITIES, None)
        yield from (paragraph(f"• {priority}", Role.ITEM) for priority in plan.priorities)
    if plan.main_goal:
        yield labelled(sentences.MAIN_GOAL, plan.main_goal)
    if plan.goals:
        yield labelled(sentences.GOALS, None)
        yield from (paragraph(_goal(goal), Role.ITEM) for goal in plan.goals)


def _goal(goal: Goal) -> str:
    return f"• {goal.text}" if goal.number is None else f"{goal.number}. {goal.text}"


def _signature(plan: Plan) -> Iterator[Block]:
    if not any("podpis" in fold(passage.text) for passage in plan.passages):
        yield _plain_table(
            paragraph(sentences.SIGN_HERE, Role.SIGNATURE),
            paragraph(sentences.SIGNATURE, Role.SIGNATURE),
        )


def _apart(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        yield _plain_table(block) if isinstance(block, Paragraph) else block


def _plain_table(*lines: Paragraph) -> Table:
    return Table((1.0,), tuple(Row((Cell((line,)),)) for line in lines), look=Look.PLAIN)


def _value(words: str | None) -> Value:
    return Value.of(words or "", _NOWHERE)
