"""R: privacy. What a public plan must not show of persons; the findings do not repeat it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from harmonia.checking.case import Case
from harmonia.checking.contacts import MAIL, NINE, PESEL, mobiles, pesels, private_mails
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.persons import PAIR, Person, persons
from harmonia.checking.rules import rule
from harmonia.checking.said import Said

_What = TypeVar("_What", str, Person)


@rule("R01", Severity.ERROR, "rodo")
def pesel(case: Case) -> Iterator[Remark]:
    """A PESEL number stands in the plan."""
    for number, seen in _each(case, PESEL, pesels):
        yield _remark(seen, text=f"{number[:2]}•••••••••")


@rule("R02", Severity.QUESTION, "rodo")
def mobile_number(case: Case) -> Iterator[Remark]:
    """A mobile number: an office's or a person's own?"""
    for number, seen in _each(case, NINE, mobiles):
        yield _remark(seen, text=f"{number[:2]}• ••• •••")


@rule("R03", Severity.WARNING, "rodo")
def private_mail(case: Case) -> Iterator[Remark]:
    """An e-mail address of a private person."""
    for address, seen in _each(case, MAIL, private_mails):
        owner, _, host = address.partition("@")
        yield _remark(seen, text=f"{owner[0]}•••@{host}")


@rule("R04", Severity.QUESTION, "rodo")
def person(case: Case) -> Iterator[Remark]:
    """A person stands in the plan with first and last name."""
    for one, seen in _each(case, PAIR, persons):
        yield _remark(seen, text=one.initials)


def _each(
    case: Case, sign: re.Pattern[str], find: Callable[[str], Iterable[_What]]
) -> Iterator[tuple[_What, list[Said]]]:
    """Each thing once, with everything that says it."""
    seen: dict[_What, list[Said]] = {}
    for one in case.saying(sign):
        for what in find(one.text):
            seen.setdefault(what, []).append(one)
    yield from seen.items()


def _remark(seen: list[Said], **values: str) -> Remark:
    first, *others = seen
    return first.remark(*(one.where for one in others), **values)
