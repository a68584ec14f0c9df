"""The order of the work: what is used must be made before, and watched to its end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action
from harmonia.checking.nouns import lemmas_in, words
from harmonia.checking.once import once
from harmonia.checking.products import Product, implied_by, made, name_of, used
from harmonia.checking.rules import rule
from harmonia.checking.spans import Dated, and_list, dated_actions, moved_fields
from harmonia.checking.stages import Stage, Staged, headline, staged_actions
from harmonia.plan import Place
from harmonia.reading.sentences import quoted

_WORK = frozenset(
    {"wdrożenie", "wdrożyć", "wdrażać", "wdrażanie", "realizacja", "realizować", "prowadzenie"}
    | {"prowadzić", "wykonanie"}
)
_VAGUE = frozenset(
    {"monitorować", "monitoring", "monitorowanie", "realizacja", "przebieg", "postęp", "stan"}
    | {"wdrożenie", "wdrażać", "działanie", "zadanie", "praca", "efekt", "proces", "nowy"}
    | {"wykonanie", "realizować", "bieżący", "stały"}
)
_MOST_NAMED = 3  # makers that a sentence names
_ENOUGH = frozenset({"wspomaganie", "wspomagać", "rpw"})
_SHORT = 2  # letters of "w", "na", "i": no words that tell which


@dataclass(frozen=True, slots=True)
class Clash:
    """An action that comes before the ones it needs."""

    early: Dated
    late: tuple[Dated, ...]
    product: Product
    implied: bool  # the early one does not name what it needs


@dataclass(frozen=True, slots=True)
class _First:
    """The first makers of a product: when the first begins, and the first known fine start."""

    makers: tuple[Dated, ...]
    begin: date
    start: date | None

    @classmethod
    def of(cls, makers: list[Dated]) -> _First:
        by_begin = sorted(makers, key=_begin)
        starts = [one.start for one in makers if one.is_fine]
        known = [start for start in starts if start]
        fine = len(known) == len(makers)
        return cls(tuple(by_begin[:_MOST_NAMED]), _begin(by_begin[0]), min(known) if fine else None)

    def comes_after(self, use: Dated) -> bool:
        """Whether a use is over before all of them, or begins before any of them begins."""
        early = use.start if use.is_fine else None
        return use.end < self.begin or bool(early and self.start and early < self.start)


@rule("T10", Severity.WARNING)
def used_before_it_is_made(case: Case) -> Iterator[Remark]:
    """A task uses a plan or a tool that other tasks make only later."""
    yield from (_too_early(clash) for clash in _clashes(case) if not clash.implied)


@rule("T16", Severity.QUESTION, "support-process")
def tool_made_after_the_diagnosis(case: Case) -> Iterator[Remark]:
    """A diagnosis that names no tool, before the task that makes one."""
    yield from (_too_early(clash) for clash in _clashes(case) if clash.implied)


@rule("T11", Severity.WARNING, "support-process")
def stages_out_of_order(case: Case) -> Iterator[Remark]:
    """The support process has the order diagnosis, plan, carrying out."""
    staged = _dated_stages(case)
    known = {(c.early.action.id, one.action.id) for c in _clashes(case) for one in c.late}
    for before, after in (
        (Stage.DIAGNOSIS, Stage.PLAN),
        (Stage.PLAN, Stage.CARRYING),
        (Stage.DIAGNOSIS, Stage.CARRYING),
    ):
        if not staged[before] or not staged[after]:
            continue
        first = min(staged[before], key=lambda one: one.first_end)
        hasty = min(staged[after], key=lambda one: one.end)
        both = hasty.action.id, first.action.id
        if _comes_before(hasty, first) and both not in known:
            values = {
                "stage": str(after), "text": hasty.words, "other": str(before),
                "until": first.words, "number": first.name,
            }  # fmt: skip
            yield about_action(
                hasty.task, hasty.action, "term", first.action.places.get("term"), **values
            )
            return


@rule("T13", Severity.WARNING)
def monitoring_ends_too_early(case: Case) -> Iterator[Remark]:
    """All tasks that watch over a piece of work end before that work does."""
    stages = {one.action.id: one.stages for one in staged_actions(case)}
    if not any(Stage.MONITORING in found for found in stages.values()):
        return
    known = dated_actions(case)
    watching: dict[frozenset[str], Dated] = {}
    for one in known:
        subject = _watched(one) if Stage.MONITORING in stages.get(one.action.id, ()) else None
        if subject:
            watching[subject] = max(watching.get(subject, one), one, key=lambda two: two.end)
    places: dict[str, list[Dated]] = defaultdict(list)
    for one in known:
        if _is_work(one, stages.get(one.action.id, frozenset())):
            for lemma in _headline(one):
                places[lemma].append(one)
    for subject, one in watching.items():
        with_rarest = min((places.get(lemma, []) for lemma in subject), key=len)
        longer = [
            other
            for other in with_rarest
            if other.last_lesson_day > one.last_lesson_day and subject <= _headline(other)
        ]
        if longer:
            last = max(longer, key=lambda other: other.end)
            values = {"text": one.words, "number": last.name, "until": last.words}
            place = last.action.places.get("term")
            yield about_action(one.task, one.action, "term", place, **values)


@once
def _clashes(case: Case) -> tuple[Clash, ...]:
    return tuple(_find_clashes(case))


def _find_clashes(case: Case) -> Iterator[Clash]:
    """Uses that are over before the first making of what they use."""
    moved = moved_fields(case)
    known = [one for one in dated_actions(case) if "method" not in moved.get(one.action.id, ())]
    makers: dict[Product, list[Dated]] = defaultdict(list)
    undated = {action.id for _, action in case.actions} - {one.action.id for one in known}
    sometime: set[Product] = set()
    for _, action in case.actions:
        if action.id in undated:
            sometime |= made(case)[action.id]
    for one in known:
        for product in made(case)[one.action.id]:
            makers[product].append(one)
    firsts = {product: _First.of(makers[product]) for product in makers}
    for one in known:
        for product in sorted(used(case)[one.action.id]):
            first = firsts.get(product)
            if first is None or product in sometime or product in made(case)[one.action.id]:
                continue
            if first.comes_after(one) and not _is_money(one):
                implied = product in implied_by(one.task, one.action)
                yield Clash(one, first.makers, product, implied)


def _too_early(clash: Clash) -> Remark:
    early, late = clash.early, clash.late
    values = {
        "product": name_of(late[0].task, late[0].action, clash.product),
        "text": early.words,
        "later": and_list(f"{one.name} ({quoted(one.words)})" for one in late),
        "tasks": "zadania" if len({one.name for one in late}) == 1 else "zadań",
    }
    return about_action(early.task, early.action, "term", *_terms(late), **values)


def _begin(one: Dated) -> date:
    return min(one.start or one.first_end, one.first_end)


def _comes_before(early: Dated, late: Dated) -> bool:
    """Whether one is over before the other is due, or begins before the other begins."""
    return _First.of([late]).comes_after(early)


def _is_money(one: Dated) -> bool:
    """Whether it only puts money aside: that may be done before a plan is ready."""
    lemmas = lemmas_in(headline(one.task, one.action))
    return bool(lemmas & {"środek", "środki", "pieniądz", "finansowanie"})


def _dated_stages(case: Case) -> dict[Stage, list[Dated]]:
    """The actions of the support process by stage; none of a stage that has undated ones too."""
    days = {one.action.id: one for one in dated_actions(case)}
    found: dict[Stage, list[Dated]] = defaultdict(list)
    undated: set[Stage] = set()
    for one in staged_actions(case):
        for stage in one.stages:
            if not _counts(one, stage):
                continue
            if one.action.id in days:
                found[stage].append(days[one.action.id])
            else:
                undated.add(stage)
    for stage in undated:
        found[stage] = []
    return found


def _counts(one: Staged, stage: Stage) -> bool:
    """Trainings may come before a diagnosis, to make people ready for it."""
    return one.carries_plans_out if stage is Stage.CARRYING else one.support


def _is_work(one: Dated, stages: frozenset[Stage]) -> bool:
    first = next((word.lemma for word in words(headline(one.task, one.action))), "")
    return Stage.CARRYING in stages or (first in _WORK and Stage.EVALUATION not in stages)


def _watched(one: Dated) -> frozenset[str]:
    """What is monitored: the first noun of weight, with the word that tells which one."""
    found = words(headline(one.task, one.action))
    at = 0
    while at < len(found) and found[at].lemma in _VAGUE:
        at += 1
    if at >= len(found) or not found[at].text.isalpha():
        return frozenset()
    noun = found[at].lemma
    which = found[at + 1] if at + 1 < len(found) else None
    if noun in _ENOUGH or which is None or not which.text.isalpha() or len(which.text) <= _SHORT:
        return frozenset({noun})
    return frozenset({noun, which.lemma})


def _headline(one: Dated) -> frozenset[str]:
    return lemmas_in(headline(one.task, one.action))


def _terms(actions: tuple[Dated, ...]) -> tuple[Place | None, ...]:
    return tuple(one.action.places.get("term") for one in actions)
