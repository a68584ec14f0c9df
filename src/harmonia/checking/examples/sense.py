"""S: the sense."""

from harmonia.checking.examples.base import TASKS, Example, card

_GOALS = "Cele szczegółowe:\n1. Rozpoznanie potrzeb szkół\n2. Wspieranie nauczycieli"

_LOOSE = {**TASKS["2.2"], "title": "Rozmowy z rodzicami o wynikach"}

EXAMPLES = {
    "S01": Example(head={"goals": f"{_GOALS}\n3. Współpraca z rodzicami"}),
    "S02": Example(head={"goals": f"{_GOALS}\n{card('7', _LOOSE)}"}),
    "S03": Example(tasks={"2.2": {"effect": "Przeprowadzona wspólna ocena efektów wspomagania"}}),
    "S04": Example(tasks={"2.2": {"indicator": "Liczba sprawozdań z wnioskami", "measure": None}}),
    "S05": Example(tasks={"2.2": {"indicator": "3", "measure": "3"}}),
    "S06": Example(
        tasks={"2.2": {"indicator": "Wspieranie szkół w pracy", "measure": "jakość pracy"}}
    ),
    "S07": Example(
        tasks={
            "2.2": {
                "responsible": "Dyrektorzy szkół, osoby wspomagające",
                "indicator": "Liczba lekcji otwartych",
                "measure": "2",
            }
        }
    ),
    "S08": Example(tasks={"2.1": {"indicator": "Co najmniej", "measure": "60%"}}),
    "S09": Example(tasks={"2.1": {"indicator": "60% kadry pedagogicznej", "measure": "osoba"}}),
    "S10": Example(
        tasks={
            "2.2": {
                "method": "Ewaluacja z udziałem nauczycieli",
                "indicator": "Decyzja dyrektora o dalszej pracy",
                "measure": "3",
                "monitoring_method": "publikacja uchwały",
            }
        }
    ),
    "S11": Example(
        tasks={
            "2.1": {
                "indicator": "Wzrost wiedzy nauczycieli o 15%",
                "measure": "% przyrostu wiedzy",
                "monitoring_method": "listy obecności",
            }
        }
    ),
    "S12": Example(
        tasks={
            "2.2": {"title": "Wspólna ocena efektów wspomagania w szkołach pilotażowych"},
            "2.3": {
                **TASKS["2.2"],
                "title": "Wspólna ocena efektów wspomagania w szkołach",
                "effect": "Szkoły pilotażowe mają wnioski do dalszej pracy",
            },
        }
    ),
    "S13": Example(goals={"2": "Cel 4. Wspieranie nauczycieli"}),
}
