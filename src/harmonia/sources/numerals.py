"""Automatic numbers as office programs show them."""

from __future__ import annotations

from enum import StrEnum

_ALPHABET = 26
_LONGEST_LETTERS = 30 * _ALPHABET  # Word shows no longer runs of letters
_LARGEST_ROMAN = 3_999
_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


class Numeral(StrEnum):
    """A way of writing a number; the values are those of OpenDocument's `num-format`."""

    DECIMAL = "1"
    LOWER_LETTER = "a"
    UPPER_LETTER = "A"
    LOWER_ROMAN = "i"
    UPPER_ROMAN = "I"


def numeral(value: int, kind: Numeral) -> str:
    """``value`` written as letters or Roman figures, decimal where they do not reach."""
    match kind:
        case Numeral.LOWER_LETTER:
            return letters(value)
        case Numeral.UPPER_LETTER:
            return letters(value).upper()
        case Numeral.LOWER_ROMAN:
            return roman(value).lower()
        case Numeral.UPPER_ROMAN:
            return roman(value)
        case Numeral.DECIMAL:
            return str(value)


def letters(value: int) -> str:
    """Letters a … z, aa, bb … (both Word and OpenDocument with letter-sync repeat the letter)."""
    if not 1 <= value <= _LONGEST_LETTERS:
        return str(value)
    times, letter = divmod(value - 1, _ALPHABET)
    return chr(ord("a") + letter) * (times + 1)


def letter_number(value: int) -> str:
    """Letters a … z, aa, ab … (OpenDocument without letter-sync)."""
    if not 1 <= value <= _LONGEST_LETTERS:
        return str(value)
    found = ""
    while value:
        value, letter = divmod(value - 1, _ALPHABET)
        found = chr(ord("a") + letter) + found
    return found


def roman(value: int) -> str:
    """Roman figures: I, II, III, IV."""
    if not 1 <= value <= _LARGEST_ROMAN:
        return str(value)
    found = ""
    for worth, sign in _ROMAN:
        times, value = divmod(value, worth)
        found += sign * times
    return found
