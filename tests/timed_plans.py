"""Small plans of cards for the rules about time and the support process."""

from __future__ import annotations

from collections.abc import Sequence

from harmonia.checking import Finding, Options, check_plan, selected
from harmonia.checking.examples.base import LABELS
from harmonia.plan import Plan
from harmonia.reading import read_plan
from harmonia.sources import read_document

TITLE = "Harmonogram działań w Gminie Zielone Wzgórze"
Row = tuple[str, str] | tuple[str, str, dict[str, str]]


def findings(
    rows: Sequence[Row],
    *,
    title: str = TITLE,
    goals: Sequence[str] = (),
    voivodeship: str | None = None,
    select: Sequence[str] = ("T", "P"),
) -> list[Finding]:
    """What checking finds in a plan of rows (title, deadline, other fields), numbered from 1."""
    plan, doubts = read_plan(read_document(text_of(rows, title, goals).encode(), "plan.txt"))
    assert len(plan.tasks) == len(rows)
    options = Options(voivodeship=voivodeship)
    return list(check_plan(plan, doubts, options=options, rules=selected(select)))


def found(rows: Sequence[Row], **options: object) -> set[tuple[str, str]]:
    """The same as pairs of a rule and the number of its task ("" for the plan)."""
    return {
        (one.rule, (one.remark.task or "").removeprefix("t"))
        for one in findings(rows, **options)  # type: ignore[arg-type]
    }


def text_of(rows: Sequence[Row], title: str = TITLE, goals: Sequence[str] = ()) -> str:
    """The plan as plain text: cells begin with a tab."""
    lines = [title]
    if goals:
        lines += ["Cele szczegółowe:", *(f"{at}. {goal}" for at, goal in enumerate(goals, 1))]
    for at, row in enumerate(rows, 1):
        name, term = row[0], row[1]
        fields = {"method": "Praca zespołu", "responsible": "Dyrektorzy szkół", "term": term}
        fields |= row[2] if len(row) > 2 else {}
        lines.append(f"\n\tZadanie {at}. {name}\n")
        lines += [f"\t{LABELS[label]}\n\t{fields.get(label, '–')}\n" for label in _SHOWN]
    return "\n".join(lines) + "\n"


def read(rows: Sequence[Row]) -> Plan:
    """The plan of rows as read."""
    return read_plan(read_document(text_of(rows).encode(), "plan.txt"))[0]


_SHOWN = ("method", "responsible", "term", "effect", "monitoring_method", "monitored_by")
