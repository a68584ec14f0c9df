"""What was understood, in words for a person."""

from __future__ import annotations

import pytest

from harmonia.polish.terms import Context, describe, understand_term

UNDATED = "nie da się ustalić dat"
SEASON = "pora roku, ferie czy wakacje to nie dokładny termin"
SENTENCES = {
    "raz w miesiącu od września 2018 do czerwca 2019": (
        "od 1 września 2018 do 30 czerwca 2019; co miesiąc"
    ),
    "do 30 czerwca 2018": "najpóźniej 30 czerwca 2018",
    "12 maja 2018": "12 maja 2018",
    "od maja 2018": "od 1 maja 2018",
    "": "nie podano terminu",
    "po szkoleniu": "nie da się ustalić dat: zależy od innego zdarzenia",
    "do ustalenia": "nie da się ustalić dat",
    "każdego roku do 31 X": "co roku, do 31 października",
    "każdego roku 31 X": "co roku 31 października",
    "we wrześniu każdego roku": "co roku we wrześniu",
    "corocznie w maju i czerwcu": "co roku w maju i czerwcu",
    "w każdą środę": "w każdą środę",
    "pierwszy poniedziałek miesiąca": "w pierwszy poniedziałek miesiąca",
    "trzecia środa miesiąca": "w trzecią środę miesiąca",
    "ostatni piątek miesiąca": "w ostatni piątek miesiąca",
    "druga niedziela miesiąca": "w drugą niedzielę miesiąca",
    "co drugi wtorek": "co 2 tygodnie w każdy wtorek",
    "3 razy w roku": "3 razy w roku",
    "dwukrotnie w ciągu roku szkolnego": "2 razy w roku szkolnym",
    "trzy razy w miesiącu": "3 razy w miesiącu",
    "5 razy w roku do czerwca 2019": "najpóźniej 30 czerwca 2019; 5 razy w roku",
    "raz w semestrze": "co pół roku",
    "3–4 razy w roku": "cyklicznie",
    "co 4 miesiące": "co 4 miesiące",
    "do 15-go każdego miesiąca": "co miesiąc, do 15. dnia miesiąca",
    "10 dnia każdego miesiąca": "co miesiąc dnia 10 miesiąca",
    "do końca każdego miesiąca": "co miesiąc, do ostatniego dnia miesiąca",
    "co 5 lat": "co 5 lat",
    "na koniec każdego miesiąca": "co miesiąc ostatniego dnia miesiąca",
    "na bieżąco": "na bieżąco",
    "cyklicznie": "cyklicznie",
    "31 kwietnia 2025": f"{UNDATED}: nie ma takiego dnia",
    "29.02.2025": f"{UNDATED}: nie ma takiego dnia",
    "do 31 kwietnia": f"{UNDATED}: nie ma takiego dnia",
    "29 lutego": f"{UNDATED}: nie wiadomo, o który rok chodzi",
    "połowa 2026": f"{UNDATED}: połowa roku to nie dokładny termin",
    "na początku roku szkolnego 2026/2027": f"{UNDATED}: początek roku to nie dokładny termin",
    "wiosna 2026": f"{UNDATED}: {SEASON}",
    "w trakcie ferii zimowych": f"{UNDATED}: {SEASON}",
    "I semestr 2018/2019": (
        "nie da się ustalić dat: nie wiadomo, kiedy zaczyna się semestr"
    ),
}  # fmt: skip
GIVEN = "roku nie napisano: wynika z podanego okresu albo z planu"


@pytest.mark.parametrize("text", SENTENCES)
def test_what_was_understood(text: str) -> None:
    assert describe(understand_term(text)) == SENTENCES[text]


def test_what_the_plan_gave_is_said() -> None:
    said = describe(understand_term("maj", Context(year=2018)))
    assert said == "od 1 maja 2018 do 31 maja 2018; " + GIVEN
    assert (
        describe(understand_term("maj"))
        == "nie da się ustalić dat: nie wiadomo, o który rok chodzi"
    )


def test_ditto_says_what_it_repeats() -> None:
    previous = understand_term("do 30 czerwca 2018")
    said = describe(understand_term("j.w.", Context(previous=previous)))
    assert said == "tak jak wyżej: najpóźniej 30 czerwca 2018"
    assert describe(understand_term("j.w.")) == "tak jak wyżej, ale wyżej nie ma terminu"


def test_a_day_that_the_given_year_has_not() -> None:
    said = describe(understand_term("29 lutego", Context(year=2025)))
    assert said == f"{UNDATED}: nie ma takiego dnia"
