"""Numbers in Polish texts, and nouns after a count."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.polish.number_words import VALUES
from harmonia.polish.numbers import numbers, plural


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("8 planów", [8]),
        ("1 200 osób", [1200]),
        ("1\u00a0200", [1200]),
        ("12.000 zł", [12000]),
        ("1 200,50 zł", [1200.5]),
        ("1.200,50", [1200.5]),
        ("1,5 mln", [1_500_000]),
        ("3 tys. zł", [3000]),
        ("2 mld", [2_000_000_000]),
        ("dwóch szkołach", [2]),
        ("dla ośmiu szkół", [8]),
        ("dwie sieci", [2]),
        ("jedno spotkanie", [1]),
        ("po dwóch przedstawicieli", [2]),
        ("dwudziestu pięciu nauczycieli", [25]),
        ("sto dwadzieścia trzy", [123]),
        ("dwunastu tysięcy", [12000]),
        ("dwa tysiące osób", [2000]),
        ("siedemdziesięciu", [70]),
        ("3; 60", [3, 60]),
        ("3, 60", [3, 60]),
        ("5–10 szkół", [5, 10]),
        ("0,8% odpisu", [0.8]),
        ("Ośmiu nauczycieli", [8]),
    ],
)
def test_values(text: str, values: list[float]) -> None:
    assert [number.value for number in numbers(text)] == values


@pytest.mark.parametrize(
    "text", ["3-letni plan", "31.01.18", "1.2.3", "A4", "COVID-19", "5h", "pierwszym", "jednostka"]
)
def test_no_numbers(text: str) -> None:
    assert numbers(text) == ()


@pytest.mark.parametrize("sign", ["%", " %", "\u00a0%", " procent", " proc.", " procentach"])
def test_percent(sign: str) -> None:
    (number,) = numbers(f"wzrost o 15{sign} ponad")
    assert number.percent
    assert number.value == 15


@pytest.mark.parametrize("sign", [" p.p.", " punktów procentowych", " pkt proc."])
def test_percentage_points(sign: str) -> None:
    (number,) = numbers(f"o 5{sign}")
    assert (number.points, number.percent) == (True, False)


def test_place() -> None:
    text = "objęto 25 % szkół"
    (number,) = numbers(text)
    assert text[number.start : number.end] == "25 %"


@pytest.mark.parametrize(
    ("count", "form"),
    [(0, "zadań"), (1, "zadanie"), (2, "zadania"), (4, "zadania"), (5, "zadań"), (12, "zadań"),
     (14, "zadań"), (21, "zadań"), (22, "zadania"), (112, "zadań"), (1.5, "zadania")],
)  # fmt: skip
def test_plural(count: float, form: str) -> None:
    assert plural(count, "zadanie", "zadania", "zadań") == form


@given(st.integers(0, 999_999))
def test_grouped_digits_are_one_number(value: int) -> None:
    for gap in (" ", "\u00a0", "."):
        written = f"{value:,}".replace(",", gap)
        assert [number.value for number in numbers(f"razem {written} sztuk")] == [value]


@given(st.sampled_from(sorted(VALUES)))
def test_every_word_counts(word: str) -> None:
    assert [number.value for number in numbers(f"na {word} osób")] == [VALUES[word]]


@given(st.text(alphabet="0123456789 .,;%–/-adjwóchprezł\u00a0", max_size=80))
def test_any_text_has_places_in_order(text: str) -> None:
    end = 0
    for number in numbers(text):
        assert end <= number.start < number.end <= len(text)
        end = number.end


@pytest.mark.parametrize("piece", ["1 ", "1.", "dwa ", "1 234 ", "sto ", "9" * 12, "1,", "% "])
def test_long_texts_take_no_long_time(piece: str) -> None:
    started = time.process_time()
    numbers(piece * 20_000)
    assert time.process_time() - started < 5
