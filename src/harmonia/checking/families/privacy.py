"""R: privacy. What a public plan must not show of persons; the findings do not repeat it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from harmonia.checking.case import Case
from harmonia.checking.contacts import MAIL, NINE, PESEL, mobiles, pesels, private_mails
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.naming import joined
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
    """Persons stand in the plan with first and last name."""
    for several in _neighbours(list(_each(case, PAIR, persons))):
        initials = joined([one.initials for one, _ in several])
        names = (
            f"imię i nazwisko osoby {initials} musi być"
            if len(several) == 1
            else f"imiona i nazwiska osób {initials} muszą być"
        )
        yield _remark([said for _, seen in several for said in seen], names=names)


def _neighbours(
    found: list[tuple[Person, list[Said]]],
) -> Iterator[list[tuple[Person, list[Said]]]]:
    """Persons who are first named in one cell, or outside the tasks side by side, together."""
    group: list[tuple[Person, list[Said]]] = []
    for one in found:
        if group and not _beside(group[-1][1][0], one[1][0]):
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _beside(one: Said, other: Said) -> bool:
    here, there = one.where, other.where
    if here is None or there is None:
        return False
    outside = one.task is None and other.task is None
    return here == there or (outside and abs(there.block - here.block) <= 1)


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
