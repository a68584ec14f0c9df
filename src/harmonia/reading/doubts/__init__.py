"""What a careful reader would ask about, each thing seen in one place."""

from __future__ import annotations

from harmonia.plan import Doubt, Plan
from harmonia.reading.doubts import doubles, heads, numbers, shifts, swaps, terms, whole
from harmonia.reading.fields import Field
from harmonia.reading.schedule import Schedule


def find_doubts(plan: Plan, found: Schedule) -> tuple[Doubt, ...]:
    """All doubts of a plan, in the order of the tasks they speak of.

    Args:
        plan: the plan as read.
        found: the schedule it was read from, for what the plan itself no longer shows.
    """
    doubled = list(doubles.doubts(plan))
    repeated = {doubt.action for doubt in doubled}
    shifted = list(shifts.doubts(plan))
    moved = {doubt.action for doubt in shifted if _speaks_of_term(doubt)}
    single = [
        *shifted,
        *swaps.doubts(plan),
        *(doubt for doubt in terms.doubts(plan) if doubt.action not in moved),
    ]
    doubts = [
        *whole.doubts(plan, found),
        *heads.doubts(found),
        *numbers.doubts(plan),
        *doubled,
        *(doubt for doubt in single if doubt.action not in repeated),  # once is enough
    ]
    order = {task.id: at for at, task in enumerate(plan.tasks)}
    return tuple(sorted(doubts, key=lambda doubt: order.get(doubt.task or "", -1)))


def _speaks_of_term(doubt: Doubt) -> bool:
    """Whether a shift explains what is wrong with an action's term."""
    changes = doubt.repair.changes if doubt.repair else ()
    return str(Field.TERM) in doubt.values or any(c.field == Field.TERM for c in changes)
