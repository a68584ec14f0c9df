"""What checking finds: values only; the sentences stand in `harmonia.checking.sentences`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from enum import StrEnum

from harmonia.plan import Place, Repair


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"  # wrong whatever the author meant
    WARNING = "warning"  # most likely wrong
    QUESTION = "question"  # only the author can know


@dataclass(frozen=True, slots=True)
class Remark:
    """What a rule says of one place in the plan.

    ``task`` and ``action`` are ids; ``field`` is a field's name in the plan model; ``places`` are
    all places it speaks of, both where two disagree; ``values`` are what its sentence quotes.
    """

    task: str | None = None
    action: str | None = None
    field: str | None = None
    places: tuple[Place, ...] = ()
    values: Mapping[str, str] = default(default_factory=dict)
    repair: Repair | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark with the rule that made it ("T03") and how much that weighs."""

    rule: str
    severity: Severity
    remark: Remark
