"""A cell of indicators taken apart: clauses, what opens them, and their quantities."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from harmonia.plan import TargetKind
from harmonia.polish.morphology import lemmas
from harmonia.polish.words import tidy
from harmonia.reading.targets.masks import BLANK, without_figures, without_parentheses
from harmonia.reading.targets.quantities import Quantity, quantities
from harmonia.reading.targets.units import noun_at, skip_lead
from harmonia.reading.targets.words import (
    COUNT_HEADS,
    FALLS,
    FREQUENCY_HEADS,
    PERCENT_HEADS,
    RISES,
)

_LONGEST = 4_000  # characters of a cell that are looked at
_MOST_CLAUSES = 40
_SPLIT = re.compile(  # also before a heading, which may follow a line's end that is a space now
    r"\s*;\s*"
    r"|(?:\s*[,./]\s+|\s*/\s*|\s+(?:i|oraz|[-–—])\s+)(?=(?:[Ll]iczba|[Ii]lość|[Oo]dsetek|[Pp]rocent)\b)"
    r"|\s+(?=(?:Liczba|Ilość|Odsetek|Procent|Częstotliwość)\b)"
)
_HEAD = re.compile(r"(?:liczba|ilość|odsetek|procent|częstotliwość)\b", re.IGNORECASE)
_NEXT_HEAD = re.compile(
    r"(?<=\w)(?<!\btym)(?<!\bczyli)(?<!\bjest)(?<!\bjako)\s+(?=(?:liczba|ilość|odsetek|procent)\s)"
)
_GLUED = re.compile(r"\b(?:min|max|maks|ok)\.(?=\d)", re.IGNORECASE)
_PER_PERIOD = re.compile(
    r"(?<=[^\W\d_])\s*/\s*(?=(?:rok|miesiąc|kwartał|semestr|półrocze|tydzień)\s*(?:$|[.,;]))",
    re.IGNORECASE,
)
_DASH = re.compile(r"^\s*[-–—*]\s+")
_ITEM = re.compile(r"(?:^|(?<=\s))([1-9])[.)]\s+(?=\S)")
_BINARY = re.compile(
    r"\(?(?<![\d.,])0\s*(?:[-–—‑/]|lub|albo)\s*1(?![\d%]|[.,]\d)\)?|\b1\s*/\s*0\b"
    r"|\btak\s*(?:/|lub|albo|,)\s*nie\b|\bnie\s*/\s*tak\b|^\s*tak\s*$|\bzero-?jedynkow\w+"
    r"|\b(?:jest|są)\s*/\s*(?:brak|nie\s+ma)\b|\bwykonano\s*/\s*nie\s*wykonano\b"
    r"|\b(\w+o)\s*/\s*nie\s?\1\b",
    re.IGNORECASE,
)
_MAY_BE_BINARY = re.compile(r"[01/]|\btak\b|\bzero", re.IGNORECASE)
_LABEL = re.compile(r"^\s*(?:wskaźnik\w*|miernik\w*)\s*:\s*", re.IGNORECASE)
_OPENING = re.compile(r"[^\w%]*(%|[^\W\d_]+)(?:\s+([^\W\d_]+))?")
_LONE_PERCENT = re.compile(r"(?<![\d\s])\s*%|^\s*%|\bproc(?:entow\w+|ent|\.)", re.IGNORECASE)


class Heading(NamedTuple):
    """What a clause opens with: "Liczba | szkoleń"; ``change`` is 1 for growth, −1 for a fall."""

    kind: TargetKind
    noun: str | None = None
    change: int = 0


class Clause(NamedTuple):
    """One thing that a cell names."""

    text: str
    quantities: tuple[Quantity, ...]
    heading: Heading | None
    binary: bool = False
    percentage: bool = False  # it speaks of a percentage without a number


class Cell(NamedTuple):
    """A cell and its clauses; ``text`` is None in an empty one."""

    text: str | None
    clauses: tuple[Clause, ...]

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The quantities of all clauses, in order."""
        return tuple(q for clause in self.clauses for q in clause.quantities)

    @property
    def binary(self) -> bool:
        """Whether "0–1" or "tak/nie" stands in it."""
        return any(clause.binary for clause in self.clauses)

    @property
    def without_binary(self) -> str | None:
        """The rest of the cell beside "0–1"."""
        return tidy(_BINARY.sub(" ", self.text or "").strip(" :;,.-–—()"))


