"""What plainly costs money, seen in the words of an action."""

from __future__ import annotations

import re
from functools import cache

from harmonia.checking.wordlists import words
from harmonia.plan import Action, Task
from harmonia.polish.morphology import lemmas, readings

_CLAUSE = re.compile(r"[.;:,\n•–—]|\b(?:i|oraz|a także)\b")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 1_000  # characters looked at


def purchase(task: Task, action: Action) -> str | None:
    """The clause that says that something is bought, hired or built; None where it is for free."""
    for text in (action.method, task.title):
        if not text or not _cost_sign().search(text):
            continue
        for clause in _CLAUSE.split(text[:_LONGEST]):
            if _costs(_WORD.findall(clause)[:4]) and not _is_free(task, action):
                return clause.strip()
    return None


def outside_expert(task: Task, action: Action) -> str | None:
    """The words that name an expert from outside who carries it out: "eksperta zewnętrznego"."""
    for text in (action.method, task.title):
        if not text or "zewnętrzn" not in text.lower():
            continue
        spoken = _WORD.findall(text[:_LONGEST])
        for at, word in enumerate(spoken):
            pair = spoken[at + 1 : at + 3]
            named = word.lower() == "przez" and len(pair) > 1 and _is_expert(pair)
            if named and not _is_free(task, action):
                return " ".join(pair)
    return None


@cache
def _cost_sign() -> re.Pattern[str]:
    """The beginnings of the words that cost money, for a quick look."""
    begins = sorted({word[:4] for name in ("bought", "built") for word in words(name)})
    return re.compile("|".join(begins), re.IGNORECASE)


def _is_expert(pair: list[str]) -> bool:
    one, other = (lemmas(word.lower()) for word in pair)
    return bool(
        (one & words("experts") and "zewnętrzny" in other)
        or (other & words("experts") and "zewnętrzny" in one)
    )


def _costs(clause: list[str]) -> bool:
    if not clause or not _is_nominative(clause[0].lower()):
        return False
    first = lemmas(clause[0].lower())
    rest = frozenset[str]().union(*(lemmas(word.lower()) for word in clause[1:]))
    return bool(first & words("bought") or (first & words("built") and rest & words("buildings")))


def _is_nominative(word: str) -> bool:
    return any("nom" in form.cases for form in readings(word))


def _is_free(task: Task, action: Action) -> bool:
    texts = (task.title, action.method, action.effect, action.funding.text)
    spoken = _WORD.findall(" ".join(text[:_LONGEST] for text in texts if text))
    return any(lemmas(word.lower()) & words("free") for word in spoken)
