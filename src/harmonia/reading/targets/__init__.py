"""Targets: from the words of an indicator and its measure to kinds, numbers and units."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from harmonia.plan import Comparator, Target, TargetKind
from harmonia.reading.targets.clauses import Cell, Clause, Heading, read_cell
from harmonia.reading.targets.existence import covers_all, exists_or_not, names_unit
from harmonia.reading.targets.quantities import Quantity, grown
from harmonia.reading.targets.units import lemma_of_first, noun_phrase
from harmonia.reading.targets.words import COUNT_HEADS

__all__ = ["read_targets"]

_PAIRED = re.compile(r"(?:(?<=[/\s])|^)\s*(\d+)\s*(?:[/\s]|$)")
_ALL = Target(TargetKind.PERCENT, Comparator.AT_LEAST, 100, "%")
_NOTHING = Target(TargetKind.UNQUANTIFIED)


@lru_cache(maxsize=2048)
def read_targets(indicator: str | None, measure: str | None) -> tuple[Target, ...]:
    """The targets of an action; none where both cells are empty.

    Offices put the aim into either cell: the indicator may name what is counted and the measure the
    number, or the indicator the aim and the measure its unit. A written number wins over a document
    or an event beside it.
    """
    first, second = read_cell(indicator), read_cell(measure)
    headed = sum(clause.heading is not None for clause in first.clauses)
    if measure and headed > 1 and headed == len(_PAIRED.findall(measure)):
        second = read_cell(_PAIRED.sub(r"\1; ", measure))  # "4/80" beside two headings
    if first.text is None and second.text is None:
        return ()
    if first.binary or second.binary:
        return _binary(first, second)
    if second.quantities:
        return _unique(_measured(first, second))
    if first.quantities:
        return _unique(_stated(first, _unit_of(second)))
    return _unique(_unnumbered(first, second))


def _binary(first: Cell, second: Cell) -> tuple[Target, ...]:
    """One cell says "0–1"; the unit is the measure's noun. Other clauses keep their numbers."""
    unit = noun_phrase(second.without_binary if second.binary else second.text)
    if unit is None and first.binary:
        unit = noun_phrase(first.without_binary)
    marked = first if first.binary else second
    others = [q for clause in marked.clauses if not clause.binary for q in clause.quantities]
    return _unique([_there(unit), *(_target(quantity) for quantity in others)])


def _there(unit: str | None) -> Target:
    return Target(TargetKind.BINARY, Comparator.AT_LEAST, 1, unit)


def _measured(first: Cell, second: Cell) -> Iterator[Target]:
    """The measure's numbers, each with what the indicator says of it; then the indicator's own."""
    headings = [clause.heading for clause in first.clauses]
    numbers = second.quantities
    own = [q for clause in first.clauses for q in clause.quantities if not q.beside]
    if len(numbers) == 1 and len(own) == 1 and _same(own[0], numbers[0]):
        yield _target(own[0])
        return
    if own and any(not q.bare for q in numbers):
        yield from (_target(quantity) for quantity in own)
    unit = own[0].unit if len(own) == 1 else None
    paired = len(headings) == len(numbers)
    for index, quantity in enumerate(numbers):
        heading = headings[index if paired else 0] if headings else None
        heading = heading or second.clauses[0].heading
        yield _target(_headed(quantity, heading), unit)


def _same(own: Quantity, measured: Quantity) -> bool:
    """Whether the number stands twice: "min. 2 szkolenia" and "2"."""
    return abs(own.value) == measured.value and (measured.bare or own.kind is measured.kind)


def _headed(quantity: Quantity, heading: Heading | None) -> Quantity:
    """The measure's number as the indicator's opening words mean it."""
    if heading is None:
        return quantity
    if heading.change:
        return _changed(quantity, heading)
    if quantity.kind is not TargetKind.COUNT:
        return quantity._replace(what=quantity.what or heading.noun)
    if not quantity.bare:
        return quantity
    if heading.kind is TargetKind.COUNT:
        return quantity._replace(unit=heading.noun)
    unit = "%" if heading.kind is TargetKind.PERCENT else None
    return quantity._replace(kind=heading.kind, unit=unit, what=heading.noun)


