"""What each action costs, as far as its words say, and what of it can be added up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from harmonia.plan import Plan
from harmonia.writing.sheets.sentences import SOURCES
from harmonia.writing.xlsx import sentences
from harmonia.writing.xlsx.sheet import Heading, Sheet, Total, Value

_YEAR = r"rok(?! ?\d)"  # "na rok 2026" is said of one year
_WHOM = (
    r"szkołę|przedszkole|placówkę|oddział|klasę|osobę|os\.|uczestnika|ucznia|nauczyciela|dziecko"
    rf"|godzinę|godz\.|dzień|semestr|kwartał|miesiąc|mies\.|{_YEAR}|sztukę|szt\."
)
_ONE = (
    r"szkoł\w+|przedszkol\w+|placów\w+|oddział\w*|klas\w+|os(?:ob\w+|\.|oby)|uczestni\w+|uczeń|uczni\w+"
    rf"|nauczyciel\w*|dziec\w+|godz(?:\.|in\w*)|dzień|dnia|semestr\w*|kwarta\w+|mies(?:\.|iąc\w*)|{_YEAR}"
    r"|roku|szkoleni\w+|warsztat\w*|spotkani\w+|edycj\w+|szt(?:\.|uk\w+)"
)
_OFTEN = (
    r"(?:co)?rocznie|rokrocznie|miesięcznie|kwartalnie|semestralnie|tygodniowo|dziennie"
    r"|co (?:rok\w*|miesiąc|kwartał|semestr|tydzień)"
)
_EACH = re.compile(
    rf"\b(?:{_OFTEN})\b|\bna (?:{_WHOM})(?!\w)|\bza (?:{_WHOM}|szkolenie|spotkanie|edycję)(?!\w)"
    rf"|(?:\bod |/ ?)(?:{_ONE})(?!\w)"
    rf"|(?:\b(?:na|za|od|w|dla) )?\b(?:każd\w+|jedn(?:ą|ego|ej|o)) (?:{_ONE})(?!\w)",
    re.IGNORECASE,
)
_AMOUNT = 5  # its column

_HEADINGS = (
    Heading(sentences.NUMBER, 8),
    Heading(sentences.TASK, 30),
    Heading(sentences.METHOD, 34),
    Heading(sentences.FUNDING, 30),
    Heading(sentences.SOURCES, 28),
    Heading(sentences.AMOUNT, 16, "money"),
    Heading(sentences.AMOUNT_EACH, 16, "money"),
    Heading(sentences.EACH, 18),
)


def money(plan: Plan) -> Sheet:
    """A row per action, also of those that name no money, and the sum of what can be added.

    An amount whose words say more ("5 tys. zł rocznie") stands in a column of its own with those
    words: nobody knows how often it is paid.
    """
    total = Total(_AMOUNT, sentences.TOTAL)
    return Sheet(sentences.MONEY, _HEADINGS, _rows(plan), derived=True, total=total)


def _rows(plan: Plan) -> Iterator[tuple[Value, ...]]:
    for task in plan.tasks:
        for action in task.actions:
            funding = action.funding
            named = (task.number, task.title, action.method, funding.text)
            sources = ", ".join(SOURCES[source] for source in funding.sources) or None
            each = said_of_each(funding.text or "") if funding.amount is not None else None
            amounts = (None, funding.amount) if each else (funding.amount, None)
            yield (*named, sources, *amounts, each)


def said_of_each(words: str) -> str | None:
    """The words that say for which time or for whom an amount is: "rocznie", "na szkołę"."""
    found = dict.fromkeys(match[0].strip(" /") for match in _EACH.finditer(words))
    return ", ".join(found) or None
