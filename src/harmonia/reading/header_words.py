"""What offices call the fields of a schedule: concepts by their lemmas, fields by their concepts.

A header is read as a set of concepts ("Jednostka odpowiedzialna i współpracująca" is {unit,
responsible, partner}); the first rule whose concepts it has, and none it must not have, names the
field. Source: the headers of published plans.
"""

from __future__ import annotations

from harmonia.reading.fields import Field

# Concept → lemmas.
CONCEPTS: dict[str, str] = {
    "number": "numer nr lp l.p poz pozycja oznaczenie symbol id",
    "task": "zadanie podzadanie",
    "action": "działanie przedsięwzięcie czynność inicjatywa aktywność",
    "name": "nazwa tytuł treść temat przedmiot",
    "way": "sposób forma metoda opis tryb charakterystyka zakres krok",
    "carry": (
        "realizacja realizować wykonanie wykonywać wdrożenie wdrażanie wdrażać "
        "prowadzenie przeprowadzenie zrealizować zrobić robić"
    ),
    "responsible": (
        "odpowiedzialny odpowiedzialność realizator wykonawca lider koordynator "
        "odpowiadać prowadzący koordynować"
    ),
    "who": "kto",
    "when": "kiedy",
    "unit": "jednostka osoba podmiot instytucja komórka organ stanowisko",
    "partner": (
        "partner współpraca współpracować współpracujący współrealizator współwykonawca "
        "współuczestnik wspierać współudział interesariusz"
    ),
    "time": "termin okres czas data terminarz",
    "from": "rozpoczęcie początek od start",
    "to": "zakończenie koniec do",
    "effect": "efekt rezultat skutek korzyść produkt",
    "result": "wynik",
    "expected": (
        "zamierzony oczekiwany zakładany planowany spodziewany przewidywany zamierzać "
        "oczekiwać zakładać zamierzyć założyć zaplanować planować spodziewać przewidywać"
    ),
    "source": "źródło",
    "money": (
        "finansowanie finansowy środek koszt nakład budżet kwota pieniądz finansować "
        "sfinansować pln zł złoty wydatek fundusz"
    ),
    "indicator": "wskaźnik",
    "measure": "miernik miara",
    "value": "wartość",
    "aimed": "docelowy bazowy",
    "monitoring": (
        "monitorowanie monitoring monitorować weryfikacja pomiar kontrola weryfikować "
        "mierzyć sprawdzać ewaluacja ocena"
    ),
    "data": "dane dana",
    "tool": "narzędzie dokumentacja",
    "goal": "cel",
    "priority": "priorytet",
    "remark": "uwaga komentarz adnotacja",
    "done": "potwierdzenie stan status postęp",
    "audience": "adresat grupa odbiorca uczestnik beneficjent",
}

# Words that stand in headers and change nothing.
_FILLERS = """
a albo być całkowity dla do ds ewentualny główny harmonogram i ich in itd itp jak jaki jego
każdy konkretny końcowy lub m miejsce możliwy na niezbędny nowy np o od operacyjny oraz
orientacyjny osiągnięcie osiągnąć plan planowy po pochodzenie podejmować podjąć poszczególny
potrzebny poziom projekt przez ramowy rodzaj rok się stopień sukces szacunkowy szczegółowy
szkolny ta te ten tj to w ważny we z za ze łączny
"""
FILLERS = frozenset(_FILLERS.split())

# (all of these, none of these) → field; the first that holds wins.
RULES: tuple[tuple[frozenset[str], frozenset[str], Field], ...] = tuple(
    (frozenset(need.split()), frozenset(ban.split()), field)
    for need, ban, field in (
        ("remark", "", Field.EXTRA),
        ("done", "indicator measure", Field.EXTRA),
        ("audience", "responsible partner unit", Field.EXTRA),
        ("source data", "", Field.MONITORING_METHOD),
        ("source monitoring", "money", Field.MONITORING_METHOD),
        ("source indicator", "money", Field.MONITORING_METHOD),
        ("value aimed", "", Field.MEASURE),
        ("who when", "", Field.MONITORED_BY),
        ("who monitoring", "", Field.MONITORED_BY),
        ("responsible monitoring", "way", Field.MONITORED_BY),
        ("unit monitoring", "way", Field.MONITORED_BY),
        ("time monitoring", "way", Field.MONITORED_BY),
        ("when monitoring", "way", Field.MONITORED_BY),
        ("way monitoring", "", Field.MONITORING_METHOD),
        ("way measure", "", Field.MONITORING_METHOD),
        ("way indicator", "", Field.MONITORING_METHOD),
        ("tool monitoring", "", Field.MONITORING_METHOD),
        ("indicator", "", Field.INDICATOR),
        ("measure", "", Field.MEASURE),
        ("monitoring", "effect", Field.MONITORING_METHOD),
        ("source money", "", Field.FUNDING),
        ("money", "time responsible", Field.FUNDING),
        ("responsible", "", Field.RESPONSIBLE),
        ("who", "", Field.RESPONSIBLE),
        ("partner", "", Field.PARTNERS),
        ("unit carry", "way", Field.RESPONSIBLE),
        ("time from", "to", Field.TERM),
        ("time", "", Field.TERM),
        ("when", "", Field.TERM),
        ("effect", "", Field.EFFECT),
        ("result expected", "", Field.EFFECT),
        ("result", "task", Field.EFFECT),
        ("number task way", "", Field.TITLE),
        ("number name", "", Field.TITLE),
        ("number goal", "", Field.GOAL),
        ("number", "name way", Field.NUMBER),
        ("way task", "", Field.METHOD),
        ("way action", "", Field.METHOD),
        ("way carry", "", Field.METHOD),
        ("name action task", "", Field.TITLE),
        ("task", "", Field.TITLE),
        ("name action", "", Field.ACTION),
        ("action", "", Field.ACTION),
        ("goal", "", Field.GOAL),
        ("name", "", Field.TITLE),
        ("way", "", Field.METHOD),
    )
)  # fmt: skip
