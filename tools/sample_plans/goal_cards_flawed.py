"""A powiat's schedule of cards under its goals: fields shifted, a card twice, a number missing."""

from paper.content import SideTable
from paper.layouts import PLAIN, worded
from sample_plans.parts import Sample, act, binary, count, percent, step, unquantified

_TWICE = act(
    unquantified(),
    method="Utworzenie powiatowego zespołu\u00a0przedmiotowego",
    responsible="Ośrodek doskonalenia\ni doradcy metodyczni",
    term="do końca I kwartału 2026",
    days="../2026-03-31",
    effect="2026/2027, 2027/2028",
    indicator="Wspólna praca nauczycieli",
    funding="Zespół pracuje według własnego planu",
)

PLAN = Sample(
    layout="goal_cards",
    wording=worded(PLAIN, responsible="Odpowiedzialny/wspópracujący", effect="Zamierzony efek"),
    worn=True,
    title="Harmonogram działań planu rozwoju kształcenia zawodowego w Powiecie Srebrnogórskim",
    authority="Powiat Srebrnogórski",
    preamble=("Załącznik nr 2", "Powiat Srebrnogórski (powiat fikcyjny)"),
    priorities=("kształcenie zawodowe bliskie gospodarce regionu",),
    main_goal="absolwenci szkół zawodowych znajdują pracę zgodną z wykształceniem",
    goals=(
        "Współpraca szkół z pracodawcami.",
        "Rozwój nauczycieli kształcenia zawodowego.",
    ),
    steps=(
        step(
            "1.1",
            "Umowy patronackie z przedsiębiorstwami",
            act(
                count(12, "umów"),
                method="Rozmowy z pracodawcami\ni podpisanie umów",
                responsible="Dyrektorzy szkół zawodowych",
                term="do 30 czerwca 2026 r.",
                days="../2026-06-30",
                effect="Dziesięć umów patronackich",
                indicator="12 umów",
                funding="Nie dotyczy",
            ),
            # from the effect on, what stands in a field belongs to the one before
            act(
                unquantified(),
                method="Praktyki uczniów u patronów",
                responsible="Kierownicy szkolenia praktycznego",
                term="2026/2027",
                days="2026-09-01/2027-08-31",
                effect="",
                indicator="Uczniowie poznają prawdziwe stanowiska pracy",
                funding="80% uczniów odbyło praktyki u patrona",
            ),
            goal="1",
        ),
        step(
            "1.3",
            "Powiatowa rada kształcenia zawodowego",
            act(
                binary(),
                method="Powołanie rady i jej regulamin",
                responsible="do końca lutego 2026",
                term="2026/2027",
                days="2026-09-01/2027-08-31",
                effect="Stała wymiana informacji",
                indicator="Uchwała Zarządu Powiatu",
                funding="bezkosztowo",
            ),
            goal="1",
        ),
        step(
            None,
            "Wizyty uczniów w zakładach pracy",
            act(
                percent(100),
                method="Wyjazdy klas pierwszych",
                responsible="Wychowawcy klas",
                term="październik 2025 r.,\nmarzec 2026 r.",
                days="2025-10-01/2025-10-31 2026-03-01/2026-03-31",
                effect="Uczniowie wiedzą, jak wygląda praca",
                indicator="Wszystkie szkoły zawodowe",
                funding="Budżet\u00a0powiatu, rady rodziców",
            ),
            goal="1",
        ),
        step(
            "2.1",
            "Staże nauczycieli w przedsiębiorstwach",
            act(
                count(None, "odbytych staży"),
                method="Dwutygodniowe staże w czasie ferii",
                term="15 lutego 2027 r. – 1 lutego 2027 r.",
                effect="Aktualna wiedza o technologii",
                indicator="Liczba odbytych staży",
                funding="Fundusze unijne",
            ),
            goal="2",
        ),
        step("2.2", "Wymiana zadań praktycznych", _TWICE, _TWICE, goal="2"),
        step(
            "2.3",
            "Baza zadań egzaminacyjnych",
            act(
                binary(),
                method="Zebranie i opisanie zadań",
                responsible="Zespół przedmiotowy",
                term="maj 2012",
                days="2012-05-01/2012-05-31",
                effect="Wszyscy nauczyciele korzystają z bazy",
                indicator="Raport o stanie bazy",
                funding="j.w.",
            ),
            goal="2",
        ),
    ),
    side_tables=(
        SideTable(
            "Schemat wdrażania planu",
            (
                ("Zadanie\n(numer z planu)", "Termin realizacji"),
                ("1.1", "do 30 czerwca 2026 r."),
                ("1.3", "2026/2027"),
            ),
        ),
    ),
)
