"""Names of authorities in the nominative."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.polish.morphology import Form, authority_name, readings
from harmonia.polish.morphology.dictionary import paradigm
from real_plans import SHARED

_REGISTER = SHARED / "data" / "terc_2026-01-01.csv"
_TOWNS = {"gmina miejska", "miasto", "miasto na prawach powiatu"}
_COMMUNES = {"gmina miejska", "gmina wiejska", "gmina miejsko-wiejska"}
needs_register = pytest.mark.skipif(
    not _REGISTER.is_file(), reason="the register is not shipped; users load the official file"
)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("w Gminie Zielone Wzgórza", "Gmina Zielone Wzgórza"),
        ("Gminy Miejskiej Turek", "Gmina Miejska Turek"),
        ("powiatu ostrowskiego", "Powiat Ostrowski"),
        ("Miasta i Gminy Pyzdry", "Miasto i Gmina Pyzdry"),
        ("Gminy Stary Sącz", "Gmina Stary Sącz"),
        ("Powiecie Bocheńskim", "Powiat Bocheński"),
        ("POWIATU BOCHEŃSKIEGO", "Powiat Bocheński"),
        ("powiatu czarnkowsko-trzcianeckiego", "Powiat Czarnkowsko-Trzcianecki"),
        ("Miasta Makowa Mazowieckiego", "Miasto Maków Mazowiecki"),
        ("w Mieście Maków Mazowiecki", "Miasto Maków Mazowiecki"),
        ("miasta Kalisza", "Miasto Kalisz"),
        ("Prezydenta M. Kalisza", "Miasto Kalisz"),
        ("Prezydenta Miasta Kalisza", "Miasto Kalisz"),
        ("na terenie Gminy Lipnica", "Gmina Lipnica"),
        ("Rady Gminy Lipnica", "Gmina Lipnica"),
        ("Urząd Gminy w Brzezinach", "Gmina Brzeziny"),
        ("Zarządu Powiatu Bocheńskiego", "Powiat Bocheński"),
        ("Burmistrza Miasta i Gminy Pyzdry", "Miasto i Gmina Pyzdry"),
        ("Miasta Bielska-Białej", "Miasto Bielsko-Biała"),
        ("Miasta Stołecznego Warszawy", "Miasto Stołeczne Warszawa"),
        ("miasta Łodzi", "Miasto Łódź"),
        ("Miasta Zielonej Góry", "Miasto Zielona Góra"),
        ("Gminy Nowe Miasto nad Wartą", "Gmina Nowe Miasto nad Wartą"),
        ("Gmina Lipnica na lata 2018–2020", "Gmina Lipnica"),
        ("Województwa Małopolskiego", "Województwo Małopolskie"),
        ("Gminy Miejsko-Wiejskiej Pyzdry", "Gmina Miejsko-Wiejska Pyzdry"),
        ("Miasto Kalisz", "Miasto Kalisz"),
        ("Gmina Koło", "Gmina Koło"),
        ("Gminy Koła", "Gmina Koło"),
        ("Gminy Jodła", "Gmina Jodła"),
        ("Miasta Jodła", "Miasto Jodła"),
        ("Gminy Sosna", "Gmina Sosna"),
        ("Gminy Xyzzowo", "Gmina Xyzzowo"),
        ("Urząd Miejski w Turku", "Urząd Miejski w Turku"),  # of a town, or of a town and villages
        ("Zarząd Powiatu w Bochni", "Zarząd Powiatu w Bochni"),
        ("", ""),
    ],
)
def test_authority_name(phrase: str, name: str) -> None:
    assert authority_name(phrase) == name


@given(st.text(max_size=60))
def test_any_text_is_taken(text: str) -> None:
    assert isinstance(authority_name(text), str)
    assert isinstance(authority_name(f"Gminy {text}"), str)


def _names(kinds: set[str]) -> Iterator[str]:
    with _REGISTER.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file, delimiter=";"):
            if len(row) > 5 and row[5] in kinds:
                yield row[4]


def _place(form: Form) -> bool:
    return form.part == "subst" and "nazwa_geograficzna" in form.labels and "nom" in form.cases


def _inflected(name: str, case: str) -> str | None:
    """A name of one word in another case, as the dictionary has it."""
    forms = sorted((f for f in readings(name) if _place(f)), key=lambda f: "pt" not in f.rest)
    if not forms:
        return None
    number = "sg" if "sg" in forms[0].numbers else "pl"
    return next(
        (
            other.text
            for other in paradigm(forms[0].entry)
            if case in other.cases and number in other.numbers and not other.marks
        ),
        None,
    )


def _rate(kinds: set[str], kind: str, before: str, case: str | None) -> float:
    counted: Counter[bool] = Counter()
    for name in _names(kinds):
        inflected = name if case is None else _inflected(name, case)
        if inflected:
            counted[authority_name(f"{before} {inflected}") == f"{kind} {name}"] += 1
    return counted[True] / counted.total()


@needs_register
@pytest.mark.parametrize(
    ("kinds", "kind", "before", "case", "expected"),
    [
        (_COMMUNES, "Gmina", "Gminy", None, 0.99),
        (_COMMUNES, "Gmina", "w Gminie", None, 0.99),
        (_TOWNS, "Miasto", "Miasta", None, 0.95),
        (_TOWNS, "Miasto", "Miasta", "gen", 0.92),
        (_TOWNS, "Miasto", "w Mieście", "loc", 0.94),
        (_COMMUNES, "Gmina", "Gminy", "gen", 0.82),
        (_COMMUNES, "Gmina", "w Gminie", "loc", 0.92),
    ],
)
def test_rate_over_the_register(
    kinds: set[str], kind: str, before: str, case: str | None, expected: float
) -> None:
    assert _rate(kinds, kind, before, case) >= expected


@needs_register
def test_all_powiats() -> None:
    for name in _names({"powiat"}):
        if name.endswith("ki") and " " not in name:
            written = "-".join(part.capitalize() for part in name.split("-"))
            assert authority_name(f"powiatu {name[:-1]}iego") == f"Powiat {written}"
            assert authority_name(f"w Powiecie {written}m") == f"Powiat {written}"
