"""The words that a written plan is labelled with: the office's own where it has its own."""

from __future__ import annotations

from harmonia.plan import Plan
from harmonia.reading.default_headers import DEFAULTS
from harmonia.reading.fields import Field
from harmonia.reading.headers import header

__all__ = ["DEFAULTS", "MONITORING", "label"]

MONITORING = ("indicator", "measure", "monitoring_method", "monitored_by")
_ACTIONS = (Field.TITLE, Field.METHOD)  # either may be called "Działanie"


def label(plan: Plan, name: str) -> str:
    """What a column or line is called: in the office's own wording where that says it alone.

    Args:
        plan: whose headers are asked.
        name: the name of a `harmonia.reading.fields.Field`, or the header of an extra column,
            which is its own label.
    """
    own = plan.headers.get(name)
    if own is not None and _says(own, name) and list(plan.headers.values()).count(own) == 1:
        return own
    return DEFAULTS.get(name, name)


def _says(words: str, name: str) -> bool:
    """Whether a header is understood without what stood around it."""
    found = header(words)
    if found is None:
        return False
    return found.field == name or (found.field is Field.ACTION and name in _ACTIONS)