@lru_cache(maxsize=2048)  # "0–1" and its like fill a plan
def read_cell(text: str | None) -> Cell:
    """Take an indicator or a measure apart."""
    words = tidy(text)
    if words is None:
        return Cell(None, ())
    words = _itemised(_spaced(_LABEL.sub("", words[:_LONGEST])))
    bare = without_parentheses(words)
    clauses = _clauses(bare)
    if bare != words and not any(clause.quantities or clause.binary for clause in clauses):
        clauses = _clauses(words)
    return Cell(words, clauses)


def _spaced(words: str) -> str:
    """Room for "min.80%"; "1 raz/kwartał" as it is said."""
    if "." in words:
        words = _GLUED.sub(r"\g<0> ", words)
    return _PER_PERIOD.sub(" na ", words) if "/" in words else words


def _itemised(words: str) -> str:
    """The cell without the dash before it, the items of a numbered list set apart."""
    words = _DASH.sub("", words)
    if not _ITEM.match(words):
        return words
    items = list(_ITEM.finditer(words))
    in_order = [int(item[1]) for item in items] == list(range(1, len(items) + 1))
    if len(items) <= 1 or not in_order:
        return words
    ends = [*(item.start() for item in items[1:]), len(words)]
    parts = [words[item.end() : end] for item, end in zip(items, ends, strict=True)]
    return "; ".join(part.strip(" ,;") for part in parts)


def _parts(words: str) -> Iterator[str]:
    """The parts of a cell; in "Liczba osób liczba szkoleń" the end of a line is a space now."""
    for part in _SPLIT.split(words):
        yield from _NEXT_HEAD.split(part) if _HEAD.match(part) else (part,)


def _clauses(words: str) -> tuple[Clause, ...]:
    parts = islice(_parts(words), _MOST_CLAUSES)
    return tuple(_clause(part) for part in parts if part.strip(f" {BLANK}"))


def _clause(text: str) -> Clause:
    binary = bool(_MAY_BE_BINARY.search(text) and _BINARY.search(text))
    counted = _BINARY.sub(lambda match: BLANK * len(match.group()), text) if binary else text
    figures = without_figures(counted)
    heading = _heading(figures)
    found = quantities(figures)
    if (heading is not None and not heading.change) or any(not q.beside for q in found):
        found = tuple(q for q in found if not q.beside)
    percentage = _has_percentage(figures) and all(q.kind is TargetKind.COUNT for q in found)
    return Clause(text, found, heading, binary, percentage)


def _has_percentage(text: str) -> bool:
    """Whether the text speaks of a percentage without a number."""
    return ("%" in text or "proc" in text.lower()) and _LONE_PERCENT.search(text) is not None


def _heading(text: str) -> Heading | None:
    match = _OPENING.match(text)
    if match is None:
        return None
    for group in (1, 2):
        word = match.group(group)
        if word is None:
            break
        end = match.end(group)
        if word == "%":
            return Heading(TargetKind.PERCENT, noun_at(text, skip_lead(text, end)))
        if heading := _heading_of(word, text, end):
            return heading
    return None


def _heading_of(word: str, text: str, end: int) -> Heading | None:
    meant = lemmas(word.lower())
    if meant & COUNT_HEADS:
        return Heading(TargetKind.COUNT, noun_at(text, end))
    if meant & PERCENT_HEADS:
        return Heading(TargetKind.PERCENT, noun_at(text, end))
    if meant & FREQUENCY_HEADS:
        return Heading(TargetKind.FREQUENCY, noun_at(text, end))
    if meant & (RISES | FALLS):
        return Heading(TargetKind.GROWTH, noun_at(text, end), 1 if meant & RISES else -1)
    return None
