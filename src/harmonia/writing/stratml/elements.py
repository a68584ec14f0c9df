"""Elements of StratML: their namespace, their words and their identifiers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import cast
from uuid import NAMESPACE_URL, uuid5

from lxml.etree import Element, SubElement, _Element

from harmonia.markup import storable

NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"
_OURS = uuid5(NAMESPACE_URL, "urn:harmonia:plan")


class Identifiers:
    """Gives each thing of one plan an identifier, the same at every writing, never one twice."""

    def __init__(self, plan: str) -> None:
        """Begin for the plan of this id."""
        self._plan = plan
        self._given: Counter[str] = Counter()

    def of(self, kind: str, key: str = "") -> str:
        """The identifier of a thing, by its kind and what tells it from others of its kind."""
        name = f"{self._plan}|{kind}|{key}"
        self._given[name] += 1
        times = self._given[name]
        return f"_{uuid5(_OURS, name if times == 1 else f'{name}|{times}')}"


def root(name: str, **attributes: str) -> _Element:
    """The outermost element."""
    spaces = cast("dict[str, str]", {None: NAMESPACE})  # the stubs know no default namespace
    return Element(f"{{{NAMESPACE}}}{name}", attributes, nsmap=spaces)


def put(parent: _Element, name: str, words: str | None = None, /, **attributes: str) -> _Element:
    """Add an element; what XML cannot hold of its words is dropped."""
    element = SubElement(parent, f"{{{NAMESPACE}}}{name}", attributes)
    if words:
        element.text = storable(words)
    return element


def put_if(parent: _Element, name: str, words: str | None) -> None:
    """Add an element, where there are words for it."""
    if words:
        put(parent, name, words)


def put_lines(parent: _Element, lines: Iterable[str]) -> None:
    """Add what has no element of its own, a line each."""
    put_if(parent, "OtherInformation", "\n".join(lines))


def put_days(parent: _Element, start: date | None, end: date | None) -> None:
    """Add the first and the last day, where they are known."""
    put_if(parent, "StartDate", start.isoformat() if start else None)
    put_if(parent, "EndDate", end.isoformat() if end else None)


def decimal(value: float) -> str:
    """A number as XML has it: a point, no exponent, no needless nought."""
    figures = f"{Decimal(repr(value)):f}"
    return figures.removesuffix(".0")
