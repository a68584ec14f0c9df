"""The words that time is spoken in: data for the tokeniser, no behaviour.

All words are folded: small letters without Polish marks. Where a row has a value, the parser
reads it: an ordinal's number, a weekday's RFC 5545 code, the length of a recurrence.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum, auto


class Sort(IntEnum):
    """What a token is to the grammar."""

    WORD = auto()  # a word that says nothing about time
    NUMBER = auto()
    ROMAN = auto()
    MONTH = auto()
    WEEKDAY = auto()
    ORDINAL = auto()
    NUMERAL = auto()  # "dwa", "trzy"
    YEAR = auto()  # the word "rok"
    SCHOOL = auto()  # "szkolny"
    ACADEMIC = auto()
    CALENDAR = auto()  # "kalendarzowy", "budżetowy"
    QUARTER = auto()
    HALF = auto()
    SEMESTER = auto()
    UNIT = auto()  # "dzień", "tydzień", "miesiąc"
    PART = auto()  # "początek", "połowa", "koniec"
    UNTIL = auto()
    FROM = auto()
    BEFORE = auto()
    AFTER = auto()
    BETWEEN = auto()
    AND = auto()
    IN = auto()
    DURING = auto()
    EVERY = auto()  # "co"
    EACH = auto()  # "każdy"
    TIMES = auto()  # "raz", "razy"
    TIMES_FOLD = auto()  # "dwukrotnie"
    OFTEN = auto()  # "comiesięcznie"
    ONGOING = auto()
    OPEN_END = auto()  # "do ustalenia": no date can be known
    SEASON = auto()  # "wiosna", "ferie": a part of a year without days of its own
    OTHER_YEAR = auto()  # "następny": not the plan's own
    THIS_YEAR = auto()  # "br."
    FILLER = auto()
    CLASS_TRAP = auto()  # "kl." before numerals
    LAW_TRAP = auto()  # "Dz.U.", "nr" before numbers
    HOUR = auto()  # "godz." before the time of day
    EVENT = auto()  # "zakończenie": what follows tells of what, not when
    DASH = auto()
    DOT = auto()
    COMMA = auto()
    SEMICOLON = auto()
    SLASH = auto()
    COLON = auto()
    BRACKET = auto()
    APOSTROPHE = auto()
    OTHER = auto()


MARKS: Mapping[str, Sort] = {
    **dict.fromkeys("-–—−‒―‑~→÷", Sort.DASH),
    **dict.fromkeys(".․…", Sort.DOT),
    ",": Sort.COMMA,
    **dict.fromkeys(";•·▪", Sort.SEMICOLON),
    **dict.fromkeys("/\\|", Sort.SLASH),
    ":": Sort.COLON,
    **dict.fromkeys("()[]", Sort.BRACKET),
    **dict.fromkeys("'’‘`\u00b4", Sort.APOSTROPHE),
    "+": Sort.AND,
    "&": Sort.AND,
    "§": Sort.LAW_TRAP,
}

WORDS: Mapping[Sort, str] = {
    Sort.YEAR: "r rok roku rokiem rokowi",
    Sort.SCHOOL: "szkolny szkolnego szkolnym szkolnemu szkolnych szkolne szk szkol szkl",
    Sort.ACADEMIC: "akademicki akademickiego akademickim akademickich akademickie",
    Sort.CALENDAR: "kalendarzowy kalendarzowego kalendarzowym kalendarzowych budzetowy budzetowego"
    " budzetowym kal",
    Sort.QUARTER: "kwartal kwartalu kwartale kwartalem kwartaly kwartalow kwartalowi kwartalach"
    " kwart kw q",
    Sort.HALF: "polrocze polrocza polroczu polroczem polroczach",
    Sort.SEMESTER: "semestr semestru semestrze semestrem semestry semestrow semestrach sem",
    Sort.UNTIL: "do najpozniej",
    Sort.FROM: "od poczawszy poczynajac",
    Sort.BEFORE: "przed",
    Sort.AFTER: "po",
    Sort.BETWEEN: "pomiedzy miedzy",
    Sort.AND: "i oraz lub albo badz tudziez",
    Sort.IN: "w we na z",
    Sort.DURING: "podczas przez caly calego calym calemu cala",
    Sort.EVERY: "co",
    Sort.EACH: "kazdy kazdego kazdym kazda kazdej kazde kazdemu",
    Sort.TIMES: "raz razy x",
    Sort.ONGOING: "biezaco stale ciagle ciagly ciagla ciaglym sukcesywnie systematycznie",
    Sort.OPEN_END: "bezterminowo",
    Sort.SEASON: "wiosna wiosny wiosne wiosnie lato latem lecie jesien jesieni jesienia zima zimy"
    " zime zimie ferie ferii feriach feriami wakacje wakacji wakacjach wakacjami wielkanoc"
    " wielkanocy",
    Sort.OTHER_YEAR: "nastepny nastepnego nastepnym kolejny kolejnego kolejnym kolejnych przyszly"
    " przyszlego przyszlym ubiegly ubieglego ubieglym poprzedni poprzedniego poprzednim"
    " poprzedzajacego poprzedzajacym danego danym",
    Sort.THIS_YEAR: "br biezacego biezacym biezacy",
    Sort.FILLER: "termin terminie terminy terminach wlacznie okolo ok realizacja realizacji okres"
    " okresie przelom przelomie rownolegle orientacyjnie planowany planowo a takze ca dn min"
    " minimum data dat bezposrednio niezwlocznie zaraz tuz kazdorazowo najdalej",
    Sort.CLASS_TRAP: "kl klasa klasy klas klasie klasach klasami oddzial oddzialy oddzialow etap"
    " etapu etapie etapy lic zespol modul modulu grupa grupy grupie gr tura tury turze faza fazy"
    " fazie czesc czesci cykl cyklu",
    Sort.HOUR: "godz godzina godzinie godziny h",
    Sort.EVENT: "zakonczenie zakonczeniu zakonczenia zakonczeniem rozpoczecie rozpoczeciu"
    " rozpoczecia rozpoczeciem",
    Sort.LAW_TRAP: "dz nr numer art ust poz pkt par rozdz zal sygn lp",
}

VALUED: Mapping[Sort, Mapping[str, str]] = {
    Sort.PART: {
        "beginning": "poczatek poczatku poczatkiem",
        "middle": "polowa polowy polowie polowe pol",
        "end": "koniec konca koncu koncem koncowka koncowce",
    },
    Sort.WEEKDAY: {
        "MO": "poniedzialek poniedzialku poniedzialkiem pon pn",
        "TU": "wtorek wtorku wtorkiem wt",
        "WE": "sroda srody srode srodzie sr",
        "TH": "czwartek czwartku czwartkiem czw",
        "FR": "piatek piatku piatkiem pt",
        "SA": "sobota soboty sobote sobocie sob",
        "SU": "niedziela niedzieli niedziele niedz nd",
    },
    Sort.UNIT: {
        "day": "dzien dnia dni dniu dniem dniach",
        "week": "tydzien tygodnia tygodniu tygodni tygodnie tygodniem",
        "month": "miesiac miesiaca miesiacu miesiace miesiecy miesiacem miesiacach mies",
    },
    Sort.OFTEN: {
        "day": "codziennie dziennie codzienny codzienne",
        "week": "cotygodniowo tygodniowo cotygodniowe cotygodniowy",
        "month": "comiesiecznie miesiecznie comiesieczny comiesieczne",
        "quarter": "kwartalnie cokwartalnie",
        "half": "polrocznie",
        "year": "rocznie corocznie rokrocznie coroczny coroczne corocznych",
        "": "cyklicznie regularnie okresowo periodycznie",
    },
}

PLURAL_WEEKDAYS: Mapping[str, str] = {
    "MO": "poniedzialki",
    "TU": "wtorki",
    "TH": "czwartki",
    "FR": "piatki",
    "SU": "niedziele",
}
"""Weekdays as in "we wtorki": every week. ("środy", "soboty" are also genitives.)"""

NUMBERED: Mapping[Sort, Mapping[int, str]] = {
    Sort.ORDINAL: {
        1: "pierwszy pierwszego pierwszym pierwsza pierwszej pierwsze",
        2: "drugi drugiego drugim druga drugiej drugie",
        3: "trzeci trzeciego trzecim trzecia trzeciej trzecie",
        4: "czwarty czwartego czwartym czwarta czwartej czwarte",
        -1: "ostatni ostatniego ostatnim ostatnia ostatniej ostatnie",
    },
    Sort.NUMERAL: {
        1: "jeden jednego jedna",
        2: "dwa dwoch dwie",
        3: "trzy trzech",
        4: "cztery czterech",
        5: "piec pieciu",
        6: "szesc szesciu",
        10: "dziesiec",
        12: "dwanascie",
    },
    Sort.TIMES_FOLD: {
        1: "jednokrotnie",
        2: "dwukrotnie dwukrotne",
        3: "trzykrotnie trzykrotne",
        4: "czterokrotnie",
        6: "szesciokrotnie",
        12: "dwunastokrotnie",
    },
    Sort.YEAR: {2: "lata latach lat latami"},  # several years
}
