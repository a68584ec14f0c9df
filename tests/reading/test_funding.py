"""Where the money comes from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.plan import FundingSource as S
from harmonia.reading.funding import read_funding


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Nie dotyczy", (S.NONE,)),
        ("bezkosztowo", (S.NONE,)),
        ("bez kosztów", (S.NONE,)),
        ("Nie wymaga nakładów finansowych", (S.NONE,)),
        ("W ramach obowiązków służbowych", (S.NONE,)),
        ("Budżet Powiatu", (S.OWN_BUDGET,)),
        ("Środki z budżetu gminy", (S.OWN_BUDGET,)),
        ("środki organu prowadzącego", (S.OWN_BUDGET,)),
        ("Budżet Miasta Turek", (S.OWN_BUDGET,)),
        ("środki własne JST", (S.OWN_BUDGET,)),
        ("Budżet Powiatu/ KFS", (S.OWN_BUDGET, S.KFS)),
        ("Budżet szkoły/KFS", (S.SCHOOL_BUDGET, S.KFS)),
        ("budżety placówek", (S.SCHOOL_BUDGET,)),
        ("Budżet OP (organu prowadzącego) – środki na dokształcanie kadry",
         (S.OWN_BUDGET, S.TRAINING_FUND)),
        ("Środki na dokształcanie z budżetu szkół, jst, fundusze zewnętrzne",
         (S.TRAINING_FUND, S.SCHOOL_BUDGET, S.OWN_BUDGET, S.EXTERNAL)),
        ("Środki na dokształcanie kadry, którymi rozporządza wydział", (S.TRAINING_FUND,)),
        ("Według planu wydatkowania środków na dokształcanie", (S.TRAINING_FUND,)),
        ("art. 70a Karty Nauczyciela", (S.TRAINING_FUND,)),
        ("0,8% odpisu na doskonalenie nauczycieli", (S.TRAINING_FUND,)),
        ("środki gminy oraz środki na doskonalenie nauczycieli", (S.OWN_BUDGET, S.TRAINING_FUND)),
        ("Środki PPP i BP", (S.PARTNER,)),
        ("Środki ODN na kursy oraz jst na dojazdy ekspertów",
         (S.PARTNER, S.OWN_BUDGET)),
        ("Krajowy Fundusz Szkoleniowy", (S.KFS,)),
        ("z Krajowego Funduszu Szkoleniowego", (S.KFS,)),
        ("100 tys. zł (budżet gminy), 50 tys. zł (dotacja)", (S.OWN_BUDGET, S.GRANT)),
        ("3000 PLN (KFS)", (S.KFS,)),
        ("sponsorzy, rada rodziców", (S.PARTNER,)),
        ("EFS, RPO WM 2014–2020", (S.EU,)),
        ("fundusze unijne", (S.EU,)),
        ("program rządowy „Laboratoria Przyszłości”", (S.GRANT,)),
        ("dotacja celowa, subwencja oświatowa", (S.GRANT,)),
        ("środki zewnętrzne", (S.EXTERNAL,)),
        ("środki pozyskane z zewnątrz", (S.EXTERNAL,)),
        ("bezpłatnie, środki PPP", (S.PARTNER,)),
        ("Udział wszystkich dyrektorów", (S.OTHER,)),
    ],
)  # fmt: skip
def test_sources(text: str, sources: tuple[S, ...]) -> None:
    funding = read_funding(text)
    assert funding.sources == sources
    assert funding.text == text


@pytest.mark.parametrize("text", [None, "", "  "])
def test_nothing_written(text: str | None) -> None:
    funding = read_funding(text)
    assert (funding.text, funding.sources, funding.amount) == (None, (), None)


@pytest.mark.parametrize("text", ["–", " - ", "—"])
def test_a_dash_means_that_nothing_is_needed(text: str) -> None:
    assert read_funding(text).sources == (S.NONE,)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Budżet gminy – 12 000 zł", 12000),
        ("15 000,00", 15000),
        ("budżet szkoły 3000 zł, KFS 2000 zł, razem 5000 zł", 5000),
        ("budżet szkoły 3000 zł, KFS 2000 zł", 5000),
        ("100 tys. zł (budżet gminy), 50 tys. zł (dotacja)", 150_000),
        ("budżet gminy (1 200,50 zł) oraz sponsorzy (300 zł)", 1500.5),
        ("budżet gminy 10 000 zł, w tym dotacja 4000 zł", None),
        ("budżet gminy 3000 zł lub KFS 2000 zł", None),
        ("budżet gminy 2000 zł, budżet gminy 3000 zł", None),
        ("warsztaty 3000 zł, wyjazd 2000 zł", None),
        ("od 3000 do 5000 zł (budżet gminy)", None),
        ("Budżet gminy", None),
        ("Budżet gminy na 2018 rok", None),
    ],
)
def test_amount(text: str, amount: float | None) -> None:
    assert read_funding(text).amount == amount


@given(st.text(max_size=120))
def test_any_text_is_taken(text: str) -> None:
    funding = read_funding(text)
    assert len(set(funding.sources)) == len(funding.sources)
    assert not funding.text or funding.sources
