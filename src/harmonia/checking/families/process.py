"""P: the support process (procesowe wspomaganie)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action, about_plan
from harmonia.checking.nouns import Word, words
from harmonia.checking.once import once
from harmonia.checking.rules import rule
from harmonia.checking.spans import Dated, dated_actions, moved_fields
from harmonia.checking.stages import (
    FOUR,
    Stage,
    Staged,
    about_support,
    headline,
    mentioned_stages,
    staged_actions,
)
from harmonia.plan import Action, Scope
from harmonia.polish.numbers import plural

_ENOUGH_DAYS = 205  # "od września do marca" has seven months, whatever their days
_DAYS_OF_MONTH = 30.4
_ENOUGH_STAGES = 3  # of the four, from which a plan is about the process though it does not say so
_SAID_STAGES = 2

_SUPPORTERS = frozenset(
    {"ppp", "pp-p", "bp", "pbp", "odn", "pdn", "podn", "mscdn", "cdn", "womd", "ore", "modn", "kp"}
    | {"wspomagacz", "trener", "ekspert", "doradca", "poradnia", "edukator", "coach", "superwizor"}
    | {"konsultant", "szkoleniowiec", "specjalista", "wspomagający", "moderator", "facylitator"}
    | {"koordynator", "uczelnia"}
)
_PAIRED = {("biblioteka", "pedagogiczny"), ("ośrodek", "doskonalenie"), ("centrum", "doskonalenie")}
_TEAM = frozenset({"zespół"})
_AUTHORITY = frozenset(
    {"wydział", "referat", "urząd", "departament", "biuro", "starostwo", "wójt", "burmistrz"}
    | {"prezydent", "starosta", "zarząd", "skarbnik", "sekretarz", "naczelnik", "inspektor"}
    | {"gmina", "powiat", "jst", "kierownik", "inspektorat", "pracownik"}
)
_SCHOOL = frozenset(
    {"szkoła", "dyrektor", "nauczyciel", "przedszkole", "placówka", "rada", "pedagog", "instytucja"}
    | {"zespół", "lider", "stowarzyszenie", "fundacja", "organizacja", "ośrodek", "centrum"}
    | {"biblioteka", "firma", "partner"}
)
_PIECES = re.compile(r"[,;/]")
_ACRONYM = re.compile(r"\b(?!UM\b|UG\b|UMiG\b|JST\b)[A-ZĆŁŚŻŹÓ]{2,}\b")  # may be anybody


@rule("P01", Severity.WARNING, "support-process")
def too_short(case: Case) -> Iterator[Remark]:
    """The whole process, from the diagnosis to the joint evaluation, is shorter than 7 months."""
    process = _process(case)
    days = {one.action.id: one for one in dated_actions(case)}
    carrying = [one for one in process if Stage.CARRYING in one.stages]
    own = [days.get(one.action.id) for one in process]
    known = [one for one in own if one and one.start]
    if not carrying or not _is_process(case, process) or not known or len(known) < len(own):
        return
    first = min(known, key=lambda one: one.start or one.end)
    last = max(known, key=lambda one: one.end)
    length = (last.end - (first.start or last.end)).days + 1
    if length < _ENOUGH_DAYS:
        months = max(1, round(length / _DAYS_OF_MONTH))
        values = {
            "first": first.words, "last": last.words,
            "months": f"{months} {plural(months, 'miesiąc', 'miesiące', 'miesięcy')}",
        }  # fmt: skip
        yield about_action(
            first.task, first.action, "term", last.action.places.get("term"), **values
        )


@rule("P02", Severity.WARNING, "support-process")
def element_missing(case: Case) -> Iterator[Remark]:
    """One of the four elements of the process has no task."""
    if any(case.doubts_of("cut_off")):
        return
    staged = staged_actions(case)
    if not any(one.support for one in staged):
        return
    there = {stage for one in staged for stage in one.stages}
    named = [stage for stage in FOUR if stage in there]
    least = _SAID_STAGES if about_support(case.plan) else _ENOUGH_STAGES
    if len(named) < least or (least == _ENOUGH_STAGES and Stage.PLAN not in there):
        return
    mentioned = mentioned_stages(case)
    for stage in FOUR:
        if stage not in there | mentioned:
            yield about_plan(case.plan, None, missing=str(stage), there=", ".join(named))


@rule("P03", Severity.ERROR, "support-process")
def evaluation_before_carrying_out(case: Case) -> Iterator[Remark]:
    """Every evaluation is over before the carrying out begins."""
    process = _process(case)
    days = {one.action.id: one for one in dated_actions(case)}
    judged = _of_stage(_of_support(case, process), Stage.EVALUATION, days)
    done = _of_stage(process, Stage.CARRYING, days)
    if not judged or not done or any(one is None or one.start is None for one in done):
        return
    if any(one is None for one in judged):
        return
    last = max((one for one in judged if one), key=lambda one: one.end)
    first = min((one for one in done if one), key=lambda one: one.start or one.end)
    if first.start and last.end < first.start:
        values = {"text": last.words, "number": first.name, "start": first.words}
        yield about_action(
            last.task, last.action, "term", first.action.places.get("term"), **values
        )


@rule("P04", Severity.WARNING, "support-process")
def nobody_supports(case: Case) -> Iterator[Remark]:
    """Nobody is named who supports the schools."""
    process = _process(case)
    if not _is_process(case, process) or any(case.doubts_of("cut_off")):
        return
    texts = (
        text
        for task, action in case.actions
        for text in (action.responsible, action.method, task.title, action.funding.text)
    )
    if any(_names_supporter(words(text)) for text in texts):
        return
    first = process[0]
    yield about_action(
        first.task, first.action, "responsible", text=first.action.responsible or "—"
    )


@rule("P05", Severity.QUESTION, "support-process")
def authority_in_the_supporters_place(case: Case) -> Iterator[Remark]:
    """The authority alone diagnoses or supports, which is the supporter's and the school's."""
    process = _process(case)
    if not _is_process(case, process):
        return
    moved = moved_fields(case)
    for one in process:
        theirs = one.stages & {Stage.DIAGNOSIS, Stage.CARRYING} and Stage.PLAN not in one.stages
        if not theirs or not one.support:
            continue
        if "responsible" in moved.get(one.action.id, ()) or not _authority_alone(one.action):
            continue
        values = {"text": one.action.responsible or "", "what": headline(one.task, one.action)}
        place = one.task.places.get("title")
        yield about_action(one.task, one.action, "responsible", place, **values)


@once
def _process(case: Case) -> list[Staged]:
    """The actions of the support process itself: trainings that only make ready for it are none."""
    return [
        one
        for one in staged_actions(case)
        if Stage.MONITORING not in one.stages
        and (Stage.CARRYING not in one.stages or one.carries_plans_out)
    ]


def _of_support(case: Case, process: list[Staged]) -> list[Staged]:
    """Those that surely speak of support; in a narrow plan all do."""
    narrow = case.plan.scope is Scope.NARROW
    return [one for one in process if one.support or narrow]


def _is_process(case: Case, process: list[Staged]) -> bool:
    there = {stage for one in process for stage in one.stages}
    if about_support(case.plan):
        return len(there) >= _SAID_STAGES
    return len(there) >= _ENOUGH_STAGES and Stage.PLAN in there


def _of_stage(process: list[Staged], stage: Stage, days: dict[str, Dated]) -> list[Dated | None]:
    return [days.get(one.action.id) for one in process if stage in one.stages]


def _names_supporter(found: tuple[Word, ...]) -> bool:
    lemmas = [word.lemma for word in found]
    if set(lemmas) & _SUPPORTERS:
        return True
    if set(lemmas) & _TEAM and set(lemmas) & {"wspomaganie", "wspomagać", "zadaniowy"}:
        return True
    return any(pair in _PAIRED for pair in pairwise(lemmas))


def _authority_alone(action: Action) -> bool:
    """Whether every party named is of the authority's office, and the method names nobody else."""
    if not action.responsible or _names_supporter(words(action.method)):
        return False
    if _ACRONYM.search(action.responsible):
        return False
    pieces = [words(piece) for piece in _PIECES.split(action.responsible)]
    said = [piece for piece in pieces if piece]
    return bool(said) and all(_is_authority(piece) for piece in said)


def _is_authority(piece: tuple[Word, ...]) -> bool:
    lemmas = {word.lemma for word in piece}
    head = next((word.lemma for word in piece if word.text.isalpha()), "")
    return head in _AUTHORITY and not lemmas & _SCHOOL and not _names_supporter(piece)
