"""What a workbook says besides the plan's own words, in Polish."""

from __future__ import annotations

from harmonia.polish.numbers import plural
from harmonia.writing.sentences import OF, PAGE

PLAN, TASKS = "Plan", "Zadania"
INDICATORS, PARTIES, LOAD = "Wskaźniki", "Realizatorzy", "Ile kto ma zadań"
CALENDAR, MONEY, ORIGIN = "Kalendarz", "Pieniądze", "Skąd to jest"
NUMBER, TASK, METHOD = "Nr", "Zadanie", "Sposób realizacji"
INDICATOR, MEASURE, KIND = "Wskaźnik", "Miernik", "Rodzaj"
COMPARATOR, VALUE, WHAT = "Ile", "Wartość", "Czego dotyczy"
PARTY, ROLE, TERM = "Kto", "Rola", "Termin"
FROM, TO, RECURRENCE, UNIT, AMOUNT = "Od", "Do", "Powtarzanie", "Jednostka", "Kwota"
LEADS, COOPERATES, TOGETHER = "Odpowiada", "Współpracuje", "Razem"
AMOUNT_EACH, EACH = "Kwota za rok, szkołę itp.", "Za co"
TOTAL = "Razem kwoty z\u00a0widocznych wierszy (bez kwot za rok, szkołę itp.)"
FUNDING, SOURCES = "Źródła finansowania", "Jak to odczytano"
FOOTER = f"&L&9&A&R&9{PAGE} &P {OF} &N"  # &A is the sheet's name (18.3.1.39)
MADE_BY = "Plan zapisany przez program Harmonia."
FILE, NO_FILE = "Plik z planem", "nie wiadomo"
PROGRAM, COUNTED, WORDS, READ, EDITING = (
    "Program",
    "W\u00a0planie",
    "Słowa planu",
    "Odczyt Harmonii",
    "Zmiany",
)
PLAN_WORDS = (
    "Arkusze „Plan” i\u00a0„Zadania” zawierają słowa planu, bez zmian. "
    "Nagłówki kolumn pochodzą z\u00a0planu, a\u00a0gdy ich w\u00a0nim nie ma, są typowe."
)
OUR_READING = (
    "Pozostałe arkusze (szare nagłówki) to odczyt: daty, liczby, nazwy i\u00a0źródła pieniędzy, "
    "które Harmonia zrozumiała z\u00a0tych słów. Wiążą słowa planu, nie odczyt."
)
EDIT_WORDS = (
    "Plan można poprawiać w\u00a0arkuszach „Plan” i\u00a0„Zadania”. "
    "Harmonia przeczyta go z\u00a0nich ponownie, a\u00a0pozostałe arkusze pominie."
)
CUT = "Skrócone komórki"


def counted(tasks: int, actions: int) -> str:
    """How much the plan holds: "8 zadań, 12 działań"."""
    return (
        f"{tasks} {plural(tasks, 'zadanie', 'zadania', 'zadań')}, "
        f"{actions} {plural(actions, 'działanie', 'działania', 'działań')}"
    )


def cut(count: int) -> str:
    """How many cells hold less than the plan says, and why."""
    cells = plural(count, "komórka kończy", "komórki kończą", "komórek kończy")
    return f"{count} {cells} się wielokropkiem: Excel mieści w\u00a0komórce 32 767 znaków."


NARROW = "Zakres planu: wspomaganie szkół"
WIDE = "Zakres planu: całość rozwoju oświaty"


def plan_of_years(first: int, last: int) -> str:
    """The years of a plan, in the words plans have for them."""
    return f"Plan na lata {first}–{last}"


def plan_of_school_years(first: int, last: int) -> str:
    """The school years of a plan, each by the year it begins in."""
    if first == last:
        return f"Plan na rok szkolny {first}/{first + 1}"
    return f"Plan na lata szkolne {first}/{first + 1}–{last}/{last + 1}"