def _changed(quantity: Quantity, heading: Heading) -> Quantity:
    """The number as a growth, where it is "15%", "o 15" or the number of things that grow."""
    counted = quantity.kind is TargetKind.COUNT and quantity.bare and _of_number(heading)
    share = quantity.kind is TargetKind.PERCENT and quantity.what is None
    if not (counted or share or quantity.by):
        return quantity
    unit = quantity.unit or (_after_number_word(heading) if counted else None)
    return grown(quantity._replace(unit=unit, what=heading.noun), heading.change)


def _of_number(heading: Heading) -> bool:
    """Whether a number of things grows: "wzrost | liczby uczniów"."""
    return bool(lemma_of_first(heading.noun or "") & COUNT_HEADS)


def _after_number_word(heading: Heading) -> str | None:
    return (heading.noun or "").partition(" ")[2] or None


def _stated(first: Cell, unit: str | None) -> Iterator[Target]:
    """The indicator's numbers; a clause without one is kept where it names a thing or a heading."""
    for clause in first.clauses:
        if clause.quantities:
            heading = None if clause.heading and clause.heading.change else clause.heading
            yield from (_target(_headed(q, heading), unit) for q in clause.quantities)
        elif (target := _clause_target(clause)) is not _NOTHING:
            yield target


def _clause_target(clause: Clause) -> Target:
    """A clause without numbers: its kind, as far as its words tell."""
    heading = clause.heading
    if heading and not heading.change:
        unit = heading.noun if heading.kind is TargetKind.COUNT else None
        return Target(heading.kind, unit="%" if heading.kind is TargetKind.PERCENT else unit)
    if covers_all(clause.text):
        return _ALL
    if clause.percentage:
        return Target(TargetKind.GROWTH if heading else TargetKind.PERCENT, unit="%")
    return _there(None) if exists_or_not(clause.text) else _NOTHING


def _unnumbered(first: Cell, second: Cell) -> Iterator[Target]:
    unit = noun_phrase(second.text)
    if covers_all(second.text) and not _headings(second):
        yield _ALL
        return
    told = [_clause_target(clause) for clause in first.clauses]
    told = [target for target in told if target is not _NOTHING]
    named = [_clause_target(clause) for clause in second.clauses]
    named = [target for target in named if target is not _NOTHING]
    if _headings(second) and not _headings(first):
        yield from named  # "Liczba kół" in the measure: what is counted is said there
    elif told:
        yield from (_with_unit(target, unit) for target in told)
    elif names_unit(second.text):
        yield Target(TargetKind.COUNT, unit=unit)
    elif named:
        yield from (_with_unit(target, unit) for target in named)
    else:
        yield _NOTHING


def _unit_of(measure: Cell) -> str | None:
    """The measure as a unit: its noun, without the "Liczba" before it."""
    heading = measure.clauses[0].heading if len(measure.clauses) == 1 else None
    if heading and heading.kind is TargetKind.COUNT and not heading.change and heading.noun:
        return heading.noun
    return noun_phrase(measure.text)


def _headings(cell: Cell) -> bool:
    return any(c.percentage or (c.heading and not c.heading.change) for c in cell.clauses)


def _with_unit(target: Target, unit: str | None) -> Target:
    """The measure's noun is the unit of what is there or counted, before the words of "Liczba"."""
    if unit is None or target.kind not in {TargetKind.BINARY, TargetKind.COUNT}:
        return target
    return replace(target, unit=unit)


def _target(quantity: Quantity, unit: str | None = None) -> Target:
    counted = quantity.kind is TargetKind.COUNT
    return Target(
        quantity.kind,
        quantity.comparator,
        quantity.value,
        quantity.unit or (unit if counted else None),
        quantity.what,
    )


def _unique(targets: Iterator[Target] | Sequence[Target]) -> tuple[Target, ...]:
    """Without repetitions: documents named together are one target."""
    found = tuple(targets)
    return found if len(found) == 1 else tuple(dict.fromkeys(found))
