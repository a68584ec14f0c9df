"""Money that is secured only after the work it is meant for has begun."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterator

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action
from harmonia.checking.nouns import Word, lemmas_in, words
from harmonia.checking.rules import rule
from harmonia.checking.spans import Dated, dated_actions
from harmonia.checking.stages import headline

_SECURING = frozenset(
    {"zabezpieczenie", "zabezpieczyć", "zapewnienie", "zapewnić", "zaplanować", "zaplanowanie"}
    | {"pozyskanie", "pozyskać", "przyznanie", "przyznać", "zagwarantować", "zarezerwować"}
)
_MONEY = frozenset({"środek", "środki", "pieniądz", "finansowanie", "fundusz", "budżet", "dotacja"})
_BEGINNING = 6  # words in which securing and money are both named
_VAGUE = frozenset(
    {"na", "w", "i", "z", "do", "o", "zadanie", "działanie", "realizacja", "rok", "szkoła", "dla"}
    | {"cel", "potrzeba", "plan", "przez", "nowy"}
)
_NEAR = 20  # tasks with the same word that are looked at on either side
_ENOUGH = 2  # words that the purpose and the work share


@rule("T12", Severity.QUESTION)
def money_after_the_spending(case: Case) -> Iterator[Remark]:
    """Money for a piece of work may be secured only after the work has begun."""
    known = dated_actions(case)
    secured = [(at, one, purpose) for at, one in enumerate(known) if (purpose := _purpose(one))]
    places = _places(known) if secured else {}
    for at, one, purpose in secured:
        work = _work(purpose, known, places, at)
        if work and work.start and one.end > work.start and _really_later(one, work):
            values = {"text": one.words, "number": work.name, "start": work.words}
            yield about_action(
                one.task, one.action, "term", work.action.places.get("term"), **values
            )


def _purpose(one: Dated) -> frozenset[str]:
    """The words after "na" in "zabezpieczenie środków na wdrożenie planu"; none elsewhere."""
    found = words(headline(one.task, one.action))
    start = [word.lemma for word in found if word.text.isalpha()][:_BEGINNING]
    if not set(start) & _SECURING or not set(start) & _MONEY:
        return frozenset()
    at = next((i for i, word in enumerate(found) if word.lemma in _MONEY), len(found))
    after = [i for i in range(at, len(found)) if found[i].lemma == "na"]
    return _content(found[after[0] + 1 :]) if after else frozenset()


def _content(found: tuple[Word, ...]) -> frozenset[str]:
    """The words up to the first mark, without those that any task has."""
    taken: set[str] = set()
    for word in found:
        if not word.text.isalpha():
            break
        taken.add(word.lemma)
    return frozenset(taken)


def _places(known: tuple[Dated, ...]) -> dict[str, list[int]]:
    """For each lemma the actions whose headlines have it; those that secure money left out."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(known):
        if not _purpose(one):
            for lemma in lemmas_in(headline(one.task, one.action)):
                places[lemma].append(at)
    return places


def _work(
    purpose: frozenset[str], known: tuple[Dated, ...], places: dict[str, list[int]], at: int
) -> Dated | None:
    """The work that the money is for: the next such task, else the one before."""
    telling = purpose - _VAGUE
    if not telling:
        return None
    rarest = min((places.get(lemma, []) for lemma in telling), key=len)
    here = bisect(rarest, at)
    for index in (*rarest[here : here + _NEAR], *reversed(rarest[max(0, here - _NEAR) : here])):
        lemmas = lemmas_in(headline(known[index].task, known[index].action))
        if telling <= lemmas and len(purpose & lemmas) >= _ENOUGH:
            return known[index]
    return None


def _really_later(one: Dated, work: Dated) -> bool:
    """Money that comes in the month in which the work begins is in time."""
    start = work.start
    return start is not None and (one.end.year, one.end.month) > (start.year, start.month)
