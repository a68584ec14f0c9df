"""What reading says to a person, in Polish: the names of fields and the sentence of each doubt."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from harmonia.plan import Doubt, Place, Plan, Repair

FIELD_NAMES = {
    "number": "Numer",
    "title": "Zadanie",
    "goal": "Cel",
    "method": "Sposób realizacji",
    "responsible": "Odpowiedzialni i współpracujący",
    "partners": "Współpracujący",
    "term": "Termin",
    "effect": "Zamierzony efekt",
    "funding": "Źródła finansowania",
    "indicator": "Wskaźnik",
    "measure": "Miernik",
    "monitoring_method": "Sposób monitorowania",
    "monitored_by": "Kto i kiedy monitoruje",
}
TABLE_NAMES = {
    "swot": "analiza SWOT",
    "goals": "priorytety i cele",
    "contents": "spis treści",
    "signatures": "podpisy",
    "budget": "budżet",
    "statistics": "dane liczbowe",
    "scheme": "schemat wdrażania",
    "other": "inna tabela",
}
LONGEST_QUOTE = 90  # characters
# A full stop that belongs to its word: "do 30 czerwca 2018 r.", "m.in.", "szkolenia itp."
_SHORTENED = re.compile(
    r"(?:\b[a-ząćęłńóśźż]{1,2}|\.\w+|\b(?:itd|itp|etc|tys|mln|pkt|poz|ust|art|godz|tel|zał))\.$"
)


def doubt_sentence(doubt: Doubt, plan: Plan) -> str:
    """One sentence about a doubt, with the task it speaks of and the repair we propose."""
    if doubt.kind in _OF_CELLS:
        sentence = f"{_OF_CELLS[doubt.kind]}: {_cells(doubt.values, plan)}."
    else:
        sentence = _SENTENCES[doubt.kind](doubt.values)
    return f"{_where(doubt, plan)}{sentence}{_repair(doubt, plan)}"


def field_name(plan: Plan, field: str) -> str:
    """The office's own wording of a field, where it is this field's alone; else ours."""
    own = plan.headers.get(field)
    if own and sum(1 for header in plan.headers.values() if header == own) == 1:
        return own
    return FIELD_NAMES.get(field, field)


def place_words(places: Sequence[Place]) -> str:
    """Where to look in the file: "tabela 2, wiersz 5, kolumna 1"."""
    return "; ".join(dict.fromkeys(_place(place) for place in places))


def quoted(text: str) -> str:
    """A quotation without its full stop, shortened after a whole word where it is long."""
    whole = text.rstrip()
    if whole.endswith(".") and not whole.endswith("..") and not _SHORTENED.search(whole):
        whole = whole[:-1]
    if len(whole) <= LONGEST_QUOTE:
        return f"„{whole}”"
    words, _, rest = whole[:LONGEST_QUOTE].rpartition(" ")
    short = words if len(words) > len(rest) else whole[: LONGEST_QUOTE - 1]
    return f"„{short.rstrip(' ,;:–—-(„')}…”"


def _where(doubt: Doubt, plan: Plan) -> str:
    task = next((task for task in plan.tasks if task.id == doubt.task), None)
    if task is None or "title" in doubt.values:
        return f"Zadanie {task.number}: " if task and task.number else ""
    return f"Zadanie {task.number or quoted(task.title or '')}: "


def _place(place: Place) -> str:
    page = f"strona {place.page}, " if place.page else ""
    if place.table is None or place.row is None or place.column is None:
        return f"{page}akapit {place.block + 1}"
    return f"{page}tabela {place.table + 1}, wiersz {place.row + 1}, kolumna {place.column + 1}"


def repair_words(repair: Repair, plan: Plan | None = None) -> str:
    """A repair in words: which field, by the plan's own name for it, gets which text."""
    if repair.kind == "drop":
        return "zostawić jedną"
    said = (
        f"{_named(change.field, plan)}: " + (quoted(change.value) if change.value else "puste")
        for change in repair.changes
    )
    return "; ".join(dict.fromkeys(said))  # a card and its double get the same words


def _named(field: str, plan: Plan | None) -> str:
    return field_name(plan, field) if plan else FIELD_NAMES.get(field, field)


def _repair(doubt: Doubt, plan: Plan) -> str:
    words = repair_words(doubt.repair, plan) if doubt.repair else ""
    return f" Propozycja: {words}." if words else ""


def _cells(values: Mapping[str, str], plan: Plan) -> str:
    return ", ".join(
        f"{quoted(text)} (pole {field_name(plan, name)})" for name, text in values.items()
    )


_SENTENCES: dict[str, Callable[[Mapping[str, str]], str]] = {
    "no_schedule": lambda _: (
        "Nie znaleźliśmy tu harmonogramu zadań. Sprawdź, czy to właściwy plik."
    ),
    "row_left_out": lambda v: f"Wiersz {quoted(v['text'])} nie jest ani zadaniem, ani celem.",
    "cut_off": lambda v: f"Plik wygląda na urwany w miejscu: {quoted(v['title'])}.",
    "goal_unknown": lambda v: f"Celu {v['goal']} nie ma na liście celów.",
    "header_mistyped": lambda v: (
        f"W nagłówku jest {quoted(v['written'])}. Czytamy to jako {quoted(v['meant'])}."
    ),
    "header_by_contents": lambda v: (
        f"Nagłówka {quoted(v['header'])} nie znamy. Po treści kolumny czytamy go jako "
        f"{quoted(FIELD_NAMES.get(v['field'], v['field']))}."
    ),
    "number_missing": lambda v: f"Zadanie {quoted(v['title'])} nie ma numeru.",
    "number_gap": lambda v: f"Przed tym zadaniem brakuje numeru {v['missing']}.",
    "number_twice": lambda v: (
        f"Numer mają dwa różne zadania: {quoted(v['first'])} i {quoted(v['second'])}."
    ),
    "doubled_card": lambda v: f"{quoted(v['title'])} stoi dwa razy, słowo w słowo.",
    "swapped_indicator_measure": lambda v: (
        f"Wskaźnik {quoted(v['indicator'])} i miernik {quoted(v['measure'])} wyglądają na "
        "zamienione: w reszcie planu jest odwrotnie."
    ),
    "term_missing": lambda _: "Nie ma terminu.",
    "term_reversed": lambda v: f"W terminie {quoted(v['text'])} koniec stoi przed początkiem.",
    "term_unresolved": lambda v: f"Terminu {quoted(v['text'])} nie da się przełożyć na daty.",
    "term_year_assumed": lambda v: (
        f"W terminie {quoted(v['text'])} brakuje roku. Przyjęliśmy rok z planu."
    ),
}
_OF_CELLS = {
    "shifted_cells": "Komórki wyglądają na przesunięte",
    "unfit_cell": "Te słowa nie pasują do swojego pola",
}
DOUBT_KINDS = frozenset(_SENTENCES) | frozenset(_OF_CELLS)
