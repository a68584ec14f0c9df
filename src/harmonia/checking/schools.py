"""How many schools a plan speaks of, and which: "8 szkół pilotażowych" are not "10 szkół"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from harmonia.checking.case import Case
from harmonia.checking.roots import nouns, root, stem, word_set
from harmonia.plan import Action, Goal, Place, Task
from harmonia.polish.folding import fold
from harmonia.polish.morphology import readings
from harmonia.polish.numbers import numbers
from harmonia.reading.targets.units import noun_at

SCHOOLS = frozenset({"szkoła", "placówka", "przedszkole"})
MANY = {"szkoła": "szkół", "placówka": "placówek", "przedszkole": "przedszkoli"}
ABOUT = {"szkoła": "szkołach", "placówka": "placówkach", "przedszkole": "przedszkolach"}
# Each school that is supported has one of these.
ONE_EACH = frozenset({"zespół", "plan", "diagnoza", "harmonogram", "rpw"})
ALL = ""  # schools that no word sets apart
MOST_SCHOOLS = 500  # what is more is a year or counts something else

_TEXTS_KEPT = 8_000
_LEAST_STEM = 5
_WORD = re.compile(r"[^\W\d_]+")
_AND = re.compile(r"\s*(?:i|oraz|,)\s*")
_AT_LEAST = re.compile(
    r"(?:co najmniej|minimum|min\.|przynajmniej|nie mniej niż)\s*$", re.IGNORECASE
)
_OF_THEM = re.compile(r"\bw tym\s*$", re.IGNORECASE)
# Kinds of schools, and words that every school may bear: they set no group of a plan apart.
_KINDS = word_set(
    "podstawowy ponadpodstawowy ponadgimnazjalny gimnazjalny średni zawodowy branżowy",
    "specjalny publiczny niepubliczny muzyczny artystyczny miejski gminny powiatowy wiejski",
    "samorządowy lokalny nowy inny kolejny poszczególny oświatowy edukacyjny wychowawczy",
    "integracyjny ogólnokształcący przedszkolny szkolny cały pozostały różny dany nasz swój",
    "każdy wszystek sam wszystkie który ten taki policealny techniczny rolniczy macierzysty",
)


@dataclass(frozen=True, slots=True)
class Count:
    """A number of schools in a text; ``stems`` are of the words that set these schools apart."""

    number: int
    noun: str
    stems: tuple[str, ...]
    at_least: bool


@dataclass(frozen=True, slots=True)
class Said:
    """A count with the goal that says it."""

    count: Count
    goal: Goal


@dataclass(slots=True)
class Groups:
    """The groups of schools a plan tells apart, by their stems, and what its goals say of them."""

    stems: frozenset[str]
    said: dict[str, list[Said]] = field(default_factory=dict)
    _starts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Longer stems first: they tell more."""
        self._starts = tuple(sorted(self.stems, key=len, reverse=True))

    def of(self, *texts: str | None) -> str:
        """The group that words speak of: its stem, or ALL."""
        if self.stems:
            for text in texts:
                for word in _folded(text or ""):
                    if word.startswith(self._starts):
                        return next(name for name in self._starts if word.startswith(name))
        return ALL

    def number(self, group: str) -> Said | None:
        """What the goals say of a group, where they all say the same."""
        found = self.said.get(group, [])
        return found[0] if len({one.count.number for one in found}) == 1 else None


def find_groups(case: Case) -> Groups:
    """The groups of the plan's schools."""
    texts = [goal.text for goal in case.plan.goals]
    texts += [text for task, action in case.actions for text in _own(task, action) if text]
    groups = Groups(frozenset(name for text in texts for name in stems(text)))
    for goal in case.plan.goals:
        found = counts(goal.text)
        rest = groups.of(goal.text) if len(found) == 1 else ALL
        for count in found:
            group = count.stems[0] if count.stems else rest
            groups.said.setdefault(group, []).append(Said(count, goal))
    return groups


def group_of(groups: Groups, task: Task, action: Action) -> str:
    """The group a task works with, by its own words."""
    return groups.of(*_own(task, action))


def speaks_of_schools(task: Task, action: Action) -> bool:
    """Whether a task's own words name schools, more than one."""
    return any(has_schools(text) for text in _own(task, action))


