"""Cells that stand one field too far, seen by what they hold; the repair is only proposed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from harmonia.plan import Action, Change, Doubt, Plan, Repair, Task
from harmonia.reading.contents import NEUTRAL, WRONG, fit, is_dated
from harmonia.reading.fields import ACTION_FIELDS, Field, field_text

JOINED = "; "
LEAST_GAIN = 1.0  # how much better the fields must fit to speak up
SURE_GAIN = 2.0
Row = dict[Field, tuple[str, ...]]  # a field may come to hold the words of two cells
Fits = dict[Field, float]  # how well each field of a row fits


@dataclass(frozen=True, slots=True)
class _Proposal:
    row: Row
    gain: float
    changed: int


def _order_of_merit(proposal: _Proposal) -> tuple[float, int]:
    """The better fit first, then the fewer cells moved."""
    return proposal.gain, -proposal.changed


def doubts(plan: Plan) -> Iterator[Doubt]:
    """Actions whose cells fit better one field further on."""
    like = _in_order(_fullest(plan))
    for task in plan.tasks:
        for action in task.actions:
            found = _doubt(task, action, _row(plan, action, like))
            if found:
                yield found


def _doubt(task: Task, action: Action, row: Row) -> Doubt | None:
    fits = {field: _fit(field, parts) for field, parts in row.items()}
    wrong = [field for field, how_well in fits.items() if how_well <= WRONG]
    if not wrong:
        return None
    best = max(_proposals(row, fits), key=_order_of_merit, default=None)
    if best is None or best.gain < LEAST_GAIN:
        best = None
    if best is None and wrong == [Field.TERM]:
        return None  # a term that cannot be resolved is another doubt
    changes = _changes(task, action, row, best.row) if best else ()
    return Doubt(
        kind="shifted_cells" if best else "unfit_cell",
        task=task.id,
        action=action.id,
        field=str(wrong[0]),
        places=tuple(action.places[field] for field in wrong if field in action.places),
        confidence=_confidence(best),
        values={str(field): _joined(row[field]) or "" for field in wrong},
        repair=Repair("shift", changes) if changes else None,
    )


def _confidence(best: _Proposal | None) -> float:
    if best is None:
        return 0.4
    return 0.9 if best.gain >= SURE_GAIN else 0.7


def _row(plan: Plan, action: Action, like: list[Field]) -> Row:
    """The fields that the plan has room for, in the order of ``like``."""
    texts = ((field, field_text(action, field)) for field in like)
    return {field: _parts(text) for field, text in texts if text or field in plan.headers}


def _in_order(first: list[Field]) -> list[Field]:
    """All fields, the given ones first."""
    return [*first, *(field for field in ACTION_FIELDS if field not in first)]


def _fullest(plan: Plan) -> list[Field]:
    """The order in which the plan's fullest action has its fields."""
    actions = [action for task in plan.tasks for action in task.actions]
    if not actions:
        return []
    return max((_filled(action) for action in actions), key=len)


def _filled(action: Action) -> list[Field]:
    """The fields that hold words, in the document's order."""
    named = [Field(name) for name in action.places if name in ACTION_FIELDS]
    dash = bool(action.funding.sources)  # no words, and yet an answer
    return [one for one in named if field_text(action, one) or (one is Field.FUNDING and dash)]


def _proposals(row: Row, fits: Fits) -> Iterator[_Proposal]:
    for made in _repaired(row, fits):
        changed = [field for field in row if made[field] != row[field]]
        gain = sum(_fit(field, made[field]) - fits[field] for field in changed)
        yield _Proposal(made, gain, len(changed))


def _repaired(row: Row, fits: Fits) -> Iterator[Row]:
    """Every row that one shift, or one exchange of two cells, would make."""
    order = list(row)
    last = len(order)
    made = [
        *(_up(row, order, start) for start in range(1, last)),
        *(_into_term(row, order, start) for start in range(1, last)),
        *(_down(row, order, start) for start in range(last - 1)),
        *(_swapped(row, fits, *pair) for pair in combinations(order, 2)),
    ]
    yield from (one for one in made if one is not None)


def _parts(text: str | None) -> tuple[str, ...]:
    return () if text is None else (text,)


def _joined(parts: tuple[str, ...]) -> str | None:
    return JOINED.join(parts) or None


def _fit(field: Field, parts: tuple[str, ...]) -> float:
    """How well the worst of the words fits."""
    return min([fit(field, part) for part in parts], default=NEUTRAL)


def _up(row: Row, order: list[Field], start: int) -> Row | None:
    """Everything from ``start`` one field up; the cell above takes both texts."""
    above = order[start - 1]
    made = dict(row)
    made[above] = row[above] + row[order[start]]
    if _fit(above, made[above]) < NEUTRAL:
        return None  # joined, the words would still not fit
    for at in range(start, len(order)):
        made[order[at]] = row[order[at + 1]] if at + 1 < len(order) else ()
    return made


def _down(row: Row, order: list[Field], start: int) -> Row | None:
    """Everything from ``start`` one field down, where the last field is empty."""
    if row[order[-1]]:
        return None
    made = dict(row)
    for at in range(len(order) - 1, start, -1):
        made[order[at]] = row[order[at - 1]]
    made[order[start]] = ()
    return made


def _swapped(row: Row, fits: Fits, first: Field, second: Field) -> Row | None:
    """Two fields exchanged, where both fit better for it."""
    if fits[first] >= NEUTRAL and fits[second] >= NEUTRAL:
        return None  # nothing to mend
    better = _fit(first, row[second]) > fits[first] and _fit(second, row[first]) > fits[second]
    return {**row, first: row[second], second: row[first]} if better else None


def _into_term(row: Row, order: list[Field], start: int) -> Row | None:
    """A time that stands in another field joins the term, in the order of the document."""
    if Field.TERM not in row:
        return None
    for field in (order[start], order[start - 1]):
        if field is not Field.TERM and any(map(is_dated, row[field])):
            first, second = row[field], row[Field.TERM]
            if order.index(field) > order.index(Field.TERM):
                first, second = second, first
            return {**row, Field.TERM: first + second, field: ()}
    return None


def _changes(task: Task, action: Action, old: Row, new: Row) -> tuple[Change, ...]:
    return tuple(
        Change(str(field), _joined(new[field]), task.id, action.id)
        for field in old
        if old[field] != new[field]
    )
