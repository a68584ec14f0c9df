"""Texts that a spreadsheet would run as formulas, or show otherwise than they are written.

Two guards, both undone by `unguarded`:

* a text that begins as a formula does (= + - @, a tab, or their wide forms) gets an apostrophe in
  front: it is seen, never run, and holds for a text of any length. A text that begins so after
  apostrophes of its own gets one more. A plain negative number is no formula and stays as it is;
* a short text that Excel would turn into a number, a date, a time or a truth and spell otherwise
  ("1.10", "007", "1/2", "maj 2026", "500 zł", "(5)", "1:30 PM", "prawda") is written ="1.10":
  Excel shows exactly what stands between the quotes.

A program that does not calculate formulas while it opens a file shows the second guard as it is
written; for such programs there is `Dialect.RFC4180`, and the workbook.
"""

from __future__ import annotations

import re

_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,10})(?:,\d{0,8}[1-9])?%?")
_FIGURES = re.compile(r"(?=.*\d)(?!.*, )[\d\s.,:/%-]{1,40}|\d{1,15}(?:,\d{1,15})?[eE][+-]?\d{1,3}")
_MONTHS = (
    "stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paźdz|listop|grud|sty|kwi|cze|sie|wrz|paź|lis|gru"
)
_MONTH = re.compile(
    rf"(?=.*\d)\d{{0,4}}[\s./-]*(?:{_MONTHS})[^\W\d]*[\s./-]*\d{{0,4}}", re.IGNORECASE
)
_CURRENCY = r"(?:zł|pln|eur|usd|[$€£])"
_AMOUNT = re.compile(
    rf"(?=.*\d)(?!.*, )\(?\s*{_CURRENCY}?[\d\s.,-]{{1,40}}{_CURRENCY}?\s*\)?", re.IGNORECASE
)
_TIME = re.compile(r"\s*\d{1,2}(?::\d{1,2}){0,2}(?:[.,]\d{1,3})?\s*[ap]\.?m?\.?\s*", re.IGNORECASE)
_TRUTH = re.compile(r"\s*(?:prawda|fałsz|true|false)\s*", re.IGNORECASE)
_CHANGED = (_FIGURES, _AMOUNT, _MONTH, _TIME, _TRUTH)
_QUOTED = re.compile(r'="([^"]*)"', re.DOTALL)


def guarded(text: str) -> str:
    """The text as a cell that a Polish Excel opens as the very text."""
    if _NUMBER.fullmatch(text):
        return text
    if _FORMULA.match(text):
        return f"'{text}"
    if any(form.fullmatch(text) for form in _CHANGED):
        return f'="{text}"'
    return text


def unguarded(cell: str) -> str:
    """The text that a cell was written from."""
    quoted = _QUOTED.fullmatch(cell)
    if quoted:
        return quoted.group(1)
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
