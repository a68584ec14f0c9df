"""Sums of money in a text."""

from __future__ import annotations

import pytest

from harmonia.polish.amounts import amounts


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("1 200,50 zł", (1200.5,)),
        ("12.000 zł brutto", (12000,)),
        ("ok. 3 tys. zł", (3000,)),
        ("1,5 mln złotych", (1_500_000,)),
        ("PLN 500", (500,)),
        ("1200,- zł", (1200,)),
        ("20 000,00 PLN", (20000,)),
        ("100 zł 50 gr", (100.5,)),
        ("5–10 tys. zł", (5000, 10000)),
        ("od 1000 do 2000 zł", (1000, 2000)),
        ("szkolenia 3000 zł, materiały 500 zł", (3000, 500)),
        ("w 2018 r. 8 szkół po 1 500 zł", (1500,)),
        ("15% środków", ()),
        ("8 szkół", ()),
        ("", ()),
    ],
)
def test_amounts(text: str, sums: tuple[float, ...]) -> None:
    assert amounts(text) == sums
