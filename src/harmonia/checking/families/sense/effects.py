"""Effects that say nothing new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from harmonia.checking.case import Case
from harmonia.checking.finding import Remark, Severity
from harmonia.checking.making import about_action, about_plan
from harmonia.checking.roots import DEEDS, content, word_set
from harmonia.checking.rules import rule
from harmonia.checking.spans import and_list, name
from harmonia.plan import Action, Place, Task
from harmonia.reading.sentences import quoted

# So many words stand in both by chance; the way of carrying out may well name its outcome.
LEAST_WORDS = {"title": 2, "method": 3}
# Steps that are done when they are done: nothing else is to be expected of them.
_FORMAL = word_set(
    "przyjąć przyjmować podpisać podpisywać zawrzeć zawierać zatwierdzić zatwierdzać uchwalić",
    "uchwalać uchwała podpis umowa porozumienie zarządzenie",
)
_SECURING = word_set(
    "zabezpieczyć zabezpieczać zapewnić zapewniać pozyskać pozyskiwać zaplanować planować",
    "przyznać zagwarantować zarezerwować podzielić podział",
)
_MONEY = word_set("środek środki pieniądz finansowanie finansować fundusz budżet dotacja")


@dataclass(frozen=True, slots=True)
class _Repeated:
    """An effect that repeats its task, with the words it repeats and where they stand."""

    task: Task
    action: Action
    effect: str
    own: str
    place: Place | None


@rule("S03", Severity.QUESTION, "template")
def effects_repeat_tasks(case: Case) -> Iterator[Remark]:
    """Effects whose every word stands in the task already: one question for the plan."""
    found = list(_repeated(case))
    if len(found) == 1:
        one = found[0]
        what, own = f"efekt {quoted(one.effect)} mówi", f"samo zadanie: {quoted(one.own)}"
        yield about_action(one.task, one.action, "effect", one.place, what=what, own=own)
    elif found:
        places = [place for one in found for place in (one.action.places.get("effect"), one.place)]
        numbers = list(dict.fromkeys(name(one.task) for one in found))
        one_task = len(numbers) == 1
        yield about_plan(
            case.plan,
            "effect",
            *places,
            what=f"efekty {'zadania' if one_task else 'zadań'} {and_list(numbers)} mówią",
            own=f"{'samo zadanie' if one_task else 'same zadania'}, na przykład "
            f"{quoted(found[0].effect)}",
            count=f"{len(found)}",
            text=found[0].effect,
        )


def _repeated(case: Case) -> Iterator[_Repeated]:
    for task, action in case.actions:
        effect = action.effect
        if action.id in case.shifted or not effect or not task.title:
            continue
        if _is_formal(effect) and content(effect) != content(task.title):
            continue
        said = content(effect) - DEEDS
        if said and (repeated := _source(task, action, said)):
            field, text = repeated
            place = (task if field == "title" else action).places.get(field)
            yield _Repeated(task, action, effect, text, place)


def _is_formal(effect: str) -> bool:
    """Whether an effect is a formal step: an agreement signed, money secured, a plan adopted."""
    said = content(effect)
    return bool(said & _FORMAL) or bool(said & _SECURING and said & _MONEY)


def _source(task: Task, action: Action, said: frozenset[str]) -> tuple[str, str] | None:
    """The title or the way of carrying out that holds all of it; the title first."""
    for field, text in (("title", task.title), ("method", action.method)):
        if text and len(said) >= LEAST_WORDS[field] and said <= content(text):
            return field, text
    return None
