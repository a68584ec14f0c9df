"""Law that a plan cites and that no longer holds on a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from harmonia.checking.law import LAW, Record

_JOURNAL = re.compile(
    r"Dz\.?\s*U\.?\s*(?:z\s+)?(\d{4})\s*(?:r\.?)?\s*,?\s*(?:nr\s*\d+\s*,?\s*)?poz\.?\s*(\d+)",
    re.IGNORECASE,
)
_ONE = r"(?<![\d,.])1(?:,0)?\s?(?:%|procent\w*)"
_SHARE = re.compile(
    rf"{_ONE}\s+(?:odpis|fundusz|środk|wynagrodze|planowan|na\s+(?:doskonal|dokształc)|doskonal)\w*"
    r"|(?:art\.?\s*70\s*a|(?:odpis|fundusz|środk)\w*(?:\s+\w+){0,5}?\s+(?:doskonal|dokształc)\w*)"
    rf"(?:\s+\w+){{0,4}}?\s*[(–,-]?\s*{_ONE}",
    re.IGNORECASE,
)
CITED = re.compile(r"Dz\.?\s*U|w\s+sprawie", re.IGNORECASE)  # where an act may be cited
ONE = re.compile(_ONE)  # where the share of one per cent may stand
_TRAINING = re.compile(r"doskonal|dokształc|70\s*a|wynagrodz", re.IGNORECASE)
SHARE_OF_TODAY = LAW["fund-0.8"]


def old_acts(text: str, day: date) -> Iterator[tuple[str, Record, Record]]:
    """The acts cited by journal or day that were replaced by ``day``: words, act, its successor."""
    for record, successor in _replaced(day):
        for match in _JOURNAL.finditer(text):
            if f"Dz.U. {match[1]} poz. {match[2]}" == record.journal:
                yield match.group(), record, successor
                break
        else:
            if found := _by_name(record.name).search(text):
                yield found.group(), record, successor


def old_share(text: str, day: date) -> str | None:
    """The words that give the training fund as 1 % of pay, where that is over."""
    since = SHARE_OF_TODAY.since
    if since is None or day < since or not _TRAINING.search(text):
        return None
    found = _SHARE.search(text)
    return found.group() if found else None


def _replaced(day: date) -> Iterator[tuple[Record, Record]]:
    for record in LAW.values():
        successor = LAW.get(record.replaced_by or "")
        if record.journal and successor and record.until and record.until < day:
            yield record, _newest(successor, day)


def _newest(record: Record, day: date) -> Record:
    while record.replaced_by and record.until and record.until < day:
        record = LAW[record.replaced_by]
    return record


@cache
def _by_name(name: str) -> re.Pattern[str]:
    """What finds "z 29 września 2016 r. w sprawie placówek": the record's own name."""
    day, _, subject = name.partition(" r. w sprawie ")
    day = day.split(" z ", 1)[-1]
    first = subject.split(" ", 1)[0]
    words = rf"{re.escape(day)}\s*r\.\s+w\s+sprawie\s+(?:\w+\s+){{0,3}}?{re.escape(first)}"
    return re.compile(words.replace(r"\ ", r"\s+"), re.IGNORECASE)
