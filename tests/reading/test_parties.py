"""Who carries out and who helps."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.plan import PartyRole
from harmonia.reading.parties import read_parties

L, C = PartyRole.LEADS, PartyRole.COOPERATES


def _read(text: str | None, helps: str | None = None) -> list[tuple[str, PartyRole]]:
    return [(party.name, party.role) for party in read_parties(text, helps)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Wydział OPS/FK", ["Wydział OPS/FK"]),
        ("Wydział OPS/FK/ Skarbnik Powiatu/Zarząd Powiatu",
         ["Wydział OPS/FK", "Skarbnik Powiatu", "Zarząd Powiatu"]),
        ("Wydział OPS Zespoły zadaniowe, dyrektorzy szkół.",
         ["Wydział OPS", "Zespoły zadaniowe", "dyrektorzy szkół"]),
        ("Osoby wspomagające (poradnia psychologiczno-pedagogiczna), dyrektorzy placówek",
         ["Osoby wspomagające", "dyrektorzy placówek"]),
        ("Wydział Oświaty, Zdrowia, Kultury Fizycznej i Sportu w Urzędzie Miejskim (WOZ UM)",
         ["Wydział Oświaty, Zdrowia, Kultury Fizycznej i Sportu w Urzędzie Miejskim"]),
        ("Wydział Edukacji, Kultury i Sportu, dyrektorzy szkół",
         ["Wydział Edukacji, Kultury i Sportu", "dyrektorzy szkół"]),
        ("Prezydent M. Kalisza, Wydział Edukacji UM",
         ["Prezydent M. Kalisza", "Wydział Edukacji UM"]),
        ("Szkoły i PPP.", ["Szkoły", "PPP"]),
        ("Szkoły objęte pilotażem i PPP.", ["Szkoły objęte pilotażem", "PPP"]),
        ("WOZ UM, PPP, BP", ["WOZ UM", "PPP", "BP"]),
        ("PPP/BP/ODN", ["PPP", "BP", "ODN"]),
        ("pracownik WOZ UM i Skarbnik UM", ["pracownik WOZ UM", "Skarbnik UM"]),
        ("Dyrektorzy placówek i osoby wspomagające", ["Dyrektorzy placówek", "osoby wspomagające"]),
        ("Dyrektor szkoły i przedszkola", ["Dyrektor szkoły i przedszkola"]),
        ("Dyrektorzy szkół, przedszkoli, nauczyciele",
         ["Dyrektorzy szkół, przedszkoli", "nauczyciele"]),
        ("dyrektor PPP i BP", ["dyrektor PPP i BP"]),
        ("szkoły/przedszkola", ["szkoły", "przedszkola"]),
        ("1. Dyrektor szkoły 2. Rada pedagogiczna", ["Dyrektor szkoły", "Rada pedagogiczna"]),
        ("Wójt Gminy; Skarbnik", ["Wójt Gminy", "Skarbnik"]),
        ("Dyrektor, dyrektor", ["Dyrektor"]),
    ],
)  # fmt: skip
def test_leading_parties(text: str, names: list[str]) -> None:
    assert _read(text) == [(name, L) for name in names]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Dyrektor szkoły w porozumieniu z Gł. Księgową.",
         [("Dyrektor szkoły", L), ("Gł. Księgowa", C)]),
        ("Dyrektorzy szkół przy współpracy i wsparciu instytucji wspomagających",
         [("Dyrektorzy szkół", L), ("instytucje wspomagające", C)]),
        ("Instytucje wspomagające przy współpracy z WE i koordynatorem ds. wspomagania",
         [("Instytucje wspomagające", L), ("WE", C), ("koordynator ds. wspomagania", C)]),
        ("Wydział Edukacji WE wraz z instytucjami wspomagającymi i koordynatorem ds. wspomagania",
         [("Wydział Edukacji WE", L), ("instytucje wspomagające", C),
          ("koordynator ds. wspomagania", C)]),
        ("Zespół zadaniowy, dyrektorzy szkół we współpracy organem prowadzącym.",
         [("Zespół zadaniowy", L), ("dyrektorzy szkół", L), ("organ prowadzący", C)]),
        ("dyrektorzy szkół we współpracy z jst.", [("dyrektorzy szkół", L), ("jst", C)]),
        ("Dyrektorzy z radami pedagogicznymi, instytucje wspomagające: KP, poradnie (PPP), Ośrodek",
         [("Dyrektorzy", L), ("rady pedagogiczne", C), ("KP", L), ("poradnie", L),
          ("Ośrodek", L)]),
        ("odpowiedzialny: Dyrektor szkoły; współpraca: rodzice, PPP",
         [("Dyrektor szkoły", L), ("rodzice", C), ("PPP", C)]),
        ("Lider: Wydział Edukacji; Partnerzy: ODN, biblioteka pedagogiczna",
         [("Wydział Edukacji", L), ("ODN", C), ("biblioteka pedagogiczna", C)]),
        ("nauczyciele przy wsparciu doradców metodycznych",
         [("nauczyciele", L), ("doradcy metodyczni", C)]),
        ("Dyrektorzy szkół wraz z zespołami zadaniowymi, organ prowadzący",
         [("Dyrektorzy szkół", L), ("zespoły zadaniowe", C), ("organ prowadzący", L)]),
    ],
)  # fmt: skip
def test_cooperating_parties(text: str, parties: list[tuple[str, PartyRole]]) -> None:
    assert _read(text) == parties


def test_a_column_of_partners() -> None:
    assert _read("Dyrektor szkoły", "PPP, biblioteka pedagogiczna") == [
        ("Dyrektor szkoły", L),
        ("PPP", C),
        ("biblioteka pedagogiczna", C),
    ]
    assert _read(None, "PPP") == [("PPP", C)]


@pytest.mark.parametrize("text", [None, "", "–", "do końca II kwartału 2018", "j.w.", "2018"])
def test_nobody(text: str | None) -> None:
    assert _read(text) == []


def test_words_are_kept() -> None:
    parties = read_parties("WOZ UM wraz z Gł. Księgową (kadry)")
    assert [party.words for party in parties] == ["WOZ UM", "Gł. Księgową (kadry)"]


@given(st.text(alphabet=" ,;:/.()izweąDyrektoszkłPB\n", max_size=120))
def test_words_stand_in_the_text(text: str) -> None:
    one_line = " ".join(text.split())
    for party in read_parties(text):
        assert party.name
        assert party.words in one_line


def test_long_text() -> None:
    assert len(read_parties("Dyrektor i szkoły, " * 5_000)) == 2
