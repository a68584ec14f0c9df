"""A sample plan after an amendment, to compare the two: one of every kind of change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from harmonia.plan import Plan
from harmonia.reading import read_plan
from harmonia.sources.document import Document
from paper.content import ActionContent, GoalContent, PlanContent, TaskContent
from paper.layouts import LAYOUTS, WORDINGS
from paper.writers import WRITERS

_ACTION: ActionContent = {
    "method": "Warsztaty z trenerem",
    "responsible": "Wydział Oświaty, dyrektorzy szkół",
    "term": "wrzesień – październik 2026",
    "effect": "Nauczyciele uczą metodą doświadczeń",
    "funding": "Budżet gminy",
    "indicator": "co najmniej 12 szkoleń",
    "measure": "szkolenie",
    "monitoring_method": "listy obecności",
    "monitored_by": "inspektor wydziału w czerwcu",
}
_SECOND: ActionContent = {**_ACTION, "method": "Lekcje otwarte w parach nauczycieli"}
OLD = PlanContent(
    title="Harmonogram działań na lata 2026–2028",
    authority="Gmina Zielone Wzgórze",
    preamble=("Gmina Zielone Wzgórze",),
    priorities=("rozwijanie umiejętności matematycznych uczniów",),
    main_goal="Lepsze rozumienie świata przez uczniów",
    goals=(GoalContent("1", "Wsparcie nauczycieli"), GoalContent("2", "Dobre biblioteki")),
    tasks=(
        TaskContent("1.1", "Szkolenia nauczycieli przyrody", "1", (_ACTION, _SECOND)),
        TaskContent("1.2", "Sieć nauczycieli przedmiotów ścisłych", "1", (_ACTION,)),
        TaskContent("1.3", "Gminny Dzień Odkrywców", "1", (_ACTION,)),
        TaskContent("2.1", "Zakup książek do bibliotek szkolnych", "2", (_ACTION,)),
    ),
)
NEW = replace(
    OLD,
    main_goal="Lepsze rozumienie świata przez uczniów i nauczycieli",
    priorities=(*OLD.priorities, "współpraca szkół z rodzicami"),
    goals=(OLD.goals[0], GoalContent("2", "Dobre biblioteki szkolne")),
    tasks=(
        TaskContent(
            "1.1",
            "Szkolenia nauczycieli przyrody",
            "1",
            (
                {
                    **_ACTION,
                    "term": "wrzesień – grudzień 2026",
                    "indicator": "co najmniej 15 szkoleń",
                    "effect": "nauczyciele uczą metodą doświadczeń.",
                },
                {**_ACTION, "method": "Wizyty w centrum nauki <Odkrywca> & spółka"},
            ),
        ),
        TaskContent("1.2", "Konkurs „Mały badacz” dla przedszkoli", "1", (_SECOND,)),
        TaskContent("1.3", "Sieć nauczycieli przedmiotów ścisłych", "1", (_ACTION,)),
        TaskContent(
            "2.1",
            "Zakup książek i gier do bibliotek szkolnych",
            "2",
            ({**_ACTION, "funding": "Budżet gminy, dotacja z powiatu"},),
        ),
    ),
)


def plan(content: PlanContent) -> Plan:
    """The plan as read from a schedule of cards."""
    blocks = LAYOUTS["cards"](content, WORDINGS[min(WORDINGS)])
    return read_plan(Document("plan", content.title, blocks)).plan


def files(folder: Path) -> tuple[Path, Path]:
    """Both as Word files."""
    written = []
    for name, content in (("przed.docx", OLD), ("po.docx", NEW)):
        path = folder / name
        path.write_bytes(WRITERS["docx"](LAYOUTS["cards"](content, WORDINGS[min(WORDINGS)])))
        written.append(path)
    return written[0], written[1]
