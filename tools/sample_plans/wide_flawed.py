"""A gmina's schedule in one wide table, with mistyped headers, shifted cells and gaps."""

from paper.content import SideTable
from paper.layouts import WORDINGS
from sample_plans.parts import Sample, act, binary, count, percent, step

PLAN = Sample(
    layout="wide",
    wording=WORDINGS["mistyped"],
    worn=True,
    title="HARMONOGRAM REALIZACJI LOKALNEGO PLANU ROZWOJU OŚWIATY W GMINIE BRZOZOWY GAJ",
    authority="Gmina Brzozowy Gaj",
    preamble=("Załącznik do uchwały Rady Gminy", "Gmina Brzozowy Gaj (gmina fikcyjna)"),
    priorities=("Wyrównywanie szans edukacyjnych dzieci z małych miejscowości",),
    main_goal="Dobra szkoła blisko domu",
    goals=(
        "Zapewnienie zajęć rozwijających w 4 szkołach podstawowych do czerwca 2027 r.",
        "Wsparcie rodziców w wychowaniu cyfrowym.",
    ),
    steps=(
        step(
            "1",
            "Powołanie gminnego zespołu\u00a0ds. rozwoju oświaty",
            act(
                count(1, None),
                method="Zarządzenie wójta po rozmowach\nz dyrektorami",
                responsible="Gminne Centrum\nUsług Wspólnych",
                term="wrzesień\u00a02025",
                days="2025-09-01/2025-09-30",
                effect="Działający zespół",
                funding="Nie dotyczy",
                indicator="Powołanie zespołu",
                measure="1",
                monitoring_method="Treść zarządzenia",
            ),
        ),
        step(
            "2",
            "Zajęcia rozwijające dla uczniów klas IV–VIII",
            # the cells stand one column too far to the right
            act(
                count(None, "kół"),
                responsible="Koła zainteresowań w 4 szkołach",
                term="Dyrektorzy szkół",
                effect="październik 2025 – maj 2026",
                funding="Uczniowie rozwijają zainteresowania",
                indicator="Budżet gminy",
                measure="Liczba kół",
                monitoring_method="8",
            ),
        ),
        step(
            None,
            "Zakup zestawów doświadczalnych do nauki przyrody",
            act(
                count(3, "zestawów"),
                method="Zapytanie ofertowe i zakup",
                responsible="Gminne Centrum Usług Wspólnych",
                term="do końca listopada 2025 r.",
                days="../2025-11-30",
                effect="4 szkoły mają zestawy doświadczalne",
                funding="Budżet gminy,\ndotacja celowa",
                indicator="Liczba zestawów",
                measure="3",
                monitoring_method="Faktura\nprotokół odbioru",
            ),
        ),
        step(
            "4",
            "Spotkania dla rodziców o bezpieczeństwie w sieci",
            act(
                count(5, "spotkań"),
                method="Wieczorne spotkania w szkołach",
                term="luty – kwiecień 2026",
                days="2026-02-01/2026-04-30",
                effect="Rodzice wiedzą, gdzie szukać pomocy",
                funding="bezkosztowo",
                indicator="5",
                measure="Liczba spotkań",
                monitoring_method="Listy obecności",
            ),
        ),
        step(
            "5",
            "Szkolenie nauczycieli\u00a0z pracy z uczniem zdolnym",
            act(
                percent(80),
                method="Szkolenie w Gminie i ćwiczenia w klasach",
                responsible="Dyrektorzy szkół,\u00a0doradca metodyczny",
                term="do 31 stycznia 2019 r.",
                days="../2019-01-31",
                effect="Nauczyciele dostosowują zadania do ucznia",
                funding="Środki na doskonalenie zawodowe",
                indicator="80% nauczycieli ukończyło szkolenie",
                measure="zaświadczenie",
            ),
        ),
        step(
            "6",
            "Przegląd wyposażenia bibliotek szkolnych",
            act(
                binary("protokół"),
                method="Spis zbiorów i lista\nbraków",
                responsible="Nauczyciele bibliotekarze",
                term="czerwiec 2026 – marzec 2026",
                effect="Lista zakupów na kolejny rok",
                funding="j.w.",
                indicator="0–1",
                measure="protokół",
                monitoring_method="Protokół z przeglądu",
            ),
        ),
        step(
            "8",
            "Podsumowanie działań zespołu",
            act(
                binary("sprawozdanie"),
                method="Spotkanie zespołu i przygotowanie sprawozdania",
                responsible="Przewodniczący zespołu",
                term="czerwiec 2027",
                days="2027-06-01/2027-06-30",
                effect="Wnioski dla Rady Gminy",
                funding="–",
                indicator="0–1",
                measure="sprawozdanie",
                monitoring_method="Protokół z sesji",
            ),
        ),
    ),
    side_tables=(
        SideTable(
            "Schemat wdrażania planu",
            (
                ("Zadanie (numer z planu)", "Termin realizacji"),
                ("1", "wrzesień 2025"),
                ("2", "październik 2025 – maj 2026"),
                ("4", "luty – kwiecień 2026"),
            ),
        ),
    ),
)
