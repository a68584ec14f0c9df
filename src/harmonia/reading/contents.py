"""What words hold (times, money, figures), and so which field they fit."""

from __future__ import annotations

import re
from functools import lru_cache

from harmonia.plan import FundingSource, TargetKind, TermKind
from harmonia.polish.amounts import amounts
from harmonia.polish.folding import fold
from harmonia.polish.morphology import lemmas
from harmonia.polish.numbers import numbers
from harmonia.polish.terms import is_term, understand_term
from harmonia.polish.terms.understanding import names_time
from harmonia.reading.fields import Field
from harmonia.reading.funding import known_sources
from harmonia.reading.parties.words import PARTIES
from harmonia.reading.targets import read_targets

WRONG, UNLIKELY, NEUTRAL, RIGHT = -1.0, -0.5, 0.0, 1.0
LONGEST_MONEY = 80  # characters of a cell that speaks of nothing but money
LONGEST_PAYER = 3  # words of a name that may pay, though we do not know it
LONGEST_PARTY = 8  # words of a cell that names who carries a task out
LONGEST_TIME = 80  # characters of a cell that is nothing but a time
LEAST_CELLS = 2
TELLING_SHARE = 0.7  # share of a column's cells that tell its field
_OPENS_MONEY = re.compile(
    r"budzet|srodki|bezkosztow|bez kosztow|kfs|dotacj|subwencj|nie wymaga"
    r"|[\d\s.,]+(?:tys\.?|mln)?\s*(?:zl|pln)\b"
)
_MONEY_WORD = re.compile(
    r"srodk|budzet|koszt|finans|dotacj|fundusz|kwot|\bzl\b|nie dotyczy|program|projekt|fundacj"
)
_SUM_WORDS = frozenset(
    [
        "zl",
        "zlotych",
        "zlote",
        "pln",
        "tys",
        "mln",
        "ok",
        "okolo",
        "po",
        "do",
        "od",
        "razem",
        "lacznie",
        "brutto",
        "netto",
        "rocznie",
    ]
)
_CURRENCY = re.compile(r"\b(?:zl|zlotych|pln)\b")
_BARE_NUMBER = re.compile(r"\d[\d\s.,]*")
LEAST_SUM = 100  # złoty; a smaller number without a currency may count something else
_WORD = re.compile(r"[^\W\d_]+")
_DAY_NAME = re.compile(  # days that no date is known of; seasons and school breaks are terms
    r"\b(?:poniedzial\w+|wtor(?:ek|k\w*)|srod[aey]|srodzie|czwart(?:ek|k\w*)|piat(?:ek|k\w*)"
    r"|sobot\w*|niedziel\w*|weekend\w*|majowk\w+|andrzejk\w+|mikolajk\w+"
    r"|swieta|dzien nauczyciela|dzien edukacji narodowej)\b"
)
_FIGURE = re.compile(r"\d")
_MAY_BE_YEAR = re.compile(r"\d[\dOol]|[Ool]\d")  # two figures, or letters that were typed for them
_FIGURES = frozenset({TargetKind.PERCENT, TargetKind.GROWTH, TargetKind.COUNT})


@lru_cache(maxsize=4096)
def fit(field: Field, text: str | None) -> float:
    """From -1 (surely another field's words) to 1 (surely this field's); 0 where nothing tells."""
    if text is None:
        return NEUTRAL
    dated = is_dated(text)
    if field is Field.TERM:
        return RIGHT if dated or _tells_when(text) else _no_term(text)
    if dated:
        return NEUTRAL if field is Field.MONITORED_BY else WRONG
    return _undated_fit(field, text)


def _tells_when(text: str) -> bool:
    """Whether a cell without dates is a time all the same; "nie dotyczy" may stand for money."""
    return is_term(text) and not _known_money(text)


def _no_term(text: str) -> float:
    """Words like "j.w." or with a time among them are no wrong term; other words are."""
    if understand_term(text).kind is not TermKind.UNRESOLVED or names_time(text):
        return NEUTRAL
    return NEUTRAL if _DAY_NAME.search(fold(text)) else WRONG


