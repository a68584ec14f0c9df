"""What registers say, in Polish."""

from __future__ import annotations

from datetime import date
from typing import Final

from harmonia.plan import Json
from harmonia.polish.terms.sentences import day_in_words
from harmonia.registers.sentences import changed_fields, spaced
from harmonia.web.history.kinds import Told, register

ENDS_MANY: Final = "Zakończyłoby się bardzo dużo pozycji. Sprawdź, czy to pełny rejestr."


def older(on: date, last: date) -> str:
    """A register of an earlier day than the last one."""
    return (
        f"Ten rejestr jest z\u00a0dnia {day_in_words(on)}, a\u00a0wczytano już nowszy, "
        f"z\u00a0dnia {day_in_words(last)}. Pobierz aktualny plik."
    )


def _loaded(told: Told) -> str:
    counts: Json = told.after
    on = day_in_words(date.fromisoformat(counts["on"]))
    return (
        f"Wczytano rejestr {told.subject}, stan na {on}: nowe pozycje {spaced(counts['added'])}, "
        f"zmienione {spaced(counts['changed'])}, przywrócone {spaced(counts['restored'])}, "
        f"zakończone {spaced(counts['ended'])}."
    )


register(
    "people.register_loaded",
    _loaded,
    example=Told(
        "TERC",
        {},
        {"on": "2026-01-01", "added": 2809, "changed": 0, "restored": 0, "ended": 0},
    ),
)
register(
    "people.organisation_changed_by_register",
    lambda told: f"Rejestr zmienił dane organizacji: {changed_fields(told.after['what'])}.",
    example=Told("Gmina Łąck", {"name": "Łąck"}, {"name": "Gmina Łąck", "what": ["name"]}),
)
register(
    "people.organisation_ended_by_register",
    lambda told: f"Organizacji {told.subject} nie ma już w\u00a0rejestrze. Jej dane zostają.",
    example=Told("Gmina Łąck", {}, {}),
)
register(
    "people.organisation_restored_by_register",
    lambda told: f"Organizacja {told.subject} jest znów w\u00a0rejestrze.",
    example=Told("Gmina Łąck", {}, {}),
)
