"""The annex: a table of the changes proper and one of editorial changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from harmonia.comparing import Comparison, Weight
from harmonia.comparing import sentences as said
from harmonia.comparing.rows import Group, Line, Side
from harmonia.comparing.rows import Row as Change
from harmonia.plan import Plan
from harmonia.writing.amendment import sentences
from harmonia.writing.amendment.legal import legal_groups, of_words
from harmonia.writing.document import (
    Block,
    Cell,
    Document,
    Head,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
    paragraph,
)
from harmonia.writing.sentences import SIGN_HERE, SIGNATURE

_COLUMNS = (said.WHAT, said.BEFORE, said.AFTER)
_WIDTHS = (0.2, 0.4, 0.4)
_WITH_REASON = (0.17, 0.315, 0.315, 0.2)


def amendment_document(
    comparison: Comparison,
    *,
    old: str,
    new: str,
    title: str | None = None,
    plan: Plan | None = None,
) -> Document:
    """The annex to the act that changes a plan, to be completed and signed.

    It holds the plan's words only: what Harmonia reads in them is no part of an act. Where no words
    differ there is nothing to adopt: a sentence says so, without act and signature.

    Args:
        comparison: what changed.
        old: the name of the old file.
        new: the name of the new file.
        title: the plan's title.
        plan: the new plan, whose own headers name the fields.
    """
    changed = of_words(comparison)
    found = legal_groups(changed, plan)
    files = _ours(f"{said.OLD_FILE}: {old}\n{said.NEW_FILE}: {new}", Role.NOTE)
    name = f"{said.CHANGES}: {title}" if title else said.CHANGES
    if not found:
        blocks = [*_front(title), _ours(sentences.NO_CHANGES), files]
        return Document(name, tuple(blocks), landscape=True)
    blocks = [_ours(sentences.ANNEX, Role.ACT), *_front(title), _ours(said.summary(changed))]
    blocks += _part(_only(found, Weight.WORDING), said.WORDING)
    blocks += _part(_only(found, Weight.EDITORIAL), said.EDITORIAL, said.EDITORIAL_HINT)
    blocks += [*_end(), files]
    return Document(name, tuple(blocks), landscape=True)


def _front(title: str | None) -> Iterator[Block]:
    yield _ours(said.CHANGES, Role.TITLE)
    if title:
        yield paragraph(title, Role.SUBTITLE)


def _end() -> Iterator[Block]:
    yield paragraph(SIGN_HERE, Role.SIGNATURE)
    yield _ours(SIGNATURE, Role.SIGNATURE)


def _only(found: Sequence[Group], weight: Weight) -> list[Group]:
    kept = [
        replace(group, rows=tuple(row for row in group.rows if row.weight is weight))
        for group in found
    ]
    return [group for group in kept if group.rows]


def _part(found: Sequence[Group], heading: str, hint: str | None = None) -> Iterator[Block]:
    """A heading and its table; only that of the changes proper has room for reasons."""
    if not found:
        return
    yield _ours(heading, Role.HEADING, level=1)
    if hint:
        yield _ours(hint)
    reasons = hint is None
    columns = (*_COLUMNS, said.REASON) if reasons else _COLUMNS
    header = Row(tuple(Cell((_ours(one, strong=True),), head=Head.COLUMN) for one in columns))
    rows = (row for group in found for row in _group(group, len(columns)))
    widths = _WITH_REASON if reasons else _WIDTHS
    yield Table(widths, (header, *rows), header_rows=1, name=heading)


def _group(group: Group, columns: int) -> Iterator[Row]:
    runs = [Run(group.label, strong=True, ours=True)]
    if group.words:
        runs.append(Run(f" {group.words}", strong=True))
    over = Cell((Paragraph(tuple(runs)),), column_span=columns, head=Head.ROW)
    yield Row((over,), section=True)
    for row in group.rows:
        yield _row(row, columns)


def _row(row: Change, columns: int) -> Row:
    about = [paragraph(row.about)] if row.about else []
    name = Cell((_ours(row.label, strong=True), *about), head=Head.ROW)
    cells = [name, _side(row.before), _side(row.after)]
    if columns > len(cells):
        cells.append(Cell((paragraph(""),)))
    return Row(tuple(cells))


def _side(side: Side) -> Cell:
    return Cell(tuple(map(_line, side.lines)) or (_ours(side.absent),))


def _line(line: Line) -> Paragraph:
    """The field's name and the plan's words; of what moved, its place in the list."""
    label = f"{line.label}: " if line.words else line.label
    runs = [Run(label, ours=True)] if label and line.label else []
    runs += [Run(line.words)] if line.words else []
    if line.note:
        runs.append(Run(f"\n{line.note}" if runs else line.note, ours=True))
    return Paragraph(tuple(runs))


def _ours(
    words: str, role: Role = Role.TEXT, *, level: int | None = None, strong: bool = False
) -> Paragraph:
    heavy = strong or role in {Role.HEADING, Role.TITLE}
    return Paragraph((Run(words, strong=heavy, ours=True),), role, level)
