"""Names as keys: the Polish alphabet, addresses of pages, e-mail addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.web.people.names import SLUG_LENGTH, SORT_KEY_LENGTH, address, slug, sort_key

ALPHABET = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż"
words = st.text(alphabet=ALPHABET, max_size=12)


def _polish(word: str) -> list[int]:
    return [ALPHABET.index(letter) for letter in word]


def test_polish_names_are_put_in_polish_order() -> None:
    names = ["Łódź", "Lubin", "Zabrze", "Żory", "Źródła", "Ćmielów", "Cewice", "Łask", "Lądek"]
    assert sorted(names, key=sort_key) == [
        "Cewice", "Ćmielów", "Lądek", "Lubin", "Łask", "Łódź", "Zabrze", "Źródła", "Żory",
    ]  # fmt: skip


@given(words, words)
def test_keys_compare_as_the_alphabet_does(one: str, other: str) -> None:
    assert (sort_key(one) < sort_key(other)) == (_polish(one) < _polish(other))


@given(st.text(max_size=400))
def test_a_key_is_made_of_plain_letters_and_digits_and_fits_its_column(name: str) -> None:
    key = sort_key(name)
    assert key.isascii()
    assert key == "" or key.isalnum()
    assert len(key) <= SORT_KEY_LENGTH


def test_a_shorter_name_comes_first_and_case_does_not_matter() -> None:
    assert sort_key("Nowa") < sort_key("Nowa Sól") < sort_key("Nowak")
    assert sort_key("NOWA SÓL") == sort_key("nowa sól")
    assert sort_key("Szkoła nr 1") < sort_key("Szkoła nr 2")


@given(st.text(max_size=400), st.from_regex(r"[0-9]{1,8}", fullmatch=True))
def test_an_address_holds_the_code_whole_and_fits_its_column(name: str, code: str) -> None:
    made = slug(name, code)
    assert made == code or made.endswith(f"-{code}")
    assert len(made) <= SLUG_LENGTH
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@pytest.mark.parametrize(
    ("name", "code", "made"),
    [
        ("Łąck", "141904", "lack-141904"),
        ("Gmina Miejska Świętochłowice", "247601", "gmina-miejska-swietochlowice-247601"),
        ("---", "12", "12"),
    ],
)
def test_addresses_are_readable(name: str, code: str, made: str) -> None:
    assert slug(name, code) == made


def test_an_email_address_is_compared_without_case_and_spaces() -> None:
    assert address(" Anna.Nowak@Gmina.PL ") == "anna.nowak@gmina.pl"
