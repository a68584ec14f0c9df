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
        ("Wydział EKB/PN", ["Wydział EKB/PN"]),
        ("Wydział EKB/PN/ Sekretarz Gminy/Rada Gminy",
         ["Wydział EKB/PN", "Sekretarz Gminy", "Rada Gminy"]),
        ("Wydział EKB Zespoły robocze, wicedyrektorzy liceów.",
         ["Wydział EKB", "Zespoły robocze", "wicedyrektorzy liceów"]),
        ("Osoby doradzające (ośrodek doskonalenia nauczycieli), wicedyrektorzy przedszkoli",
         ["Osoby doradzające", "wicedyrektorzy przedszkoli"]),
        ("Wydział Edukacji, Spraw Społecznych, Promocji i Turystyki w Urzędzie Gminy (WES UG)",
         ["Wydział Edukacji, Spraw Społecznych, Promocji i Turystyki w Urzędzie Gminy"]),
        ("Wydział Edukacji, Kultury i Sportu, dyrektorzy szkół",
         ["Wydział Edukacji, Kultury i Sportu", "dyrektorzy szkół"]),
        ("Prezydent M. Konina, Biuro Oświaty UM",
         ["Prezydent M. Konina", "Biuro Oświaty UM"]),
        ("Szkoły i PPP.", ["Szkoły", "PPP"]),
        ("Przedszkola objęte programem i PBW.", ["Przedszkola objęte programem", "PBW"]),
        ("WES UG, PPP, BP", ["WES UG", "PPP", "BP"]),
        ("PPP/BP/ODN", ["PPP", "BP", "ODN"]),
        ("pracownik WES UG i Sekretarz UG", ["pracownik WES UG", "Sekretarz UG"]),
        ("Wicedyrektorzy liceów i osoby doradzające",
         ["Wicedyrektorzy liceów", "osoby doradzające"]),
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
        ("Dyrektor liceum w porozumieniu ze St. Inspektorem.",
         [("Dyrektor liceum", L), ("St. Inspektor", C)]),
        ("Wicedyrektorzy liceów przy współpracy i wsparciu placówek doskonalących",
         [("Wicedyrektorzy liceów", L), ("placówki doskonalące", C)]),
        ("Placówki doskonalące przy współpracy z CUW i inspektorem ds. kadr",
         [("Placówki doskonalące", L), ("CUW", C), ("inspektor ds. kadr", C)]),
        ("Biuro Oświaty BO wraz z placówkami doskonalącymi i inspektorem ds. kadr",
         [("Biuro Oświaty BO", L), ("placówki doskonalące", C),
          ("inspektor ds. kadr", C)]),
        ("Zespół roboczy, wicedyrektorzy liceów we współpracy radą rodziców.",
         [("Zespół roboczy", L), ("wicedyrektorzy liceów", L), ("rada rodziców", C)]),
        ("dyrektorzy szkół we współpracy z jst.", [("dyrektorzy szkół", L), ("jst", C)]),
        ("Liderzy z radami szkoleniowymi, placówki doskonalące: KP, biblioteki (PBW), Ośrodek",
         [("Liderzy", L), ("rady szkoleniowe", C), ("KP", L), ("biblioteki", L),
          ("Ośrodek", L)]),
        ("odpowiedzialny: Dyrektor szkoły; współpraca: rodzice, PPP",
         [("Dyrektor szkoły", L), ("rodzice", C), ("PPP", C)]),
        ("Lider: Wydział Edukacji; Partnerzy: ODN, biblioteka pedagogiczna",
         [("Wydział Edukacji", L), ("ODN", C), ("biblioteka pedagogiczna", C)]),
        ("nauczyciele przy wsparciu doradców metodycznych",
         [("nauczyciele", L), ("doradcy metodyczni", C)]),
        ("Wicedyrektorzy liceów wraz z zespołami roboczymi, rada rodziców",
         [("Wicedyrektorzy liceów", L), ("zespoły robocze", C), ("rada rodziców", L)]),
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


@pytest.mark.parametrize("text", [None, "", "–", "do końca IV kwartału 2021", "j.w.", "2018"])
def test_nobody(text: str | None) -> None:
    assert _read(text) == []


def test_words_are_kept() -> None:
    parties = read_parties("WES UG wraz z St. Inspektorem (kadry)")
    assert [party.words for party in parties] == ["WES UG", "St. Inspektorem (kadry)"]


@given(st.text(alphabet=" ,;:/.()izweąDyrektoszkłPB\n", max_size=120))
def test_words_stand_in_the_text(text: str) -> None:
    one_line = " ".join(text.split())
    for party in read_parties(text):
        assert party.name
        assert party.words in one_line


def test_long_text() -> None:
    assert len(read_parties("Dyrektor i szkoły, " * 5_000)) == 2
