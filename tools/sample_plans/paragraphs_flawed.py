"""A gmina's schedule without tables: page numbers in the text, labels misspelt, things missing."""

from paper.layouts import PLAIN, worded
from sample_plans.parts import Sample, act, binary, count, percent, step, unquantified

_TWICE = act(
    count(2, "zbiórki"),
    method="Zbiórka używanych podręczników",
    responsible="Samorządy uczniowskie",
    term="czerwiec 2026",
    days="2026-06-01/2026-06-30",
    effect="Podręczniki trafiają do młodszych uczniów",
    funding="bezkosztowo",
    indicator="Liczba zbiórek",
    measure="2 zbiórki",
)

PLAN = Sample(
    layout="paragraphs",
    wording=worded(
        PLAIN,
        method="Sposób realizacij",
        responsible="Jednostka odpowiedzalna",
        effect="Zamierzny efekt",
        measure="Miernik",
    ),
    worn=True,
    title="Harmonogram działań ekologicznych szkół w Gminie Cichy Staw",
    authority="Gmina Cichy Staw",
    preamble=("Załącznik nr 5", "Gmina Cichy Staw (gmina fikcyjna)"),
    priorities=("odpowiedzialność za najbliższe otoczenie",),
    main_goal="Uczniowie rozumieją przyrodę i potrafią o nią dbać",
    goals=(
        "Zielone otoczenie szkół",
        "Oszczędzanie energii i surowców",
    ),
    steps=(
        step(
            "1",
            "Ogrody przy szkołach",
            act(
                count(3, "ogrodów"),
                method="Sadzenie krzewów\u00a0i założenie grządek",
                responsible="Szkoły, rodzice",
                term="kwiecień\u00a0– maj 2026",
                days="2026-04-01/2026-05-31",
                effect="Cztery ogrody przy czterech szkołach",
                funding="Fundusz ochrony środowiska",
                indicator="Liczba ogrodów",
                measure="3",
                monitoring_method="fotografie",
                monitored_by="nauczyciel przyrody",
            ),
            goal="1",
        ),
        step(
            "2",
            "Ścieżka przyrodnicza nad stawem",
            act(
                binary("ścieżka"),
                method="Wytyczenie trasy i tablice",
                responsible="Urząd Gminy, uczniowie klas VI–VIII",
                term="lipiec 2026 – maj 2026",
                effect="Lekcje w terenie",
                funding="Nie dotyczy",
                indicator="0–1",
                measure="ścieżka",
            ),
            goal="1",
        ),
        step(
            None,
            "Budki dla ptaków",
            act(
                count(30, "budek"),
                method="Zajęcia techniczne",
                responsible="Nauczyciele techniki",
                term="j.w.",
                funding="Rada rodziców",
                indicator="30",
                measure="Liczba budek",
            ),
            goal="1",
        ),
        step("4", "Drugie życie podręczników", _TWICE, _TWICE, goal="2"),
        step(
            "6",
            "Szkolny pomiar zużycia prądu",
            act(
                percent(100),
                method="Odczyty liczników przez patrole uczniowskie",
                responsible="co miesiąc",
                term="Dyrektorzy szkół",
                effect="Niższe rachunki",
                indicator="100% szkół prowadzi pomiary",
                measure="szkoła",
                monitoring_method="tabela odczytów",
            ),
            goal="2",
        ),
        step(
            "7",
            "Konferencja młodych ekologów",
            act(
                unquantified(),
                method="Wystąpienia uczniów\u00a0i goście",
                responsible="Gminny Ośrodek Kultury",
                term="październik 2015 r.",
                days="2015-10-01/2015-10-31",
                effect="Uczniowie dzielą się wynikami",
                funding="Budżet gminy",
                indicator="Zainteresowanie mieszkańców",
                monitored_by="sekretarz gminy",
            ),
            goal="2",
        ),
    ),
)
