"""The form of StratML Part 2 (ISO 17469) as facts: which element holds which, in which order."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from lxml import etree
from lxml.etree import _Element

SPACE = "{urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport}"
# Where the official schema is at hand, this names its file.
SCHEMA = os.environ.get("HARMONIA_STRATML_XSD")
# Children in their order: "1" exactly once, "?" at most once, "*" any number, "+" once or more.
HOLDS = {
    "PerformancePlanOrReport": (
        "Name1 Description? OtherInformation? StrategicPlanCore1 AdministrativeInformation? "
        "Submitter?"
    ),
    "StrategicPlanCore": "Organization* Vision? Mission? Value* Goal+",
    "Organization": "Name? Acronym? Identifier? Description? Stakeholder*",
    "Vision": "Description? Identifier?",
    "Goal": (
        "Name1 Description1 Identifier? SequenceIndicator? Stakeholder* OtherInformation? "
        "Objective*"
    ),
    "Objective": (
        "Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation? "
        "PerformanceIndicator*"
    ),
    "Stakeholder": "Name1 Description? Role*",
    "Role": "Name1 Description? RoleType*",
    "PerformanceIndicator": (
        "SequenceIndicator? MeasurementDimension1 UnitOfMeasurement1 Identifier? Relationship* "
        "MeasurementInstance* OtherInformation?"
    ),
    "MeasurementInstance": "TargetResult* ActualResult*",
    "TargetResult": "StartDate? EndDate? NumberOfUnits? Descriptor? Description?",
    "AdministrativeInformation": "Identifier? StartDate? EndDate? PublicationDate? Source?",
}
VALUES = {
    "RoleType": re.compile("Performer|Beneficiary"),
    "Identifier": re.compile(
        "_[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
    ),
    "NumberOfUnits": re.compile(r"-?[0-9]+(?:\.[0-9]+)?"),
}
ATTRIBUTES = {
    "PerformancePlanOrReport": "Type=Performance_Plan",
    "PerformanceIndicator": "PerformanceIndicatorType=Qu(?:ant|al)itative",
}
DAYS = ("StartDate", "EndDate", "PublicationDate")


def parsed(written: bytes) -> _Element:
    """The document, after everything about its form was asked."""
    document = etree.fromstring(written)
    assert list(troubles(document)) == []
    if SCHEMA:
        _official(SCHEMA).assertValid(document)
    return document


@cache
def _official(path: str) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(path))


def troubles(document: _Element) -> Iterator[str]:
    """Whatever breaks the form."""
    identifiers = texts(document, "Identifier")
    if len(set(identifiers)) < len(identifiers):
        yield "an identifier stands twice"
    for element in document.iter():
        name = element.tag.removeprefix(SPACE)
        order = "".join(f"{child.tag.removeprefix(SPACE)} " for child in element)
        if not re.fullmatch(_pattern(HOLDS.get(name, "")), order):
            yield f"{name}: {order}"
        value = element.text or ""
        if name in VALUES and not VALUES[name].fullmatch(value):
            yield f"{name}: {value}"
        if name in DAYS and value != date.fromisoformat(value).isoformat():
            yield f"{name}: {value}"
        attributes = " ".join(f"{key!s}={given!s}" for key, given in element.items())
        if not re.fullmatch(ATTRIBUTES.get(name, ""), attributes):
            yield f"{name}: {attributes}"


def _pattern(holds: str) -> str:
    return "".join(f"(?:{one[:-1]} ){one[-1].replace('1', '{1}')}" for one in holds.split())


def texts(element: _Element, name: str) -> list[str]:
    """The words of each element of this name, in order."""
    return [one.text or "" for one in element.iter(SPACE + name)]


def each(element: _Element, name: str) -> list[_Element]:
    """The elements of this name, in order."""
    return list(element.iter(SPACE + name))


def child(element: _Element, *names: str) -> str | None:
    """The words at the end of a way down from an element; None where it is not there."""
    text: str | None = element.findtext("/".join(SPACE + name for name in names))
    return text
