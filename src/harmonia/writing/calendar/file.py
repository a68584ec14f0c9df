"""Events as an .ics file: lines, their escaping and folding (RFC 5545, 3.1 and 3.3.11).

The icalendar package leaves the names of calendars unescaped and takes seven times as long; tests
read with it what is written here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.metadata import version

from harmonia.writing.sheets.characters import clean

LONGEST_LINE = 75  # octets, without the line's end
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_FIRST = date(2000, 1, 1)  # the day that SEQUENCE counts days from: it must never go back
_GOES_ON = range(0x80, 0xC0)  # octets that go on with a character of UTF-8


@dataclass(frozen=True, slots=True)
class Event:
    """An all-day event from ``start`` to ``end``, both inclusive.

    ``stamp``: the day its data are of, by which programs tell older data from newer. ``rule``: how
    it is repeated (RFC 5545, 3.3.10), until the day it names.
    """

    uid: str
    stamp: date
    start: date
    end: date
    summary: str
    description: str
    categories: tuple[str, ...]
    rule: str | None = None


def file_of(name: str, note: str, events: Iterable[Event]) -> bytes:
    """A calendar with its name and a note for the person who looks at its properties."""
    return b"".join(_folded(line) for line in _calendar(name, note, events))


def day(value: date) -> str:
    """A day as RFC 5545 writes it."""
    return value.isoformat().replace("-", "")


def _calendar(name: str, note: str, events: Iterable[Event]) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield f"PRODID:-//Harmonia//Harmonia {version('harmonia')}//PL"
    yield "CALSCALE:GREGORIAN"
    for key in ("NAME", "X-WR-CALNAME"):  # RFC 7986, and what came before it
        yield f"{key}:{_text(' '.join(name.split()))}"
    for key in ("DESCRIPTION", "X-WR-CALDESC"):
        yield f"{key}:{_text(note)}"
    for event in events:
        yield from _event(event)
    yield "END:VCALENDAR"


def _event(event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{day(event.stamp)}T000000Z"
    yield f"LAST-MODIFIED:{day(event.stamp)}T000000Z"
    yield f"SEQUENCE:{max((event.stamp - _FIRST).days, 0)}"
    yield f"DTSTART;VALUE=DATE:{day(event.start)}"
    if event.end < date.max:  # without an end an event takes its one day (3.6.1)
        yield f"DTEND;VALUE=DATE:{day(event.end + timedelta(days=1))}"  # exclusive
    if event.rule:
        yield f"RRULE:{event.rule}"
    yield f"SUMMARY:{_text(event.summary)}"
    yield f"DESCRIPTION:{_text(event.description)}"
    yield f"CATEGORIES:{','.join(map(_text, event.categories))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(words: str) -> str:
    return clean(words).translate(_ESCAPED)


def _folded(line: str) -> bytes:
    """A line cut into pieces of at most 75 octets, never within a character."""
    octets = line.encode()
    pieces: list[bytes] = []
    start, room = 0, LONGEST_LINE
    while len(octets) - start > room:
        end = start + room
        while octets[end] in _GOES_ON:
            end -= 1
        pieces.append(octets[start:end])
        start, room = end, LONGEST_LINE - 1  # the space that a further piece begins with
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces) + b"\r\n"
