"""Indicators of every shape, made apart from the reader from the field's own list of shapes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

import pytest

from harmonia.plan import Comparator, Target, TargetKind
from harmonia.reading.targets import read_targets

SEEDS = range(6)
EACH = 12  # pairs of a shape and seed
AT_LEAST, AT_MOST, EQUAL = Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.EQUAL

# nominative, its plural, the plural's genitive
THINGS = [
    *(("szkolenie", "szkolenia", "szkoleń"), ("spotkanie", "spotkania", "spotkań")),
    *(("warsztat", "warsztaty", "warsztatów"), ("konferencja", "konferencje", "konferencji")),
    *(("szkoła", "szkoły", "szkół"), ("projekt", "projekty", "projektów")),
    *(("sieć", "sieci", "sieci"), ("lekcja otwarta", "lekcje otwarte", "lekcji otwartych")),
    *(("konkurs", "konkursy", "konkursów"), ("zespół", "zespoły", "zespołów")),
]
PEOPLE = [
    *(("nauczyciel", "nauczyciele", "nauczycieli"), ("uczeń", "uczniowie", "uczniów")),
    *(("dyrektor", "dyrektorzy", "dyrektorów"), ("osoba", "osoby", "osób")),
]
NOUNS = THINGS + PEOPLE
DOCUMENTS = ["raport", "sprawozdanie", "plan wspomagania", "umowa", "regulamin", "notatka", "blog"]
EVENTS = [
    *("Podpisanie umowy", "Powołanie koordynatora", "Podjęta uchwała", "Zorganizowana konferencja"),
    *("Zatwierdzenie planu", "Sporządzony raport", "Utworzona sieć", "Zakładka na stronie szkoły"),
    "Została powołana komisja",
]
VAGUE = [
    *("Realizacja zgodnie z planem", "Poprawa jakości nauczania", "Zadowolenie rodziców"),
    *("Wzrost kompetencji uczniów", "Wysoka ocena szkoleń", "Integracja środowiska"),
]
LOW = ["", "min. ", "minimum ", "co najmniej ", "przynajmniej ", "nie mniej niż ", "≥ ", ">= "]
HIGH = ["max. ", "maksymalnie ", "nie więcej niż ", "co najwyżej ", "≤ "]
PERIODS = {
    "w miesiącu": "miesiąc",
    "w roku": "rok",
    "na kwartał": "kwartał",
    "w semestrze": "semestr",
    "w tygodniu": "tydzień",
    "w roku szkolnym": "rok szkolny",
    "na pół roku": "półrocze",
}
Meant = tuple[TargetKind, Comparator | None, int | float | None, str | None]
Said = tuple[str | None, str | None, list[Meant]]


def count(value: int, unit: str | None, comparator: Comparator = AT_LEAST) -> Meant:
    return TargetKind.COUNT, comparator, value, unit


def percent(value: int, comparator: Comparator = AT_LEAST) -> Meant:
    return TargetKind.PERCENT, comparator, value, "%"


def growth(value: int) -> Meant:
    return TargetKind.GROWTH, AT_LEAST if value > 0 else AT_MOST, value, "%"


THERE: Meant = (TargetKind.BINARY, AT_LEAST, 1, None)
NOTHING: Meant = (TargetKind.UNQUANTIFIED, None, None, None)


def agreeing(number: int, noun: Sequence[str]) -> str:
    few = number % 10 in {2, 3, 4} and number % 100 not in {12, 13, 14}
    return noun[0] if number == 1 else noun[1] if few else noun[2]


def stated(r: Random) -> Said:
    noun, number = r.choice(THINGS), r.choice([2, 3, 5, 8, 12, 24, 100])
    unit = agreeing(number, noun)
    if r.random() < 0.3:
        deed = r.choice(["realizacja", "zorganizowanie", "przeprowadzenie"])
        return f"{deed} {r.choice(LOW)}12 {noun[2]}", None, [count(12, noun[2])]
    if r.random() < 0.3:
        return f"{r.choice(HIGH)}12 {noun[2]}", None, [count(12, noun[2], AT_MOST)]
    if r.random() < 0.3:
        return f"{r.choice(['dokładnie', '='])} 12 {noun[2]}", None, [count(12, noun[2], EQUAL)]
    return f"{r.choice(LOW)}{number} {unit}", None, [count(number, unit)]


def headed(r: Random) -> Said:
    noun, number = r.choice(NOUNS), r.choice([2, 5, 8, 20])
    unit = r.choice(["", "", "przeprowadzonych "]) + noun[2]
    heading = f"{r.choice(['Liczba', 'Ilość', 'liczba'])} {unit}"
    if r.random() < 0.3:
        return heading, r.choice([None, "–"]), [(TargetKind.COUNT, None, None, unit)]
    if r.random() < 0.3:
        return f"{heading}{r.choice([': ', ' – '])}{number}", None, [count(number, unit)]
    if r.random() < 0.3:
        own = agreeing(number, PEOPLE[0])
        return heading, f"{r.choice(LOW)}{number} {own}", [count(number, own)]
    return heading, f"{r.choice(LOW)}{number}", [count(number, unit)]


def beside(r: Random) -> Said:
    number, noun = r.choice([1, 2, 6]), r.choice(NOUNS)
    if r.random() < 0.5:
        return r.choice(EVENTS), f"{r.choice(LOW)}{number}", [count(number, None)]
    return f"{r.choice(LOW)}{number}", noun[0], [count(number, noun[0])]


def there_or_not(r: Random) -> Said:
    document = r.choice(DOCUMENTS)
    if r.random() < 0.4:
        unit = (TargetKind.BINARY, AT_LEAST, 1, document)
        return r.choice(["0–1", "0-1", "0 – 1", "0/1"]), document, [unit]
    named = r.sample(DOCUMENTS, 3)
    together = r.choice([", ".join(named), " i ".join(named[:2]), "; ".join(named)])
    return r.choice([document, r.choice(EVENTS), together]), r.choice([None, "-"]), [THERE]


def shares(r: Random) -> Said:
    noun, value = r.choice(NOUNS), r.choice([5, 50, 80, 100])
    mark = r.choice(["%", " %", " procent"])
    head = r.choice(["Procent", "Odsetek", "%", "Udział procentowy"]) + f" {noun[2]}"
    choices: list[Said] = [
        (f"{r.choice(LOW)}{value}{mark} {noun[2]}", r.choice([None, noun[0]]), [percent(value)]),
        (f"min.{value}% {noun[2]}", None, [percent(value)]),
        (f"{r.choice(HIGH)}{value}% {noun[2]}", None, [percent(value, AT_MOST)]),
        (head, f"{r.choice(LOW)}{value}{r.choice(['%', ''])}", [percent(value)]),
        (head, None, [(TargetKind.PERCENT, None, None, "%")]),
        (f"{'Wszyscy' if noun in PEOPLE[:3] else 'Wszystkie'} {noun[1]}", None, [percent(100)]),
    ]
    return r.choice(choices)


def changes(r: Random) -> Said:
    value, how = r.choice([5, 15, 30]), r.choice(["o ", "o min. ", "o co najmniej "])
    up, down = r.choice(["wzrost", "zwiększenie"]), r.choice(["spadek", "zmniejszenie"])
    choices: list[Said] = [
        (f"{up} wiedzy {how}{value}%", r.choice([None, "% przyrostu wiedzy"]), [growth(value)]),
        (f"{up} wiedzy", f"{how}{value} %", [growth(value)]),
        (f"{down} liczby skarg {how}{value}%", None, [growth(-value)]),
        (f"{up} zdawalności z {value}% do 80%", None, [percent(80)]),
    ]
    return r.choice(choices)


def ranges(r: Random) -> Said:
    noun = r.choice(NOUNS)
    text = r.choice(["5–12 {}", "5 - 12 {}", "od 5 do 12 {}"]).format(noun[2])
    both = [count(5, noun[2]), count(12, noun[2], AT_MOST)]
    return r.choice([(text, None, both), (f"Liczba {noun[2]}", "5–12", both)])


def often(r: Random) -> Said:
    number, (period, unit) = r.choice([1, 2, 4]), r.choice(list(PERIODS.items()))
    times = "raz" if number == 1 else f"{number} razy"
    text = f"{r.choice(['', 'min. ', 'co najmniej '])}{times} {period}"
    meant: list[Meant] = [(TargetKind.FREQUENCY, AT_LEAST, number, unit)]
    silent: list[Meant] = [(TargetKind.FREQUENCY, None, None, None)]
    choices: list[Said] = [
        (text, None, meant),
        ("Częstotliwość spotkań", text, meant),
        (f"spotkania {text}", None, meant),
        ("Częstotliwość spotkań", None, silent),
        ("1 raz/kwartał", None, [(TargetKind.FREQUENCY, AT_LEAST, 1, "kwartał")]),
        ("raz na dwa miesiące", None, [(TargetKind.FREQUENCY, AT_LEAST, 1, "2 miesiące")]),
    ]
    return r.choice(choices)


def vague(r: Random) -> Said:
    return r.choice(VAGUE), r.choice([None, "–"]), [NOTHING]


def two(r: Random) -> Said:
    first, second = r.sample(NOUNS, 2)
    mark = r.choice(["; ", ", ", "\n", " oraz ", " i "])
    heads = f"Liczba {first[2]}{r.choice([', ', '; ', chr(10), ' / '])}liczba {second[2]}"
    low = r.choice(LOW[1:])
    numbers = [count(5, first[2]), count(40, second[2])]
    choices: list[Said] = [
        (f"5 {first[2]}{mark}{low}40 {second[2]}", None, numbers),
        (f"wzrost wiedzy o 15%{mark}80% {first[2]}", None, [growth(15), percent(80)]),
        (f"80% {first[2]}{mark}{low}40 {second[2]}", None, [percent(80), numbers[1]]),
        (heads, r.choice(["5; 40", "5\n40", "5/40"]), numbers),
        (f"1. Liczba {first[2]} 2. Liczba {second[2]}", "1. 5 2. 40", numbers),
    ]
    return r.choice(choices)


def noised(r: Random, text: str | None) -> str | None:
    if text is None or text in {"–", "-"}:
        return text
    dashed = f"– {text}" if text[0].isalpha() else text
    stopped = text if text.endswith(".") else f"{text}."
    return r.choice([text, text, dashed, stopped, text.replace(" ", "\u00a0"), f" {text} "])


def meant_by(target: Target) -> Meant:
    return target.kind, target.comparator, target.value, target.unit


SHAPES: tuple[Callable[[Random], Said], ...] = (
    *(stated, headed, beside, there_or_not, shares, changes, ranges, often, vague, two),
)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shape", SHAPES)
def test_targets_of_made_cells(shape: Callable[[Random], Said], seed: int) -> None:
    r = Random(seed)
    for _ in range(EACH):
        indicator, measure, expected = shape(r)
        indicator, measure = noised(r, indicator), noised(r, measure)
        found = [meant_by(target) for target in read_targets(indicator, measure)]
        assert found == expected, (indicator, measure)
