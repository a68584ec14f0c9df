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
        "ferie zimowe",
        "ferii zimowych",
        "w ferie",
        "nie dotyczy",
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

PROGRAMMES = ("program", "strategi", "perspektyw", "plan", "fundusz", "agend")
"""How words begin that carry years in their name: "Strategia Rozwoju na lata 2014–2020"."""
