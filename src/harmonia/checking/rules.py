"""The list of rules: each a function of one case, told to the list by its decorator."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity

Check: TypeAlias = Callable[[Case], Iterator[Remark]]

FAMILIES = "WFTSAPMR"  # template, form, time, sense, agreement, process, money, privacy


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its stable code, how much a breach weighs, and its legal or template basis."""

    code: str
    severity: Severity
    check: Check
    basis: tuple[str, ...] = ()  # ids of records in `harmonia.checking.law`

    @property
    def family(self) -> str:
        """The letter of its family."""
        return self.code[0]


RULES: dict[str, Rule] = {}


def rule(code: str, severity: Severity, *basis: str) -> Callable[[Check], Check]:
    """Put a function on the list of rules.

    Args:
        code: the family's letter and two digits; never used again for another rule.
        severity: of its findings.
        basis: ids of the law or template records it rests on.

    Raises:
        ValueError: the code is taken.
    """

    def listed(check: Check) -> Check:
        if code in RULES:
            raise ValueError(f"rule {code} is there already")
        RULES[code] = Rule(code, severity, check, basis)
        return check

    return listed
