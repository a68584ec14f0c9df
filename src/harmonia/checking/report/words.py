"""The words around findings, in Polish."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from harmonia.checking.finding import Finding, Severity
from harmonia.polish.numbers import plural

HEADINGS = {Severity.ERROR: "Błędy", Severity.WARNING: "Ostrzeżenia", Severity.QUESTION: "Pytania"}
MARKS = {Severity.ERROR: "▲", Severity.WARNING: "△", Severity.QUESTION: "◇"}
NAMES = {Severity.ERROR: "błąd", Severity.WARNING: "ostrzeżenie", Severity.QUESTION: "pytanie"}
_COUNTED = {
    Severity.ERROR: ("błąd", "błędy", "błędów"),
    Severity.WARNING: ("ostrzeżenie", "ostrzeżenia", "ostrzeżeń"),
    Severity.QUESTION: ("pytanie", "pytania", "pytań"),
}
NOTHING = "Nie mamy uwag do tego planu."
NO_TASKS = "Nie znaleźliśmy harmonogramu zadań, więc nie ma czego sprawdzać."
PROPOSAL = "Propozycja"
CHECKED, CHECKED_SEVERAL = "Wynik sprawdzenia planu", "Wynik sprawdzenia planów"
FILE, PLANS, LIST_OF_NOTES = "Plik", "Sprawdzone plany", "Lista uwag"
WHOLE_PLAN, ACTION, NO_TITLE, EMPTY = "Cały plan", "Działanie", "(bez nazwy)", "nie podano"
AUTHORITY, PRIORITY, MAIN_GOAL, GOAL = "Samorząd", "Priorytet", "Cel główny", "Cel"
RULE, RULES = "reguła", "Objaśnienia reguł"


def verdict(findings: Iterable[Finding]) -> str:
    """One line that a person can read aloud: "2 błędy, 1 ostrzeżenie i 4 pytania do autora."."""
    counts = Counter(finding.severity for finding in findings)
    parts = [
        f"{counts[severity]} {plural(counts[severity], *_COUNTED[severity])}"
        for severity in Severity
        if counts[severity]
    ]
    if not parts:
        return NOTHING
    if counts[Severity.QUESTION]:
        parts[-1] += " do autora"
    joined = parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} i {parts[-1]}"
    return f"W tym planie: {joined}."
