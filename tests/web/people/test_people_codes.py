"""TERC codes: which authority has which."""

from __future__ import annotations

import pytest

from harmonia.web.people.codes import is_code, powiat_code
from harmonia.web.people.enums import AuthorityType as Type


@pytest.mark.parametrize(
    ("authority_type", "code"),
    [
        (Type.VOIVODESHIP, "02"),
        (Type.VOIVODESHIP, "32"),
        (Type.POWIAT, "1201"),
        (Type.URBAN, "141101"),
        (Type.RURAL, "141904"),
        (Type.MIXED, "302105"),
        (Type.CITY, "306101"),
        (Type.CITY, "146501"),
    ],
)
def test_codes_that_fit(authority_type: Type, code: str) -> None:
    assert is_code(authority_type, code)


@pytest.mark.parametrize(
    ("authority_type", "code"),
    [
        (Type.VOIVODESHIP, "03"),
        (Type.VOIVODESHIP, "34"),
        (Type.VOIVODESHIP, "2"),
        (Type.POWIAT, "3061"),  # a city's
        (Type.POWIAT, "1200"),
        (Type.RURAL, "1419042"),  # the seventh digit is left out
        (Type.RURAL, "141900"),
        (Type.URBAN, "306101"),
        (Type.CITY, "306102"),
        (Type.CITY, "120101"),
        (Type.RURAL, "१४१९०४"),  # digits, but not these
        (Type.RURAL, ""),
        (Type.RURAL, "141904\n"),
    ],
)
def test_codes_that_do_not_fit(authority_type: Type, code: str) -> None:
    assert not is_code(authority_type, code)


def test_only_a_city_has_a_second_code() -> None:
    assert powiat_code(Type.CITY, "306101") == "3061"
    assert powiat_code(Type.URBAN, "141101") is None
