"""A: the plan against itself."""

from harmonia.checking.examples.base import Example

_GOALS = "Cele szczegółowe:\n1. Rozpoznanie potrzeb szkół\n2. Wspieranie nauczycieli"
_COORDINATED = {
    f"2.{number}": {
        "title": f"Spotkania sieci nauczycieli {subject}",
        "method": "Rozmowy o lekcjach i wymiana materiałów",
        "responsible": "Koordynator sieci",
        "term": "grudzień 2026 – kwiecień 2027",
        "effect": "Nauczyciele korzystają ze wspólnych pomysłów",
        "funding": "Nie dotyczy",
        "indicator": "Łączna liczba spotkań",
        "measure": "3",
        "monitoring_method": "protokoły spotkań",
        "monitored_by": "koordynator sieci w maju 2027",
    }
    for number, subject in enumerate(
        ("matematyki", "historii", "biologii", "chemii", "muzyki", "fizyki", "geografii"), 3
    )
}

EXAMPLES = {
    "A01": Example(tasks={"1.2": {"measure": "2"}}),
    "A02": Example(tasks={"1.1": {"measure": "5"}}),
    "A03": Example(
        head={
            "goals": "Cele szczegółowe:\n1. Rozpoznanie potrzeb 3 szkół pilotażowych\n"
            "2. Wspieranie nauczycieli 4 szkół pilotażowych"
        },
        goals={
            "1": "Cel 1. Rozpoznanie potrzeb 3 szkół pilotażowych",
            "2": "Cel 2. Wspieranie nauczycieli 4 szkół pilotażowych",
        },
    ),
    "A04": Example(
        head={"goals": f"{_GOALS} i 5 sprawozdań"},
        goals={"2": "Cel 2. Wspieranie nauczycieli i 5 sprawozdań"},
    ),
    "A05": Example(
        tasks={
            "2.2": {
                "title": "Spotkanie podsumowujące",
                "method": "Organizacja spotkania z udziałem nauczycieli",
                "indicator": "Liczba spotkań",
                "measure": "3",
            }
        }
    ),
    "A06": Example(
        head={
            "goals": "Cele szczegółowe:\n1. Rozpoznanie potrzeb szkół\n"
            "2. Wspieranie nauczycieli w ocenianiu kształtującym w roku szkolnym 2026/2027"
        },
        goals={"2": "Cel 2. Wspieranie nauczycieli w ocenianiu kształtującym w roku 2026/2027"},
        tasks={
            "2.1": {"effect": "Wspieranie nauczycieli w ocenianiu kształtującym w roku 2027/2028"}
        },
    ),
    "A07": Example(
        head={
            "goals": "Cele szczegółowe:\n1. Rozpoznanie potrzeb szkół\n"
            "2. Wspieranie nauczycieli w roku szkolnym 2025/2026 i w roku szkolnym 2026/2027"
        },
        goals={
            "2": "Cel 2. Wspieranie nauczycieli w roku szkolnym 2025/2026 i w roku szkolnym "
            "2026/2027"
        },
    ),
    "A08": Example(
        tasks={
            "1.1": {"responsible": "Wydział Edukacji UM, osoby wspomagające"},
            "1.2": {"responsible": "Wydział Edukacji WE, osoby wspomagające"},
        }
    ),
    "A09": Example(tasks={"2.2": {"responsible": "Osoby wspomagajace, dyrektorzy szkół"}}),
    "A10": Example(tasks=_COORDINATED),
    "A11": Example(tasks={"1.1": {"measure": "2"}}),
}
