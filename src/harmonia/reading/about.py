"""Facts about the whole plan: whose it is, how wide, by which act, after which debates."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from harmonia.plan import Act, Scope, Task
from harmonia.polish.folding import fold
from harmonia.polish.morphology import authority_name
from harmonia.polish.terms import understand_term
from harmonia.reading.value import Value

_KINDS = (
    r"(?:[Gg]min|GMIN|[Mm]iast|MIAST|[Mm]ieście|MIEŚCIE|[Pp]owiat|[Pp]owieci|POWIAT|POWIECI"
    r"|[Ww]ojewództw|WOJEWÓDZTW)\w*"
)
_ADJECTIVES = (
    r"(?:\s+(?i:miejsk|wiejsk|miejsko-wiejsk|stołeczn)\w*|\s+na\s+prawach\s+powiatu"
    r"|\s+(?i:i)\s+(?i:gmin|miast|mieście)\w*)*"
)
_SMALL = r"(?:NA|W|WE|DO|DLA|Z|ZE|NR|I|O|OD|ORAZ|PRZEZ|LATA|LATACH|ROK|ROKU|PLAN\w*|HARMONOGRAM\w*)"
_NAME = rf"(?!{_SMALL}\b)(?:[A-ZĄĆĘŁŃÓŚŹŻ][\wąćęłńóśźż]+(?:-[A-ZĄĆĘŁŃÓŚŹŻ]\w+)?)"
_AUTHORITY = re.compile(
    rf"\b({_KINDS}{_ADJECTIVES}(?:\s+{_NAME}){{1,3}}|[Pp]owi(?:at|eci)\w*\s+\w+(?:s|c|dz)ki\w*)"
)
_ACT = re.compile(r"\b(uchwał\w*|zarządzeni\w*)\s+(?:nr|numer)\.?\s*([\w./-]+)", re.IGNORECASE)
_BODY = re.compile(
    r"\b(Rad[ay]|Zarząd\w*|Burmistrz\w*|Wójt\w*|Prezydent\w*|Starost\w*)\b"
    r"(?:\s+(?!z\b|w\b|nr\b)\w+){0,4}"
)
_DAY = re.compile(r"\bz\s+(?:dnia\s+)?(\d{1,2}[\s.]+[^\W\d]*\d*[\s.]*\d{4})")
_SUPPORT = re.compile(r"wspomagan|siec\w* wspolpracy|kompetencj|doskonaleni|diagnoz|wspomagaj")
_DEBATE = re.compile(r"debat\w* oswiatow|debat\w*")
NARROW_SHARE = 0.5  # share of tasks about the support of schools that makes a plan narrow
_BASE_KIND = {"uchwa": "uchwała", "zarz": "zarządzenie"}


def authority_of(title: Value | None, lines: list[Value]) -> tuple[str, Value] | None:
    """The authority's name in the nominative and where it was read.

    The title counts first, then the lines around it: the most frequent name, the first of equals.
    """
    for group in ([title] if title else [], lines):
        names: list[tuple[str, Value]] = [
            (name, line.part(*found.span(1)))
            for line in group
            for found in _AUTHORITY.finditer(line.raw)
            if (name := authority_name(" ".join(found.group(1).split())))
        ]
        if names:
            best, _ = Counter(name for name, _ in names).most_common(1)[0]
            return next(pair for pair in names if pair[0] == best)
    return None


def scope_of(title: str | None, tasks: list[Task], name: str | None = None) -> Scope | None:
    """Whether the plan covers all education or the support of schools only; None without tasks.

    ``name`` is the plan's own name where the title only names the schedule.
    """
    said = fold(f"{title or ''} {name or ''}")
    if "wspomagan" in said and "rozwoju oswiaty" not in said:
        return Scope.NARROW
    if not tasks:
        return None
    texts = [fold(f"{task.title} {task.actions[0].method or ''}") for task in tasks]
    share = sum(1 for text in texts if _SUPPORT.search(text)) / len(texts)
    return Scope.NARROW if share >= NARROW_SHARE else Scope.WIDE


def act_of(lines: list[Value]) -> Act | None:
    """The act named at the document's head: "Załącznik do uchwały nr … z dnia …"."""
    for line in lines:
        words = " ".join(line.raw.split())
        found = _ACT.search(words)
        if found:
            rest = words[found.end() :]
            kind = next(
                k for sign, k in _BASE_KIND.items() if found.group(1).lower().startswith(sign)
            )
            body, day = _BODY.search(rest), _DAY.search(rest)
            return Act(
                kind,
                found.group(2).rstrip("./"),
                _day(day.group(1)) if day else None,
                body.group().strip() if body else None,
            )
    return None


def debates_of(lines: list[Value]) -> tuple[str, ...]:
    """The sentences that tell of education debates."""
    return tuple(line.text for line in lines if line.text and _DEBATE.search(fold(line.text)))


def _day(words: str) -> date | None:
    intervals = understand_term(words).intervals
    return intervals[0].end if len(intervals) == 1 else None
