"""Privacy: what must not stand in a public plan is found, and the finding does not repeat it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.checking import check_plan
from harmonia.checking.contacts import mobiles, pesels, private_mails
from harmonia.checking.examples import EXAMPLES, Example
from harmonia.checking.persons import persons
from harmonia.plan import Goal, Place
from harmonia.reading import read_plan
from harmonia.sources import read_document
from plan_findings import found_in, of_rule, real_findings, sentence
from real_plans import NAMES, needs_real_plans

WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_no_office_of_a_real_plan_is_taken_for_a_person(name: str) -> None:
    private = [one for one in real_findings(name) if one.rule.startswith("R")]

    assert {one.rule for one in private} <= ({"R04"} if name == "kalisz" else set())


@given(st.dates().filter(lambda day: 1800 <= day.year < 2300), st.integers(0, 9999))
def test_a_pesel_is_told_by_its_check_digit(day: object, serial: int) -> None:
    year, month, number = (int(part) for part in str(day).split("-"))
    century = {18: 80, 19: 0, 20: 20, 21: 40, 22: 60}[year // 100]
    digits = f"{year % 100:02}{month + century:02}{number:02}{serial:04}"
    check = -sum(w * int(d) for w, d in zip(WEIGHTS, digits, strict=True)) % 10

    assert list(pesels(f"nr {digits}{check}.")) == [f"{digits}{check}"]
    assert list(pesels(f"nr {digits}{(check + 1) % 10}.")) == []


@pytest.mark.parametrize(
    "text", ["12345678901", "00000000000", "440514013590", "51 1020 1234 5678"]
)
def test_other_long_numbers_are_no_pesel(text: str) -> None:
    assert list(pesels(text)) == []


@pytest.mark.parametrize(
    "text", ["tel. 600 123 456", "+48 512345678", "504-123-456", "kontakt: 788 123 456"]
)
def test_a_mobile_number_is_asked_about(text: str) -> None:
    assert len(list(mobiles(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "tel. 14 611 22 33",
        "REGON 690123456",
        "NIP 600-123-45-67",
        "koszt 512 345 678 zł",
        "budżet: 512 345 678",
        "600 000 000",
        "umowa 512345678",
        "konto 51 1020 1234 5678 9012",
    ],
)
def test_other_numbers_are_no_mobile_numbers(text: str) -> None:
    assert list(mobiles(text)) == []


@pytest.mark.parametrize("text", ["anna.n@gmail.com", "pisz na ewa1978@Onet.PL.", "(x@op.pl)"])
def test_a_private_address_is_found(text: str) -> None:
    assert len(list(private_mails(text))) == 1


@pytest.mark.parametrize(
    "text",
    ["sekretariat@wp.pl", "sp3.dabrowa@op.pl", "oswiata@gmina.pl", "ppp-nowe@onet.pl", "@wp.pl"],
)
def test_the_address_of_an_office_is_left_alone(text: str) -> None:
    assert list(private_mails(text)) == []


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("Przygotowanie: Halina Kowalska", ["H. K."]),
        ("Halina Kowalska\n\n Jan Nowak", ["H. K.", "J. N."]),
        ("dyrektor szkoły Anna Nowak", ["A. N."]),
        ("pani Anna Maria Nowak-Kowalska", ["A. M. N."]),
        ("koordynatora Jana Brzęczyszczykiewicza", ["J. B."]),
        ("Krzysztof Zając oraz Ewa Bąk", ["K. Z.", "E. B."]),
    ],
)
def test_persons_are_found(text: str, initials: list[str]) -> None:
    assert [one.initials for one in persons(text)] == initials


@pytest.mark.parametrize(
    "text",
    [
        "Szkoła Podstawowa im. Jana Pawła II",
        "ul. Jana Kowalskiego 5",
        "Zespół Szkół im. gen. Władysława Sikorskiego",
        "Szkoła Podstawowa Mikołaja Kopernika",
        "Fundacja Anny Dymnej",
        "Rok Marii Skłodowskiej-Curie",
        "Mikołaj Kopernik – nasz patron",
        "Gmina Kazimierza Wielka",
        "Kazimierz Dolny",
        "Tomaszów Mazowiecki",
        "Karta Nauczyciela",
        "Rada Rodziców i Samorząd Uczniowski",
        "Wydział Oświaty, Zdrowia, Kultury Fizycznej i Sportu",
        "Maj Czerwiec",
    ],
)
def test_patrons_streets_and_places_are_no_persons(text: str) -> None:
    assert list(persons(text)) == []


def test_a_person_is_asked_about_once_with_all_places() -> None:
    names = {"monitored_by": "Halina Kowalska w grudniu 2026"}
    [found] = found_in(
        Example(tasks={"1.2": names, "2.1": {"responsible": "Halina Kowalska"}}), "R04"
    )

    assert len(found.remark.places) == 2


def test_persons_side_by_side_are_one_question() -> None:
    names = {"monitored_by": "Halina Kowalska i Jan Nowak w grudniu 2026"}
    [found] = found_in(Example(tasks={"1.2": names}), "R04")

    assert sentence(found) == (
        "Czy imiona i nazwiska osób H. K. i J. N. muszą być w publicznym planie?"
    )


def test_persons_of_different_tasks_are_asked_about_each() -> None:
    one, other = {"monitored_by": "Halina Kowalska"}, {"monitored_by": "Jan Nowak"}
    assert len(found_in(Example(tasks={"1.2": one, "2.1": other}), "R04")) == 2


@pytest.mark.parametrize(
    ("code", "secret"), [("R01", "14013"), ("R02", "123"), ("R03", "ania"), ("R04", "Kowalska")]
)
def test_the_sentence_does_not_repeat_what_is_private(code: str, secret: str) -> None:
    [found] = found_in(EXAMPLES[code], code)

    assert secret not in sentence(found)
    assert all(secret not in text for text in found.remark.values.values())


def test_whatever_a_plan_holds_as_words_is_looked_at() -> None:
    plan = read_plan(read_document(Example().text().encode(), "plan.txt")).plan
    place = Place("plan.txt", 99)
    goals = (*plan.goals, Goal(None, "Przygotowanie: Halina Kowalska", place))

    [found] = of_rule(check_plan(replace(plan, goals=goals), ()), "R04")

    assert found.remark.places == (place,)
