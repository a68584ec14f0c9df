"""A town's schedule of cards: one stands twice, wskaźnik and miernik change places, gaps."""

from paper.content import SideTable
from paper.layouts import PLAIN, worded
from sample_plans.parts import Sample, act, binary, count, percent, step, unquantified

_TWICE = act(
    count(8, "warsztatów"),
    method="Warsztaty w pracowniach zawodowych",
    responsible="Szkoły podstawowe,\nszkoła branżowa",
    term="luty – kwiecień\u00a02026",
    days="2026-02-01/2026-04-30",
    effect="Uczniowie poznali dziesięć zawodów",
    funding="Budżet\u00a0miasta",
    indicator="minimum 8 warsztatów",
    measure="warsztat",
    monitoring_method="dzienniki zajęć",
    monitored_by="doradca zawodowy",
)

PLAN = Sample(
    layout="cards",
    wording=worded(PLAIN, responsible="Jednostka odpowiedzialna\ni współpracująca"),
    worn=True,
    title="Harmonogram prac z zakresu doradztwa zawodowego w Mieście Stara Latarnia",
    authority="Miasto Stara Latarnia",
    preamble=("Załącznik nr 4", "Miasto Stara Latarnia (miasto fikcyjne)"),
    priorities=(
        "świadome wybory edukacyjne uczniów;",
        "współpraca szkół z pracodawcami.",
    ),
    main_goal="przygotowanie uczniów do wyboru szkoły i zawodu",
    goals=("Doradztwo zawodowe w 5 szkołach w latach 2025–2027.",),
    steps=(
        step(
            "1",
            "Przydział godzin doradcom zawodowym",
            act(
                binary("dokument"),
                method="Zatwierdzenie arkuszy organizacyjnych",
                responsible="Wydział Edukacji",
                term="do 31.08.25",
                days="../2025-08-31",
                effect="Doradca w każdej szkole",
                funding="Budżet miasta",
                indicator="0–1",
                measure="dokument",
                monitored_by="pracownik wydziału",
            ),
        ),
        step("2", "Poznaję zawody – warsztaty dla klas VII i VIII", _TWICE, _TWICE),
        step(
            None,
            "Spotkania z pracodawcami",
            act(
                count(4, "spotkania"),
                method="Wizyty w zakładach pracy",
                responsible="Doradcy zawodowi",
                term="X 2025 – III 2026",
                days="2025-10-01/2026-03-31",
                effect="Sześć spotkań w roku",
                funding="bezkosztowo",
                indicator="4 spotkania",
                measure="spotkanie",
                monitoring_method="karty wizyt",
                monitored_by="",
            ),
        ),
        step(
            "4",
            "Miejskie targi szkół",
            # wskaźnik and miernik have changed places
            act(
                binary(),
                method="Stoiska szkół ponadpodstawowych\u00a0w hali sportowej",
                responsible="Wydział Edukacji, dyrektorzy szkół",
                term="marzec 2025 r.",
                days="2025-03-01/2025-03-31",
                effect="Uczniowie znają ofertę szkół",
                funding="Nie dotyczy",
                indicator="zorganizowanie targów z udziałem wszystkich szkół",
                measure="0–1",
                monitored_by="naczelnik wydziału",
            ),
        ),
        step(
            "5",
            "Porady indywidualne dla ósmoklasistów",
            act(
                percent(70),
                method="Rozmowy z uczniem i rodzicem",
                responsible="listopad 2025 – luty 2026",
                term="Doradcy zawodowi",
                effect="Przemyślany wybór szkoły",
                funding="j.w.",
                indicator="70% uczniów klas VIII",
                measure="uczeń",
                monitoring_method="karty porad",
                monitored_by="doradca zawodowy w marcu",
            ),
        ),
        step(
            "6",
            "Szkolenie wychowawców z prowadzenia rozmów o przyszłości",
            act(
                count(20, "wychowawców"),
                method="Krótkie szkolenie i materiały",
                term="grudzień 2026 – wrzesień 2026",
                effect="Wychowawcy wspierają uczniów",
                funding="Środki na\ndoskonalenie zawodowe",
                indicator="20 wychowawców",
                measure="osoba",
                monitoring_method="zaświadczenia",
                monitored_by="dyrektor szkoły",
            ),
        ),
        step(
            "7",
            "Losy absolwentów – badanie",
            act(
                unquantified(),
                method="Ankieta pół roku po zakończeniu szkoły",
                responsible="Wydział Edukacji",
                term="w ciągu 6 miesięcy od zakończenia roku szkolnego",
                effect="Wiedza o trafności wyborów",
                funding="-",
                indicator="trafność wyborów absolwentów",
                monitored_by="wydział",
            ),
        ),
    ),
    side_tables=(
        SideTable(
            "Schemat wdrażania planu",
            (
                ("Zadanie\n(numer z planu)", "Termin realizacji"),
                ("1", "do 31.08.25"),
                ("2", "luty – kwiecień 2026"),
                ("4", "marzec 2025 r."),
            ),
        ),
    ),
)
