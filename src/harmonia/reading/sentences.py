"""What reading says to a person, in Polish: the names of fields and the sentence of each doubt."""

from __future__ import annotations

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


def doubt_sentence(doubt: Doubt, plan: Plan) -> str:
    """One sentence about a doubt, with the task it speaks of and the repair we propose."""
    sentence = _SENTENCES[doubt.kind](doubt.values)
    return f"{_where(doubt, plan)}{sentence}{_repair(doubt)}"


def place_words(places: Sequence[Place]) -> str:
    """Where to look in the file: "tabela 2, wiersz 5, kolumna 1"."""
    return "; ".join(dict.fromkeys(_place(place) for place in places))


def quoted(text: str) -> str:
    """A quotation, shortened where it is long."""
    short = text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1].rstrip() + "…"
    return f"„{short}”"


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


def repair_words(repair: Repair) -> str:
    """A repair in words: which field gets which text."""
    if repair.kind == "drop":
        return "zostawić jedno"
    return "; ".join(
        f"{FIELD_NAMES.get(change.field, change.field)}: "
        + (quoted(change.value) if change.value else "puste")
        for change in repair.changes
    )


def _repair(doubt: Doubt) -> str:
    words = repair_words(doubt.repair) if doubt.repair else ""
    return f" Propozycja: {words}." if words else ""


def _cells(values: Mapping[str, str]) -> str:
    return ", ".join(
        f"{quoted(text)} (pole {FIELD_NAMES.get(name, name)})" for name, text in values.items()
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
    "shifted_cells": lambda v: f"Komórki wyglądają na przesunięte: {_cells(v)}.",
    "unfit_cell": lambda v: f"Te słowa nie pasują do swojego pola: {_cells(v)}.",
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
DOUBT_KINDS = frozenset(_SENTENCES)
