"""One self-contained page: the plan, and the findings beside the fields they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from lxml import etree

from harmonia.checking.finding import Finding
from harmonia.checking.report import words
from harmonia.checking.report.elements import Element, element
from harmonia.checking.report.lines import message, proposal, where
from harmonia.checking.sentences import WORDINGS
from harmonia.plan import Action, Plan, Task
from harmonia.reading.doubts.shifts import field_text
from harmonia.reading.fields import ACTION_FIELDS
from harmonia.reading.sentences import FIELD_NAMES, place_words


@dataclass(frozen=True, slots=True)
class Checked:
    """A file as given, its plan and what was found."""

    file: str
    plan: Plan
    findings: Sequence[Finding]


def page(checked: Iterable[Checked]) -> str:
    """The page of one or several plans, as HTML."""
    css = (files(__package__) / "page.css").read_text(encoding="utf-8")
    sections = [_plan(number, one) for number, one in enumerate(checked)]
    document = element(
        "html",
        element(
            "head",
            element("meta", attributes={"charset": "utf-8"}),
            element(
                "meta",
                attributes={"name": "viewport", "content": "width=device-width, initial-scale=1"},
            ),
            element("title", words.CHECKED),
            element("style", css),
        ),
        element("body", element("main", *sections)),
        attributes={"lang": "pl"},
    )
    text: str = etree.tostring(document, encoding="unicode", method="html")
    return f"<!DOCTYPE html>\n{text}\n"


def _plan(number: int, one: Checked) -> Element:
    title = one.plan.title or one.file
    parts = [
        element("h1", title),
        element("p", words.verdict(one.findings), attributes={"class": "verdict"}),
    ]
    anchors = [f"u{number}-{at}" for at in range(len(one.findings))]
    if one.findings:
        parts.append(_summary(one, anchors))
    parts += _general(one, anchors)
    for task in one.plan.tasks:
        parts += _task(one, task, anchors)
    return element("section", *parts)


def _summary(one: Checked, anchors: Sequence[str]) -> Element:
    """Every finding in one line, leading to its place."""
    items = []
    for finding, anchor in zip(one.findings, anchors, strict=True):
        task = where(finding, one.plan) or words.ALL_TASKS
        text = f"{task}: {WORDINGS[finding.rule].title}"
        items.append(
            element(
                "li", _mark(finding), " ", element("a", text, attributes={"href": f"#{anchor}"})
            )
        )
    return element(
        "nav",
        element("ol", *items, attributes={"class": "list"}),
        attributes={"aria-label": words.CHECKED},
    )


def _general(one: Checked, anchors: Sequence[str]) -> list[Element]:
    """Findings about the plan as a whole."""
    notes = [
        _note(finding, anchor)
        for finding, anchor in zip(one.findings, anchors, strict=True)
        if finding.remark.task is None
    ]
    return [element("h2", words.ALL_TASKS), *notes] if notes else []


def _task(one: Checked, task: Task, anchors: Sequence[str]) -> list[Element]:
    heading = " ".join(text for text in (task.number, task.title) if text)
    parts = [element("h2", heading or words.ALL_TASKS)]
    own = list(_about(one, anchors, task, None, None))
    parts += [_note(finding, anchor) for finding, anchor in own]
    for number, action in enumerate(task.actions, 1):
        if len(task.actions) > 1:
            parts.append(element("h3", f"{words.ACTION} {number}"))
        parts += _action(one, task, action, anchors)
    return parts


def _action(one: Checked, task: Task, action: Action, anchors: Sequence[str]) -> Iterator[Element]:
    for field in ACTION_FIELDS:
        text = field_text(action, field)
        notes = [_note(*pair) for pair in _about(one, anchors, task, action, str(field))]
        if text or notes:
            yield _row(FIELD_NAMES[str(field)], text or "–", notes)
    for name, text in action.extra.items():
        yield _row(name, text, [])
    known = {str(field) for field in ACTION_FIELDS}
    for finding, anchor in _about(one, anchors, task, action, None):
        if finding.remark.field not in known:
            yield _note(finding, anchor)


def _about(
    one: Checked, anchors: Sequence[str], task: Task, action: Action | None, field: str | None
) -> Iterator[tuple[Finding, str]]:
    for finding, anchor in zip(one.findings, anchors, strict=True):
        remark = finding.remark
        same = remark.task == task.id and remark.action == (action.id if action else None)
        if same and (field is None or remark.field == field):
            yield finding, anchor


def _row(label: str, text: str, notes: Sequence[Element]) -> Element:
    return element(
        "div",
        element("div", label, attributes={"class": "label"}),
        element("p", text, attributes={"class": "words"}),
        element("div", *notes),
        attributes={"class": "row"},
    )


def _note(finding: Finding, anchor: str) -> Element:
    wording = WORDINGS[finding.rule]
    lines = [element("p", _mark(finding), " ", message(finding))]
    if proposal(finding):
        lines.append(element("p", f"{words.PROPOSAL}: {proposal(finding)}."))
    lines.append(element("p", wording.advice, attributes={"class": "small"}))
    place = place_words(finding.remark.places)
    lines.append(
        element(
            "p",
            f"{finding.rule} · {place}" if place else finding.rule,
            attributes={"class": "small"},
        )
    )
    return element("aside", *lines, attributes={"class": f"note {finding.severity}", "id": anchor})


def _mark(finding: Finding) -> Element:
    """Shape and word, never colour alone."""
    shape, name = words.MARKS[finding.severity], words.NAMES[finding.severity]
    return element("span", f"{shape} {name}", attributes={"class": f"mark {finding.severity}"})
