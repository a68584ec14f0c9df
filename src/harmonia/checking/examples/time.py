"""T: time."""

from harmonia.checking.examples.base import Example

_NO_YEARS = "Harmonogram wspomagania szkół w Gminie Zielone Wzgórze"

EXAMPLES = {
    "T01": Example(tasks={"2.1": {"term": None}}),
    "T02": Example(tasks={"2.1": {"term": "według odrębnego harmonogramu"}}),
    "T03": Example(tasks={"2.1": {"term": "maj 2027 – luty 2027"}}),
    "T04": Example(tasks={"2.2": {"term": "maj – czerwiec 2029"}}),
    "T05": Example(tasks={"2.2": {"monitored_by": "inspektor oświaty w lipcu 2021"}}),
    "T06": Example(tasks={"2.2": {"term": "środa, 18 czerwca 2027"}}),
    "T07": Example(
        tasks={"1.2": {"term": "11 listopada 2026", "method": "Spotkanie zespołów szkolnych"}},
        voivodeship="14",
    ),
    "T08": Example(
        tasks={"2.2": {"term": "5–7 lipca 2027", "method": "Spotkanie rad pedagogicznych"}},
        voivodeship="14",
    ),
    "T09": Example(
        head={"title": _NO_YEARS},
        tasks={"2.1": {"term": "kwiecień"}, "2.2": {"term": "maj 2028"}},
    ),
    "T10": Example(tasks={"1.2": {"term": "maj 2027"}}),
    "T11": Example(tasks={"1.1": {"term": "styczeń 2027"}}),
    "T12": Example(
        tasks={
            "2.3": {
                "title": "Zabezpieczenie środków na szkolenia i konsultacje",
                "method": "Zmiana w budżecie gminy",
                "responsible": "Skarbnik gminy",
                "term": "luty 2027",
                "effect": "Szkolenia mają pokrycie w budżecie",
                "funding": "Budżet gminy",
                "indicator": "Łączna liczba zmian w budżecie",
                "measure": "1",
                "monitoring_method": "przegląd uchwał",
                "monitored_by": "inspektor oświaty w marcu 2027",
            }
        }
    ),
    "T13": Example(
        tasks={
            "2.3": {
                "title": "Monitorowanie szkoleń i konsultacji",
                "method": "Rozmowy z dyrektorami raz w miesiącu",
                "responsible": "Inspektor oświaty",
                "term": "grudzień 2026 – luty 2027",
                "effect": "Gmina wie, jak idzie praca w szkołach",
                "funding": "Nie dotyczy",
                "indicator": "Łączna liczba notatek z rozmów",
                "measure": "3",
                "monitoring_method": "przegląd notatek",
                "monitored_by": "sekretarz gminy w maju 2027",
            }
        }
    ),
    "T14": Example(
        head={
            "goals": "Cele szczegółowe:\n1. Rozpoznanie potrzeb szkół\n"
            "2. Wspieranie nauczycieli do marca 2027"
        },
        goals={"2": "Cel 2. Wspieranie nauczycieli do marca 2027"},
    ),
    "T15": Example(tasks={"1.2": {"term": "do 31 listopada 2026"}}),
    "T16": Example(
        tasks={
            "1.1": {"method": "Przeprowadzenie diagnozy przez rady pedagogiczne"},
            "1.2": {"method": "Przygotowanie arkusza diagnostycznego na następny rok"},
        }
    ),
}
