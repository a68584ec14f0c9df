"""Set phrases of time and the words that cut or end others: data, as in `lexicon`."""

from __future__ import annotations

from collections.abc import Mapping

from harmonia.polish.terms.lexicon import Sort

PHRASES: Mapping[Sort, tuple[str, ...]] = {
    Sort.UNTIL: (
        "nie pozniej niz",
        "nie pozniej jak",
        "nie pozniejszym niz",
        "nie pozniejszym jak",
        "nie dluzej niz",
        "az do",
    ),
    Sort.FROM: ("z dniem", "poczawszy od", "poczynajac od", "nie wczesniej niz"),
    Sort.DURING: ("w ciagu", "w trakcie", "na przestrzeni", "w czasie", "przez okres", "w okresie"),
    Sort.AND: ("a takze", "i / lub"),
    Sort.HALF: ("pol roku",),
    Sort.UNIT: ("m - c", "m - cu"),  # "miesiąc", "miesiącu"
    Sort.THIS_YEAR: ("b . r", "biezacego roku", "tego roku"),
    Sort.ONGOING: (
        "na biezaco",
        "w sposob ciagly",
        "praca ciagla",
        "zadanie ciagle",
        "dzialanie ciagle",
        "wg potrzeb",
        "w / g potrzeb",
        "wedlug potrzeb",
        "w miare potrzeb",
        "w miare potrzeby",
        "w razie potrzeby",
        "w razie potrzeb",
        "w zaleznosci od potrzeb",
        "zaleznie od potrzeb",
        "zgodnie z potrzebami",
        "stosownie do potrzeb",
        "na stale",
        "caly czas",
        "przez caly czas",
        "przez caly okres",
        "caly okres",
    ),
    Sort.OPEN_END: (
        "wg odrebnego harmonogramu",
        "wedlug odrebnego harmonogramu",
        "zgodnie z odrebnym harmonogramem",
        "zgodnie z harmonogramem",
        "wg harmonogramu",
        "wedlug harmonogramu",
        "do ustalenia",
        "do uzgodnienia",
        "do okreslenia",
        "wg ustalen",
        "wedlug ustalen",
        "nie dotyczy",
    ),
    Sort.SEASON: (
        "ferie zimowe",
        "ferii zimowych",
        "feriach zimowych",
        "feriami zimowymi",
        "ferie letnie",
        "wakacje letnie",
        "wakacji letnich",
        "okres wakacyjny",
        "okresu wakacyjnego",
        "okresie wakacyjnym",
        "w okresie wakacyjnym",
        "w okresie zimowym",
        "w okresie letnim",
        "w okresie swiatecznym",
        "okres zimowy",
        "okresie zimowym",
        "okres letni",
        "okresie letnim",
        "przerwa swiateczna",
        "przerwy swiatecznej",
        "przerwie swiatecznej",
        "przerwa zimowa",
        "przerwa wiosenna",
        "przerwa wakacyjna",
        "boze narodzenie",
        "bozego narodzenia",
        "swieta wielkanocne",
        "swiat wielkanocnych",
    ),
    Sort.FILLER: ("co najmniej", "co najwyzej", "nie rzadziej niz", "z tym ze"),
}

SEASON_SEMESTERS: Mapping[str, int] = {
    "zimowy": 1,
    "zimowego": 1,
    "zimowym": 1,
    "letni": 2,
    "letniego": 2,
    "letnim": 2,
}

DITTOS = frozenset(
    (
        "j . w",
        "j w",
        "j / w",
        "jak wyzej",
        "jak powyzej",
        "tak jak wyzej",
        "- / / -",
        "/ / -",
        "/ / /",
        "- | | -",
        "- „ -",
        '- " -',
        "- ” -",
        "- ' ' -",
        ", ,",
        "' '",
        "/ /",
        "| |",
        "jw",
        "ditto",
        '"',
        "„",
        "”",
        "''",
        "-||-",
    )
)
"""Whole cells that repeat the cell above, as tokens with a space between."""

ORDINAL_ENDINGS = frozenset(
    (
        *("go", "ego", "tego", "szego", "ty", "tym", "tej", "szy", "szym", "sza", "sze", "szej"),
        *("gi", "gim", "ga", "giej", "ci", "cim", "cia", "y", "ym"),
    )
)
"""What is glued to a number with a hyphen: "15-go maja", "I-szy kwartał"."""

SEASONS = ("zimow", "letni", "wiosenn", "jesienn", "wakacyjn", "feryjn", "swiateczn")
"""How adjectives begin that make of a year a part of it: "sezon zimowy 2025/2026"."""

PROGRAMMES = ("program", "strategi", "perspektyw", "plan", "fundusz", "agend")
"""How words begin that carry years in their name: "Strategia Rozwoju na lata 2014–2020"."""

LAW_WORDS = frozenset({"u", "z", "t", "j", "zm"})
"""What stands among the numbers of acts: "Dz. U. z 2019 r. poz. 1, t.j."."""
