"""PESEL numbers, private telephone numbers and private e-mail addresses in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from harmonia.checking.wordlists import words
from harmonia.polish.folding import fold

PESEL = re.compile(r"(?<!\d)\d{11}(?!\d)")
_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
_CENTURIES = {8: 1800, 0: 1900, 2: 2000, 4: 2100, 6: 2200}
NINE = re.compile(r"\d{3}\D?\d{3}\D?\d{3}")  # where a number of nine digits stands
_MOBILE = re.compile(
    r"(?<![\d/.,-])(?P<country>(?:\+|00)48[ \u00a0-]?)?"
    r"(?P<number>(?:45|50|51|53|57|60|66|69|72|73|78|79|88)\d"
    r"(?P<gap>[ \u00a0.-]?)\d{3}(?P=gap)\d{3})(?![\d/]|[.,]\d|\s*(?:zł|pln|tys|mln|\d))",
    re.IGNORECASE,
)
_TELEPHONE = re.compile(r"(?:\btel|\bkom|\bfon|sms|whatsapp)\S*\s*(?:\S+\s+)?$", re.IGNORECASE)
_ROUND = re.compile(r"000\D?000$")
_MONEY = re.compile(r"\bzł\b|\bpln\b|kwot|koszt|budżet|wydat|dochod", re.IGNORECASE)
_LONGEST = 1_000  # characters looked at for words of money
_OTHER_NUMBER = re.compile(r"(?:regon|nip|krs|poz|rspo|kont(?:o|a|em|u))\W*$", re.IGNORECASE)
MAIL = re.compile(r"(?<![\w.+-])([\w.+-]{1,64})@([\w-]+(?:\.[\w-]+)+)")


def pesels(text: str) -> Iterator[str]:
    """The PESEL numbers: eleven digits with a day of birth and the right check digit."""
    for match in PESEL.finditer(text):
        if _is_pesel(match.group()):
            yield match.group()


def mobiles(text: str) -> Iterator[str]:
    """Mobile numbers that are written as such: with "tel.", +48, or in threes."""
    for match in _MOBILE.finditer(text):
        before = text[max(0, match.start() - 24) : match.start()]
        called = match["country"] or _TELEPHONE.search(before)
        written = called or (match["gap"] and not _MONEY.search(text[:_LONGEST]))
        if written and not _OTHER_NUMBER.search(before) and not _ROUND.search(match["number"]):
            yield match["number"]


def private_mails(text: str) -> Iterator[str]:
    """Addresses at providers for private persons, but for those an office uses."""
    for match in MAIL.finditer(text):
        owner, host = fold(match.group(1)), match.group(2).lower()
        if host in words("mail-hosts") and not _is_office(owner):
            yield match.group()


def _is_pesel(digits: str) -> bool:
    values = [int(digit) for digit in digits]
    check = -sum(w * v for w, v in zip(_WEIGHTS, values[:10], strict=True)) % 10
    return check == values[10] and _is_day(digits)


def _is_day(digits: str) -> bool:
    century, month = divmod(int(digits[2:4]), 20)
    try:
        date(_CENTURIES[century * 2] + int(digits[:2]), month, int(digits[4:6]))
    except (KeyError, ValueError):
        return False
    return True


def _is_office(owner: str) -> bool:
    parts = re.split(r"[\W\d_]+", owner)
    signs = words("office-mails")
    return any(part.startswith(sign) if len(sign) > 3 else part == sign  # noqa: PLR2004
               for part in parts for sign in signs)  # fmt: skip
