"""One self-contained page: the plans, and the findings beside the fields they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from harmonia.checking.finding import Finding
from harmonia.checking.report import words
from harmonia.checking.report.lines import where
from harmonia.checking.report.marks import mark, rule_anchor
from harmonia.checking.report.notes import Notes
from harmonia.checking.report.plan import head, task_article
from harmonia.checking.sentences import WORDINGS
from harmonia.markup import document, tag, text
from harmonia.plan import Plan


@dataclass(frozen=True, slots=True)
class Checked:
    """A file as given, its plan and what was found."""

    file: str
    plan: Plan
    findings: Sequence[Finding]

    @property
    def title(self) -> str:
        """The plan's title, else the file's name."""
        return self.plan.title or Path(self.file).name

    @property
    def verdict(self) -> str:
        """One line that a person can read aloud."""
        return words.verdict(self.findings) if self.plan.tasks else words.NO_TASKS


def page(checked: Iterable[Checked]) -> str:
    """The page of one or several plans, as HTML."""
    every = list(checked)
    title = words.CHECKED_SEVERAL if len(every) > 1 else words.CHECKED
    parts = [tag("h1", text(title))]
    if len(every) > 1:
        parts.append(_contents(every))
    parts += [_plan(number, one) for number, one in enumerate(every, 1)]
    parts += _explained(finding.rule for one in every for finding in one.findings)
    css = files(__package__).joinpath("page.css").read_text(encoding="utf-8")
    name = f"{title}: {every[0].title}" if len(every) == 1 else title
    return document(name, "\n".join(parts), css)


def _contents(every: Sequence[Checked]) -> str:
    """The plans of the page, each with its verdict."""
    items = (
        tag(
            "li",
            tag("a", text(one.title), href=f"#plan-{number}", cls="words")
            + tag("p", text(one.verdict), cls="quiet"),
        )
        for number, one in enumerate(every, 1)
    )
    return tag("nav", tag("ol", "".join(items), cls="list"), aria_label=words.PLANS)


def _plan(number: int, one: Checked) -> str:
    notes = Notes.of(one.plan, one.findings, f"u{number}")
    parts = [
        tag("h2", text(one.title), id=f"plan-{number}", cls="words"),
        tag("p", text(f"{words.FILE}: {Path(one.file).name}"), cls="quiet small"),
        tag("p", text(one.verdict), cls="verdict"),
    ]
    if one.findings:
        parts.append(_summary(one, notes, f"{words.LIST_OF_NOTES}: {one.title}"))
    parts += head(one.plan, notes)
    parts += [task_article(task, one.plan, notes) for task in one.plan.tasks]
    return tag("section", "\n".join(parts), aria_labelledby=f"plan-{number}")


def _summary(one: Checked, notes: Notes, name: str) -> str:
    """Every finding in one line, leading to its place."""
    items = (
        tag(
            "li",
            mark(finding.severity)
            + tag("span", text(where(finding, one.plan) or words.WHOLE_PLAN))
            + tag("a", text(WORDINGS[finding.rule].title), href=f"#{anchor}"),
        )
        for finding, anchor in zip(one.findings, notes.anchors, strict=True)
    )
    return tag("nav", tag("ol", "".join(items), cls="list found"), aria_label=name)


def _explained(rules: Iterable[str]) -> Iterator[str]:
    """What the rules that found something are about, once each."""
    codes = sorted(set(rules))
    if not codes:
        return
    heading = tag("h2", text(words.RULES), cls="about")
    yield tag("section", heading + tag("dl", "".join(map(_explanation, codes)), cls="rules"))


def _explanation(code: str) -> str:
    wording = WORDINGS[code]
    about = tag("p", text(wording.why)) + tag("p", text(wording.advice))
    name = tag("dt", text(f"{code} {wording.title}"), id=rule_anchor(code))
    return tag("div", name + tag("dd", about))
