"""Numbers and dates as a person sees them in a Polish spreadsheet program."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from math import isfinite

from harmonia.sources.sheets.dates import is_date_format, show_date

_GENERAL = {"", "general", "@", "standard"}
_SECTION = re.compile(r'((?:"[^"]*"|\\.|[^;"\\])*)(?:;|$)')
_LONGEST = 255  # letters of a format (Excel)
_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.'
    r"|(?P<digits>[0#?][0#?.,\s]*[0#?.]|[0#?])|(?P<percent>%)|(?P<other>.)",
    re.DOTALL,
)
_EPOCH_1900 = datetime(1899, 12, 30)  # noqa: DTZ001  (a sheet's dates have no zone)
_EPOCH_1904 = datetime(1904, 1, 1)  # noqa: DTZ001
_LAST_DAY = 2_958_466  # 31.12.9999
_DIGITS = 11  # a cell shows no more of a general number


def shown(number: float, pattern: str, *, since_1904: bool = False) -> str:
    """A number as its format shows it, with the decimal comma."""
    if not isfinite(number):
        return ""
    pattern = pattern[:_LONGEST]
    if is_date_format(pattern) and 0 <= number < _LAST_DAY:
        epoch = _EPOCH_1904 if since_1904 else _EPOCH_1900
        return show_date(epoch + timedelta(days=number), pattern, number)
    section = _section(number, pattern)
    if section.lower() in _GENERAL or not re.search(r"[0#?]", section) or "E+" in section:
        return _general(number)
    return _formatted(number, section)


def _section(number: float, pattern: str) -> str:
    """Formats have a section each for positive and negative numbers and nought (18.8.31)."""
    sections: list[str] = _SECTION.findall(pattern) or [""]
    if number < 0 and len(sections) > 1 and sections[1]:
        return "-" + sections[1] if "-" not in sections[1] else sections[1]
    if number == 0 and len(sections) > 2 and re.search(r"[0#?]", sections[2]):  # noqa: PLR2004  (the third is for nought)
        return sections[2]
    return ("-" if number < 0 else "") + sections[0]


def _general(number: float) -> str:
    if number == int(number) and abs(number) < 10**_DIGITS:
        return str(int(number))
    return f"{number:.{_DIGITS - 1}g}".replace(".", ",")


def _formatted(number: float, section: str) -> str:
    parts: list[str] = []
    percent = any(piece.group("percent") for piece in _PIECE.finditer(section))
    value = abs(number) * (100 if percent else 1)
    for piece in _PIECE.finditer(section):
        if digits := piece.group("digits"):
            parts.append(_figures(value, digits))
        elif piece.group("percent"):
            parts.append("%")
        else:
            found = (piece.group(name) for name in ("quoted", "escaped", "currency", "other"))
            parts.append(next((text for text in found if text), ""))
    return "".join(parts).strip()


def _figures(value: float, digits: str) -> str:
    whole, _, fraction = digits.partition(".")
    places = min(len(re.sub(r"[^0#?]", "", fraction)), 15)
    text = f"{value:.{places}f}"
    figures, _, decimals = text.partition(".")
    figures = figures.zfill(min(whole.count("0"), 30)) if whole.count("0") > 1 else figures
    if "," in whole.rstrip(","):
        figures = f"{int(figures):,}".replace(",", "\u00a0")
    least = fraction.count("0")
    while len(decimals) > least and decimals.endswith("0"):
        decimals = decimals[:-1]
    return f"{figures},{decimals}" if decimals else figures
