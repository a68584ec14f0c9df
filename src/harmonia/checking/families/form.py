"""F: the form. Most of it is seen by reading already; here its doubts become findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from harmonia.checking.abbreviations import unexplained
from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.gaps import gaps
from harmonia.checking.making import about_action, about_plan, from_doubt
from harmonia.checking.naming import field_words, joined
from harmonia.checking.rules import rule
from harmonia.plan import Action, Doubt, Plan, Repair, Task
from harmonia.polish.numbers import plural
from harmonia.reading.fields import ACTION_FIELDS, Field, field_text
from harmonia.reading.sentences import field_name, quoted

# A deadline that is missing is the family of time's, money the family of money's.
_ASKED = tuple(field for field in ACTION_FIELDS if field not in (Field.TERM, Field.FUNDING))

_MISSED = {
    "responsible": "Kto odpowiada?",
    "term": "Na kiedy?",
    "effect": "Jaki ma być efekt?",
    "funding": "Skąd będą pieniądze?",
    "indicator": "Po czym poznać, że się udało?",
}


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
    """A card or row stands twice, word for word; one may be what a gap before it lacks."""
    missing = {doubt.task: doubt.values["missing"] for doubt in case.doubts_of("number_gap")}
    for doubt in case.doubts_of("doubled_card"):
        remark = from_doubt(doubt)
        if number := missing.get(doubt.task):
            asked = f" Czy jedna miała być zadaniem {number}?"
            yield replace(remark, values={**remark.values, "asked": asked}, repair=None)
        else:
            yield replace(remark, values={**remark.values, "asked": ""})


@rule("F05", Severity.ERROR)
def shifted_cells(case: Case) -> Iterator[Remark]:
    """Cells stand in the wrong fields; a card's double is named, and mended, with it."""
    doubles = _doubles(case)
    actions = {action.id: action for task in case.plan.tasks for action in task.actions}
    for doubt in case.doubts_of("shifted_cells"):
        action = actions[doubt.action or ""]
        both = (action, *doubles.get(action.id, ()))
        wrong = wrong_cells(action, doubt)
        yield replace(
            from_doubt(doubt),
            places=tuple(one.places[f] for one in both for f in wrong if f in one.places),
            values={"cells": _moved(case.plan, doubt, wrong), "asked": _asked(doubt)},
            repair=_for_all(doubt.repair, both),
        )


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
        written, meant = doubt.values["written"], doubt.values["meant"]
        meant = meant.capitalize() if written[:1].isupper() else meant
        times = f" ({count} razy)" if (count := len(doubt.places)) > 1 else ""
        yield replace(
            from_doubt(doubt), values={"written": written, "meant": meant, "times": times}
        )


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
            places = [a.places.get(gap.field) or a.places.get("action") for _, a in gap.empty]
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


def wrong_cells(action: Action, doubt: Doubt) -> list[str]:
    """The fields whose words the repair takes away, in the order of the plan."""
    new = {c.field: c.value or "" for c in doubt.repair.changes} if doubt.repair else {}
    moved = {
        field for field, text in new.items() if (field_text(action, Field(field)) or "") not in text
    }
    return [field for field in action.places if field in moved | doubt.values.keys()]


def _moved(plan: Plan, doubt: Doubt, wrong: list[str]) -> str:
    """Where what stands: one cell, or a row of them from the first that surely does not fit."""
    field = next((one for one in wrong if one in doubt.values), doubt.field or "")
    words = f"{quoted(field_name(plan, field))} stoi {quoted(doubt.values.get(field, ''))}"
    if len(wrong) == 1:
        return f"W polu {words}"
    return f"Komórki wyglądają na przesunięte, na przykład w polu {words}"


def _asked(doubt: Doubt) -> str:
    """What has to be asked, where nothing is left in a field."""
    empty = [c.field for c in doubt.repair.changes if not c.value] if doubt.repair else []
    return "".join(f" {_MISSED[field]}" for field in empty if field in _MISSED)


def _for_all(repair: Repair | None, actions: tuple[Action, ...]) -> Repair | None:
    """The same repair for each of some equal actions."""
    if repair is None:
        return None
    changes = (replace(one, action=action.id) for action in actions for one in repair.changes)
    return replace(repair, changes=tuple(changes))


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