def _undated_fit(field: Field, text: str) -> float:
    if field is Field.FUNDING:
        return _funding_fit(text)
    if field is Field.RESPONSIBLE and is_party(text):
        return RIGHT
    if field is Field.INDICATOR:  # a sum may be what is to be reached
        return WRONG if _names_payer(text) and not _is_sum(text) else NEUTRAL
    spoken = field in (Field.METHOD, Field.RESPONSIBLE, Field.EFFECT)
    return WRONG if spoken and is_money(text) else NEUTRAL


@lru_cache(maxsize=4096)
def is_money(text: str) -> bool:
    """Whether a cell speaks of nothing but money: how much, or where it comes from."""
    return _names_payer(text) or _is_sum(text)


def _names_payer(text: str) -> bool:
    """Whether a cell begins with words of money, or a sum, and says where it comes from."""
    if len(text) > LONGEST_MONEY or not _OPENS_MONEY.match(fold(text)):
        return False
    return _known_money(text)


def _is_sum(text: str) -> bool:
    """Whether a cell is sums with their currency: "12 000 zł", "ok. 5–10 tys. zł"."""
    if len(text) > LONGEST_MONEY or not amounts(text):
        return False
    return _SUM_WORDS.issuperset(_WORD.findall(fold(text)))


def _is_bare_sum(text: str) -> bool:
    """Whether a cell is one number that may well be a sum of money: "200000"."""
    if len(text) > LONGEST_MONEY or not _BARE_NUMBER.fullmatch(text):
        return False
    found = numbers(text)
    return len(found) == 1 and (found[0].value >= LEAST_SUM or not found[0].value)


@lru_cache(maxsize=4096)
def is_dated(text: str) -> bool:
    """Whether a cell is wholly a time with dates ("raz w miesiącu" may stand anywhere)."""
    if len(text) > LONGEST_TIME or not _FIGURE.search(text) or not _MAY_BE_YEAR.search(text):
        return False  # no days without a year: most cells need no grammar
    return is_term(text) and bool(understand_term(text).intervals)


def is_party(text: str) -> bool:
    """Whether a cell begins with somebody who can carry a task out."""
    return bool(lemmas(text.split(maxsplit=1)[0].strip(",;:/")) & PARTIES)


def _known_money(text: str) -> bool:
    return known_sources(text) not in ((), (FundingSource.OTHER,))


def _funding_fit(text: str) -> float:
    if _known_money(text) or _is_sum(text) or _is_bare_sum(text):
        return RIGHT
    if _MONEY_WORD.search(fold(text)):
        return NEUTRAL
    targets = read_targets(text, None)
    if any(target.kind in _FIGURES and target.value is not None for target in targets):
        return WRONG
    return UNLIKELY if len(text.split()) > LONGEST_PAYER else NEUTRAL


def _is_short_party(text: str) -> bool:
    return len(text.split()) <= LONGEST_PARTY and is_party(text)


def _is_figure(text: str) -> bool:
    """A number of something ("3 szkolenia"), not a bare number."""
    if len(text) > LONGEST_MONEY or not any(map(str.isalpha, text)):
        return False
    return any(one.kind in _FIGURES and one.value is not None for one in read_targets(text, None))


_TELLS = (
    (Field.TERM, is_term),
    (Field.FUNDING, is_money),
    (Field.RESPONSIBLE, _is_short_party),
    (Field.INDICATOR, _is_figure),
)


def field_of_cells(texts: list[str], name: str | None = None) -> Field | None:
    """The field that a column's cells tell, where its header tells none.

    Args:
        texts: the column's filled cells.
        name: its header; where a currency stands there, bare numbers are sums.

    Returns:
        The time, the money, the parties or the figures that most cells are; None otherwise.
    """
    if len(texts) < LEAST_CELLS:
        return None
    if name and _CURRENCY.search(fold(name)):
        texts = [f"{text} zł" if _BARE_NUMBER.fullmatch(text) else text for text in texts]
    for field, tells in _TELLS:
        if sum(map(tells, texts)) >= TELLING_SHARE * len(texts):
            return field
    return None
