"""Abbreviations of a plan that nobody explains."""

from __future__ import annotations

import re
from functools import lru_cache

from harmonia.checking.case import Case
from harmonia.checking.said import Said
from harmonia.checking.wordlists import words
from harmonia.polish.morphology import readings

_UPPER = "A-ZĄĆĘŁŃÓŚŹŻ"
_LOWER = "a-ząćęłńóśźż"
_SHORT = re.compile(rf"(?<![\w@])(?<!\w\.)[{_UPPER}]{{2,8}}(?:-[{_UPPER}]+)?(?![\w@]|\.\w)")
_OFFICE = re.compile(r"(?:wydzia|refera|biur|dzia)\w*\s+$", re.IGNORECASE)
_TWO = re.compile(rf"[{_UPPER}]{{2}}")
_ROMAN = re.compile(r"[IVXLC]+")
_WORD = re.compile(rf"[{_UPPER}{_LOWER}]+|[^\s\w-]")
_IN_BRACKETS = re.compile(r"\(([^()\n]{2,80})\)")
_LONG = 4  # letters; a word of that many, all capitals, is shouted
_LOOK_BACK = 120  # characters before a bracket
_MOST = 40  # that are looked for in full words
_NAME = 3  # initials; fewer count as explained only by words with capitals
_SKIPPED = r"i|w|z|na|do|dla|oraz|ds\.?|im\.?|o|we|ze"


def unexplained(case: Case) -> dict[str, Said]:
    """The abbreviations nobody explains, each where it is used first; the first ones of many."""
    used: dict[str, Said] = {}
    for one in case.saying(_TWO):
        for short in _shorts(one.text):
            if len(used) < _MOST:
                used.setdefault(short, one)
    told = _in_brackets(case.words, set(used)) if used else set()
    return {
        short: one
        for short, one in used.items()
        if short not in told and not _in_full(short).search(case.words)
    }


def _shorts(text: str) -> list[str]:
    found: list[str] = []
    before_end, before = -1, False
    for match in _SHORT.finditer(text):
        short = match.group()
        office = _OFFICE.search(text[max(0, match.start() - 12) : match.start()])
        known = short in words("abbreviations") and not office  # "Wydział OPS": not the usual OPS
        follows_known = before and match.start() - before_end == 1  # "RPO WM": one name
        before, before_end = known or follows_known, match.end()
        if not (known or follows_known or _ROMAN.fullmatch(short)):
            found.append(short)
    return [] if found and _is_shouted(text) else found


def _is_shouted(text: str) -> bool:
    """A title in capitals holds no abbreviations we could tell from words."""
    letters = [letter for letter in text if letter.isalpha()]
    if any(letter.islower() for letter in letters):
        long = [word for word in _WORD.findall(text) if len(word) >= _LONG]
        return bool(long) and sum(word.isupper() for word in long) * 2 > len(long)
    return len(letters) >= _LONG and any(
        readings(word.lower()) for word in _WORD.findall(text) if len(word) >= _LONG
    )


def _in_brackets(text: str, wanted: set[str]) -> set[str]:
    """Those in "Roczny Plan Wspomagania (RPW)" and "RPW (roczny plan wspomagania)"."""
    told: set[str] = set()
    for match in _IN_BRACKETS.finditer(text):
        inside = match.group(1)
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()].rstrip()
        before = before.rpartition("\n")[2]
        here = {short for short in _SHORT.findall(inside) if short in wanted}
        firsts = {word[0].lower() for word in _WORD.findall(before)[-8:]}
        told |= {short for short in here if short[0].lower() in firsts}
        last = before.rpartition(" ")[2]
        if last in wanted and inside[:1].lower() == last[0].lower():
            told.add(last)
    return told


@lru_cache(maxsize=500)
def _in_full(short: str) -> re.Pattern[str]:
    """Words with these initials; two only with capitals. A hyphen parts two words."""
    letters = [letter for letter in short if letter.isalpha()]
    small = len(letters) >= _NAME
    firsts = [f"[{letter}{letter.lower()}]" if small else letter for letter in letters]
    between = rf"[{_LOWER}]+[ -](?:(?:{_SKIPPED}) )?"
    return re.compile(rf"\b{between.join(firsts)}[{_LOWER}]+")
