"""The facts of the drawing as a table, for whoever cannot or will not look at a drawing.

The terms in the plan's own words and who acts stand in the schedule before it, and are not said
again: two schedules in one file would be read as two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harmonia.writing.document import (
    Block,
    Cell,
    Head,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
    cell,
)
from harmonia.writing.sentences import goal_name
from harmonia.writing.svg import Fact, sentences

_WIDTHS = (0.06, 0.54, 0.1, 0.1, 0.2)
_HEADINGS = (
    sentences.NUMBER,
    sentences.TASK,
    sentences.FROM,
    sentences.TO,
    sentences.REMARKS,
)


def facts_table(facts: Sequence[Fact]) -> Iterator[Block]:
    """A heading and the table; nothing where there is nothing to say."""
    if not facts:
        return
    yield Paragraph((Run(sentences.TABLE, strong=True, ours=True),), Role.HEADING, 2)
    header = Row(tuple(Cell((_ours(one, strong=True),), head=Head.COLUMN) for one in _HEADINGS))
    yield Table(_WIDTHS, (header, *_rows(facts)), header_rows=1, name=sentences.TABLE)


def _rows(facts: Sequence[Fact]) -> Iterator[Row]:
    headed = any(fact.goal or fact.goal_text for fact in facts)
    before: tuple[str | None, str | None] | None = None
    for fact in facts:
        goal = (fact.goal, fact.goal_text)
        if headed and goal != before:
            before = goal
            name = goal_name(fact.goal, fact.goal_text or "") if any(goal) else sentences.NO_GOAL
            yield Row((cell(name, Head.ROW, column_span=len(_WIDTHS)),), section=True)
        if fact.id:
            yield Row(tuple(_cells(fact)))


def _cells(fact: Fact) -> Iterator[Cell]:
    starts = [sentences.day(one) if one else sentences.OPEN_START for one in fact.starts]
    ends = [sentences.day(one) if one else sentences.OPEN_END for one in fact.ends]
    yield cell(fact.task)
    yield Cell(tuple(_named(fact)))
    yield Cell((_ours("\n".join(starts) or sentences.NOT_DATED),))
    yield Cell((_ours("\n".join(ends) or sentences.NOT_DATED),))
    yield Cell((_ours(fact.remark),))


def _named(fact: Fact) -> Iterator[Paragraph]:
    """The task's title and the action's method; ours where neither has words."""
    said = [one for one in (fact.title, fact.method) if one]
    yield from (Paragraph((Run(one),)) for one in said)
    if not said:
        yield _ours(sentences.NO_TITLE)


def _ours(words: str, *, strong: bool = False) -> Paragraph:
    return Paragraph((Run(words, strong=strong, ours=True),))
