"""F: the form. Most of it is seen by reading already; here its doubts become findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from harmonia.checking.abbreviations import unexplained
from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.gaps import gaps
from harmonia.checking.making import about_action, about_plan, from_doubt
from harmonia.checking.naming import field_name, field_words, joined, quoted
from harmonia.checking.rules import rule
from harmonia.plan import Action, Doubt, Plan, Task
from harmonia.polish.numbers import plural
from harmonia.reading.fields import ACTION_FIELDS, Field

# A deadline that is missing is the family of time's, money the family of money's.
_ASKED = tuple(field for field in ACTION_FIELDS if field not in (Field.TERM, Field.FUNDING))


@rule("F01", Severity.WARNING)
def gap_in_numbers(case: Case) -> Iterator[Remark]:
    """A number of a task is missing between two others."""
    for doubt in case.doubts_of("number_gap"):
        yield from_doubt(doubt)


@rule("F02", Severity.ERROR)
def number_twice(case: Case) -> Iterator[Remark]:
    """Two different tasks have one number."""
    for doubt in case.doubts_of("number_twice"):
        yield from_doubt(doubt)


@rule("F03", Severity.WARNING)
def number_missing(case: Case) -> Iterator[Remark]:
    """A task has no number though others have."""
    for doubt in case.doubts_of("number_missing"):
        yield from_doubt(doubt)


@rule("F04", Severity.ERROR)
def card_twice(case: Case) -> Iterator[Remark]:
    """A card or row stands twice, word for word."""
    for doubt in case.doubts_of("doubled_card"):
        yield from_doubt(doubt)


@rule("F05", Severity.ERROR)
def shifted_cells(case: Case) -> Iterator[Remark]:
    """Cells stand in the wrong fields; a card's double is named with it."""
    doubles = _doubles(case)
    for doubt in case.doubts_of("shifted_cells"):
        remark = _with_cells(case.plan, doubt)
        cells = [
            double.places[field]
            for double in doubles.get(doubt.action, ())
            for field in doubt.values
            if field in double.places
        ]
        yield replace(remark, places=(*remark.places, *cells))


@rule("F06", Severity.QUESTION)
def unfit_cell(case: Case) -> Iterator[Remark]:
    """Words that do not look like what their field holds."""
    for doubt in case.doubts_of("unfit_cell"):
        yield _with_cells(case.plan, doubt)


@rule("F07", Severity.WARNING)
def swapped_indicator(case: Case) -> Iterator[Remark]:
    """Wskaźnik and miernik stand the other way round than in the rest of the plan."""
    for doubt in case.doubts_of("swapped_indicator_measure"):
        yield from_doubt(doubt)


@rule("F08", Severity.WARNING)
def header_mistyped(case: Case) -> Iterator[Remark]:
    """A header has a slip of the keys."""
    for doubt in case.doubts_of("header_mistyped"):
        yield from_doubt(doubt)


@rule("F09", Severity.WARNING)
def cut_off(case: Case) -> Iterator[Remark]:
    """The file ends in the middle of something."""
    for doubt in case.doubts_of("cut_off"):
        yield from_doubt(doubt)


@rule("F10", Severity.QUESTION)
def row_left_out(case: Case) -> Iterator[Remark]:
    """A row of the schedule is neither a task nor a goal."""
    for doubt in case.doubts_of("row_left_out"):
        yield from_doubt(doubt)


@rule("F11", Severity.WARNING, "template")
def empty_field(case: Case) -> Iterator[Remark]:
    """A field is empty that the rest of the plan fills: once for an action."""
    empty: dict[str, tuple[Task, Action, list[str]]] = {}
    for gap in gaps(case, *_ASKED):
        for task, action in gap.empty if gap.usual else ():
            empty.setdefault(action.id, (task, action, []))[2].append(str(gap.field))
    for task, action, fields in empty.values():
        yield about_action(task, action, fields[0], fields=field_words(case.plan, fields))


@rule("F12", Severity.WARNING, "template")
def mostly_empty_field(case: Case) -> Iterator[Remark]:
    """The layout has a field that most actions leave empty: once for the plan."""
    for gap in gaps(case, *_ASKED):
        if not gap.usual:
            places = [action.places.get("action") for _, action in gap.empty]
            count = len(gap.empty)
            noun = plural(gap.of, "działania", "działań", "działań")
            yield about_plan(
                case.plan,
                str(gap.field),
                *places,
                name=field_name(case.plan, gap.field),
                count=f"w {count} z {gap.of} {noun}",
            )


@rule("F13", Severity.QUESTION)
def abbreviations(case: Case) -> Iterator[Remark]:
    """Abbreviations that are neither generally known nor explained: one question for the plan."""
    found = unexplained(case)
    if found:
        words = joined([quoted(short) for short in found])
        noun = "znaczy skrót" if len(found) == 1 else "znaczą skróty"
        first, *others = found.values()
        yield first.remark(*(one.where for one in others), words=words, verb=noun)


def _with_cells(plan: Plan, doubt: Doubt) -> Remark:
    """The remark with its cells as ready words: "„…” w polu „Termin”"."""
    cells = ", ".join(
        f"{quoted(text)} w polu {quoted(field_name(plan, field))}"
        for field, text in doubt.values.items()
    )
    return replace(from_doubt(doubt), values={"cells": cells})


def _doubles(case: Case) -> dict[str | None, list[Action]]:
    """The later doubles of each action that stands twice, by the first one's id."""
    actions = [action for task in case.plan.tasks for action in task.actions]
    own = {action.id: action for action in actions}
    ids = {action.places.get("action"): action.id for action in reversed(actions)}
    doubles: dict[str | None, list[Action]] = {}
    for doubt in case.doubts_of("doubled_card"):
        if doubt.action in own and doubt.places:
            doubles.setdefault(ids.get(doubt.places[0]), []).append(own[doubt.action])
    return doubles