def own_count(task: Task, action: Action) -> tuple[Count, Place | None] | None:
    """The number of schools that the task itself names, where it names one."""
    found = [
        (count, (task if name == "title" else action).places.get(name))
        for name, text in (("title", task.title), ("method", action.method))
        for count in counts(text)
    ]
    return found[0] if len({count.number for count, _ in found}) == 1 else None


@lru_cache(maxsize=_TEXTS_KEPT)
def counts(text: str | None) -> tuple[Count, ...]:
    """The numbers of schools in a text; kinds named together are added up."""
    found: list[tuple[int, int, Count]] = []
    for number in numbers(text or ""):
        value = number.value
        if number.percent or number.points or not isinstance(value, int):
            continue
        phrase = noun_at(text or "", number.end)
        noun = _first_noun(phrase)
        before = (text or "")[: number.start]
        if noun is None or not 0 < value <= MOST_SCHOOLS or _OF_THEM.search(before):
            continue
        count = Count(value, noun, _adjectives(phrase or ""), bool(_AT_LEAST.search(before)))
        end = (text or "").find(phrase or "", number.end) + len(phrase or "")
        if found and _AND.fullmatch((text or "")[found[-1][1] : number.start]):
            start, _, first = found.pop()
            joined = Count(first.number + value, "placówka", first.stems, first.at_least)
            found.append((start, end, joined))
        else:
            found.append((number.start, end, count))
    return tuple(count for _, _, count in found)


@lru_cache(maxsize=_TEXTS_KEPT)
def stems(text: str) -> frozenset[str]:
    """The stems of adjectives that set schools apart: "przez szkoły pilotażowe"."""
    words = _WORD.findall(text)
    return frozenset(
        name
        for at, word in enumerate(words)
        if nouns(word) & SCHOOLS and at + 1 < len(words)
        for name in _adjectives(" ".join(words[at + 1 : at + 2]))
    )


@lru_cache(maxsize=_TEXTS_KEPT)
def about_schools(text: str, stem_of_group: str) -> str:
    """A group of schools as a text names it, in the locative: "szkołach pilotażowych"."""
    words = _WORD.findall(text)
    for at, word in enumerate(words[:-1]):
        noun = next(iter(sorted(nouns(word) & SCHOOLS)), None)
        if noun and stem_of_group in _adjectives(words[at + 1]):
            forms = readings(words[at + 1].lower())
            lemma = min(form.lemma for form in forms if form.part == "adj")
            return f"{ABOUT[noun]} {lemma.lower().removesuffix('y').removesuffix('i')}" + (
                "ich" if lemma.endswith("i") else "ych"
            )
    return "innych szkołach"


@lru_cache(maxsize=_TEXTS_KEPT)
def has_schools(text: str | None) -> bool:
    """Whether a text names schools in the plural."""
    words = _WORD.findall(text or "")
    return any(count.number > 1 for count in counts(text)) or any(
        _is_plural(words, at) for at, word in enumerate(words) if nouns(word) & SCHOOLS
    )


def _is_plural(words: list[str], at: int) -> bool:
    """Whether a noun stands in the plural; "szkoły" may be one school's, or schools that act."""
    forms = [f for f in readings(words[at].lower()) if f.lemma.lower() in SCHOOLS]
    if not any("pl" in form.numbers for form in forms):
        return False
    one = any("sg" in form.numbers for form in forms)
    return not one or at == 0 or words[at - 1].lower() in {"przez", "i", "oraz"}


def _own(task: Task, action: Action) -> Iterable[str | None]:
    return task.title, action.method, action.responsible


def _first_noun(phrase: str | None) -> str | None:
    """The school noun that heads a phrase; None where another noun does."""
    for word in _WORD.findall(phrase or ""):
        if found := nouns(word) & SCHOOLS:
            return next(iter(found))
        if nouns(word) and not any(form.part == "adj" for form in readings(word.lower())):
            return None
    return None


def _adjectives(phrase: str) -> tuple[str, ...]:
    """Stems of the adjectives of a phrase, but for kinds of schools and participles."""
    found = []
    for word in _WORD.findall(phrase):
        parts = {form.part for form in readings(word.lower())}
        if "adj" not in parts or parts & {"ppas", "pact", "subst"} or root(word) in _KINDS:
            continue
        if len(name := stem(word)) >= _LEAST_STEM:
            found.append(name)
    return tuple(found)


@lru_cache(maxsize=_TEXTS_KEPT)
def _folded(text: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in _WORD.findall(text))
