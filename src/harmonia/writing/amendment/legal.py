"""What of a comparison may stand in an act: the plan's own words under its own headers."""

from __future__ import annotations

from dataclasses import replace

from harmonia.comparing import Comparison, Weight
from harmonia.comparing import sentences as said
from harmonia.comparing.rows import Group, Line, Row, Side, groups
from harmonia.plan import Plan
from harmonia.writing.wording import label

_READ = frozenset({"period", "scope"})  # of the head: they have no words of their own
_LISTS = frozenset({said.WHOLE_PLAN, said.PRIORITIES, said.DEBATES, said.GOALS})
_FIELDS = {name: field for field, name in said.FIELD_NAMES.items()}


def of_words(comparison: Comparison) -> Comparison:
    """The comparison without the facts of the head that are read and not written."""
    kept = tuple(one for one in comparison.head if one.field not in _READ)
    return replace(comparison, head=kept)


def legal_groups(comparison: Comparison, plan: Plan | None) -> list[Group]:
    """The changes of words, without what Harmonia understands of them.

    Args:
        comparison: of words, by `of_words`.
        plan: whose headers name the fields; None: the usual names.
    """
    kept = (_group(group, plan or Plan("")) for group in groups(comparison))
    return [group for group in kept if group.rows]


def _group(group: Group, plan: Plan) -> Group:
    rows = (row for row in group.rows if row.weight is not Weight.FOLLOWS)
    of_task = group.label not in _LISTS
    return replace(group, rows=tuple(_row(row, plan if of_task else None) for row in rows))


def _row(row: Row, plan: Plan | None) -> Row:
    return replace(
        row,
        label=_named(row.label, plan),
        before=_side(row.before, plan),
        after=_side(row.after, plan),
    )


def _side(side: Side, plan: Plan | None) -> Side:
    return replace(side, lines=tuple(_line(line, plan) for line in side.lines))


def _line(line: Line, plan: Plan | None) -> Line:
    """A note beside words is our reading; one that stands alone is a place in a list."""
    note = None if line.words else line.note
    return Line(line.words, _named(line.label, plan) if line.label else None, note)


def _named(name: str, plan: Plan | None) -> str:
    """A field of a task by the office's own header; every other name as it is."""
    if plan is None or name not in _FIELDS:
        return name
    return label(plan, _FIELDS[name])
