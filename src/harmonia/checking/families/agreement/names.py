"""One office under several names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_plan
from harmonia.checking.rules import rule
from harmonia.plan import Place
from harmonia.polish.morphology import lemma_key, readings
from harmonia.reading.fields import ACTION_FIELDS, field_text

_WORD = re.compile(r"[^\W\d_]+")
_SHORT = re.compile(r"(?<![\w/„.-])[A-ZĄĆĘŁŃÓŚŹŻ]{2,5}(?![\w/-])")
_OFFICES = frozenset({"wydział", "referat", "biuro", "departament", "dział", "urząd", "starostwo"})
_SMALL = frozenset({"i", "w", "ds", "do", "oraz", "spraw", "na", "z"})


@dataclass(slots=True)
class _Office:
    """An office by its own words ("Wydział Edukacji") and the tails that names put after them."""

    tails: dict[str, tuple[str, Place | None]] = field(default_factory=dict)  # tail: name, place
    letters: str = ""


@rule("A08", Severity.WARNING)
def several_names(case: Case) -> Iterator[Remark]:
    """An office named now with one short tail, now with another, or by its initials."""
    offices = _offices(case)
    if not offices:
        return
    alone = _initials_alone(case, {one.letters for one in offices.values()})
    for office in offices.values():
        names = [*office.tails.values()]
        short = alone.get(office.letters) if len(office.letters) > 1 else None
        if office.letters not in office.tails and short is None:
            continue
        names += [short] if short else []
        if len(names) > 1:
            quoted = ", ".join(f"„{name}”" for name, _ in names)
            places = [place for _, place in names]
            yield about_plan(case.plan, "responsible", *places, names=quoted)


def _offices(case: Case) -> dict[tuple[str, ...], _Office]:
    found: dict[tuple[str, ...], _Office] = defaultdict(_Office)
    for _, action in case.actions:
        for party in action.parties:
            words = _WORD.findall(party.name)
            if not words or lemma_key(words[0])[0] not in _OFFICES or "/" in party.name:
                continue
            own = list(words)
            tail: list[str] = []
            while len(own) > 1 and own[-1].isupper() and len(own[-1]) > 1:
                tail.insert(0, own.pop())
            if len(own) < 2 or any(w.isupper() and len(w) > 1 for w in own):  # noqa: PLR2004
                continue
            office = found[lemma_key(" ".join(own))]
            office.letters = "".join(w[0].upper() for w in own if w.lower() not in _SMALL)
            office.tails.setdefault(" ".join(tail), (party.name, action.places.get("responsible")))
    return {key: office for key, office in found.items() if office.tails}


def _initials_alone(case: Case, letters: set[str]) -> dict[str, tuple[str, Place | None]]:
    """Where initials stand for an office by themselves: "wniosek do WE"."""
    found: dict[str, tuple[str, Place | None]] = {}
    explained: set[str] = set()
    for _, action in case.actions:
        for name in ACTION_FIELDS:
            text = field_text(action, name) or ""
            for match in _SHORT.finditer(text):
                short = match.group()
                explained |= {short} if text[: match.start()].endswith("(") else set()
                if short in letters and short not in found and not _is_tail(text, match.start()):
                    found[short] = (short, action.places.get(str(name)))
    return {short: said for short, said in found.items() if short not in explained}


def _is_tail(text: str, start: int) -> bool:
    """Whether initials stand after the office's own name."""
    before = _WORD.findall(text[:start])
    return bool(before) and before[-1][0].isupper() and bool(readings(before[-1].lower()))
