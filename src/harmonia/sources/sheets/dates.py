"""Dates and times as their formats show them in Polish."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

_MONTHS = (
    ("styczeń", "stycznia"),
    ("luty", "lutego"),
    ("marzec", "marca"),
    ("kwiecień", "kwietnia"),
    ("maj", "maja"),
    ("czerwiec", "czerwca"),
    ("lipiec", "lipca"),
    ("sierpień", "sierpnia"),
    ("wrzesień", "września"),
    ("październik", "października"),
    ("listopad", "listopada"),
    ("grudzień", "grudnia"),
)
_DAYS = ("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela")
_SHORT_DAYS = ("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz.")
_SYSTEM_DATES = {
    "mm-dd-yy",
    "m/d/yy",
    "m/d/yyyy",
    "mm/dd/yy",
    "mm/dd/yyyy",
    "[$-f800]dddd, mmmm dd, yyyy",
}
_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[(?P<total>h+|m+|s+)\]|\[[^\]]*\]|_.|\*.'
    r"|(?P<noon>am/pm|a/p)|(?P<field>y+|m+|d+|h+|s+|e+)|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_LITERAL = re.compile(r'"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|_.|\*.', re.IGNORECASE)
_MIDNIGHT = re.compile(r"(?<=\d)\s+0?0:00(?::00)?$")  # a day that a program saved as a moment
_NUMBER = re.compile(r"[0#?]")


def is_date_format(pattern: str) -> bool:
    """Whether a number format shows a date or a time."""
    plain = _LITERAL.sub("", pattern.partition(";")[0]).lower()
    if plain in ("general", "standard", "@"):
        return False
    return bool(re.search(r"[ymdhs]", plain)) and not _NUMBER.search(plain.replace(".0", ""))


def show_date(moment: datetime, pattern: str, number: float) -> str:
    """A moment in a date format; ``number`` is the same in days, for formats of durations."""
    pattern = pattern.partition(";")[0]
    if pattern.lower() in _SYSTEM_DATES:
        return f"{moment:%d.%m.%Y}"
    if pattern.lower() in ("m/d/yy h:mm", "m/d/yyyy h:mm"):
        return f"{moment:%d.%m.%Y} {moment.hour}:{moment:%M}"
    moment = _rounded(moment, pattern)
    pieces = list(_PIECE.finditer(pattern))
    fields = [(piece.group("field") or piece.group("total") or "").lower() for piece in pieces]
    half = any(piece.group("noon") for piece in pieces)
    day_before = any(field.startswith("d") and len(field) < 3 for field in fields)  # noqa: PLR2004  ("d" and "dd"; longer ones are names)
    parts: list[str] = []
    for index, piece in enumerate(pieces):
        if piece.group("total"):
            parts.append(_total(fields[index], number))
        elif piece.group("noon"):
            parts.append("AM" if moment.hour < 12 else "PM")  # noqa: PLR2004  (noon)
        elif piece.group("field"):
            minutes = fields[index] in ("m", "mm") and _beside_clock(fields, index)
            parts.append(
                _minutes(fields[index], moment)
                if minutes
                else _field(fields[index], moment, half=half, of_day=day_before)
            )
        else:
            parts.append(
                piece.group("quoted") or piece.group("escaped") or piece.group("other") or ""
            )
    text = "".join(parts).strip()
    return _MIDNIGHT.sub("", text) if number == int(number) and number else text


def _rounded(moment: datetime, pattern: str) -> datetime:
    """Fractions of days are seldom whole seconds; a date without a clock keeps its day."""
    half_a_second = timedelta(milliseconds=500)
    return moment + half_a_second if re.search(r"[hs]", pattern, re.IGNORECASE) else moment


def _beside_clock(fields: list[str], index: int) -> bool:
    """M means minutes right after hours or right before seconds."""
    before = next((field for field in reversed(fields[:index]) if field), "")
    after = next((field for field in fields[index + 1 :] if field), "")
    return before.startswith("h") or after.startswith("s")


def _minutes(field: str, moment: datetime) -> str:
    return str(moment.minute) if field == "m" else f"{moment.minute:02}"


def _total(field: str, number: float) -> str:
    per_day = {"h": 24, "m": 24 * 60, "s": 24 * 3600}[field[0]]
    return str(int(number * per_day + 1e-6)).zfill(min(len(field), 4))


def _field(field: str, moment: datetime, *, half: bool, of_day: bool) -> str:
    kind, size = field[0], len(field)
    match kind:
        case "y" | "e":
            return f"{moment.year % 100:02}" if size <= 2 and kind == "y" else str(moment.year)  # noqa: PLR2004  ("yy")
        case "m":
            return _month(moment.month, size, of_day=of_day)
        case "d":
            return _day(moment, size)
        case "h":
            hour = (moment.hour % 12 or 12) if half else moment.hour
            return f"{hour:02}" if size > 1 else str(hour)
        case _:
            return f"{moment.second:02}" if size > 1 else str(moment.second)


def _month(month: int, size: int, *, of_day: bool) -> str:
    nominative, genitive = _MONTHS[month - 1]
    match size:
        case 1:
            return str(month)
        case 2:
            return f"{month:02}"
        case 3:
            return nominative[:3]
        case 5:
            return nominative[:1]
        case _:
            return genitive if of_day else nominative


def _day(moment: datetime, size: int) -> str:
    match size:
        case 1:
            return str(moment.day)
        case 2:
            return f"{moment.day:02}"
        case 3:
            return _SHORT_DAYS[moment.weekday()]
        case _:
            return _DAYS[moment.weekday()]
