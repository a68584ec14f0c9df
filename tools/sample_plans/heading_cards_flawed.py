"""A gmina's schedule of headed cards: misspelt labels, empty cells, one task twice."""

from paper.content import SideTable
from paper.layouts import PLAIN, worded
from sample_plans.parts import Sample, act, binary, count, percent, step

_TWICE = act(
    count(3, "plenery"),
    method="Wyjazdy klas z artystą",
    responsible="Nauczyciele plastyki",
    term="kwiecień – czerwiec 2026",
    days="2026-04-01/2026-06-30",
    effect="Wystawa prac uczniów",
    funding="Rada rodziców",
    indicator="Liczba plenerów",
    measure="3 plenery",
    monitoring_method="fotografie",
    monitored_by="dyrektor",
)

PLAN = Sample(
    layout="heading_cards",
    wording=worded(
        PLAIN,
        method="Sposob realizacjii",
        term="Termni realizacji",
        funding="Żródła finansowania",
        monitoring_method="Sposób monitorownia",
    ),
    worn=True,
    title="Harmonogram zadań edukacji kulturalnej w Gminie Mglista Polana",
    authority="Gmina Mglista Polana",
    preamble=("Załącznik nr 1", "Gmina Mglista Polana (gmina fikcyjna)"),
    priorities=("dostęp do kultury dla dzieci z całej gminy",),
    main_goal="Dzieci i młodzież tworzą, oglądają i rozmawiają o sztuce",
    goals=("Zajęcia artystyczne w 3 szkołach do czerwca 2027 r.",),
    steps=(
        step(
            "1",
            "Gminna orkiestra szkolna",
            act(
                count(25, "młodych muzyków"),
                method="Nauka gry na instrumentach",
                responsible="Gminny Ośrodek Kultury,\nszkoły",
                term="od\u00a0października 2025 r.",
                days="2025-10-01/..",
                effect="W orkiestrze gra 30 uczniów",
                funding="Budżet\u00a0gminy",
                indicator="Liczba młodych muzyków",
                measure="25",
                monitoring_method="lista członków",
                monitored_by="kapelmistrz",
            ),
        ),
        step("2", "Plenery malarskie", _TWICE, _TWICE),
        step(
            "4",
            "Wyjazdy do teatru",
            act(
                percent(50),
                method="Wspólne wyjazdy autobusem gminnym",
                term="na bieżąco",
                funding="bezkosztowo",
                indicator="50% uczniów",
                measure="uczeń",
                monitored_by="wychowawcy",
            ),
        ),
        step(
            None,
            "Spotkania z twórcami ludowymi",
            # responsible and term have changed places
            act(
                count(4, "spotkań"),
                method="Pokazy rzemiosła w szkołach",
                responsible="listopad 2025",
                term="Biblioteka gminna",
                effect="Uczniowie znają tradycje okolicy",
                funding="Nie dotyczy",
                indicator="4",
                measure="Liczba spotkań",
                monitoring_method="kronika szkoły",
                monitored_by="bibliotekarz",
            ),
        ),
        step(
            "6",
            "Przegląd teatrów szkolnych",
            act(
                binary("przegląd"),
                method="Prezentacje na scenie ośrodka kultury",
                responsible="Gminny Ośrodek Kultury",
                term="do 31 maja 2006 r.",
                days="../2006-05-31",
                effect="Spektakle dla mieszkańców",
                funding="j.w.",
                indicator="0–1",
                measure="przegląd",
                monitoring_method="–",
                monitored_by="dyrektor ośrodka",
            ),
        ),
        step(
            "7",
            "Sprawozdanie z edukacji kulturalnej",
            act(
                binary("sprawozdanie"),
                method="Zebranie informacji ze szkół",
                responsible="Referat oświaty",
                term="wrzesień",
                effect="Wnioski na przyszłość",
                funding="Nie dotyczy",
                indicator="0–1",
                measure="sprawozdanie",
                monitoring_method="dokument",
                monitored_by="wójt",
            ),
        ),
    ),
    side_tables=(
        SideTable(
            "Spis tabel",
            (("Zadanie", "Strona"), ("1. Gminna orkiestra szkolna", "1"), ("2. Plenery", "2")),
        ),
    ),
)
