"""What tasks make and what tasks use: plans, tools, documents, named by a noun and its qualifier.

"Opracowanie planu wspomagania" makes a ("plan", "wspomaganie"); "szkolenia wynikające z rocznych
planów wspomagania" uses one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harmonia.checking.case import Case
from harmonia.checking.nouns import Word, words
from harmonia.checking.once import once
from harmonia.plan import Action, Task
from harmonia.polish.morphology import base_form, readings
from harmonia.polish.morphology.dictionary import ADJECTIVES

Product = tuple[str, str]

SHEET: Product = ("narzędzie", "diagnoza")
PLAN: Product = ("plan", "wspomaganie")

_TOOLS = frozenset({"arkusz", "narzędzie", "ankieta", "kwestionariusz", "formularz"})
_OF_DIAGNOSIS = frozenset({"diagnostyczny", "diagnoza", "diagnozować", "badawczy"})
_HEADS = _TOOLS | frozenset(
    {"plan", "harmonogram", "program", "regulamin", "procedura", "strategia", "koncepcja"}
    | {"metodologia", "metodyka", "wzór", "kryterium", "diagnoza", "standard", "scenariusz"}
)
_MAKING = frozenset(
    {"opracowanie", "opracować", "opracowywać", "przygotowanie", "przygotować", "przygotowywać"}
    | {"sporządzenie", "sporządzić", "sporządzać", "stworzenie", "stworzyć", "tworzenie", "tworzyć"}
    | {"wypracowanie", "wypracować", "ułożenie", "ułożyć", "napisanie", "napisać", "skonstruować"}
    | {"sformułowanie", "sformułować"}
)
_PARTS = frozenset({"zadanie", "cel", "założenie", "wytyczna", "treść"})  # "zadania do planu"
_CARRYING = frozenset(
    {"wdrożenie", "wdrożyć", "wdrażać", "wdrażanie", "realizacja", "realizować", "wykonanie"}
)
_LEADS = {
    "wynikać": ("z",),
    "zgodnie": ("z",),
    "zgodny": ("z",),
    "wykorzystanie": ("z",),
    "oparcie": ("o",),
    "użycie": ("przy",),
    "pomoc": ("przy", "za"),
}  # a word that leads to what is used, with the preposition beside it
_LEADING = frozenset({"według", "podstawa"})
_CONJUNCTIONS = frozenset({"i", "oraz", "lub", "a", "także"})
_JOINTS = _CONJUNCTIONS | {","}
_PREPOSITIONS = frozenset(
    {"z", "do", "dla", "na", "w", "o", "od", "po", "za", "przy", "pod", "przed", "bez", "u"}
    | {"według"}
)
_STOPS = frozenset(".;:!?–—")
_VAGUE = frozenset({"praca", "działanie", "spotkanie", "zajęcie", "rozwój", "realizacja", "roczny"})
_NO_QUALIFIERS = _PREPOSITIONS | _CONJUNCTIONS | _MAKING
_TITLED = 3  # words in which "Roczne plany wspomagania" names what will be made
_REACH = 6  # words between "wynikających z" and the noun


def name_of(task: Task, action: Action, product: Product) -> str:
    """The product in the words of the action that makes it, in the nominative."""
    for text in (task.title, action.method, action.effect):
        found = words(text)
        for index in range(len(found)):
            if _product(found, index) == product:
                return _written(found, index)
    return product[0]


def _written(text: Sequence[Word], index: int) -> str:
    """The noun at a place with the word that tells which one; an abbreviation by itself."""
    if text[index].lemma == "rpw":
        return "RPW"
    after = _after_list(text, index)
    end = after + 2 if text[after].lemma in _VAGUE else after + 1
    return base_form(" ".join(word.text for word in (text[index], *text[after:end])))


@once
def made(case: Case) -> dict[str, frozenset[Product]]:
    """The products that each action makes, by its id."""
    return {action.id: made_by(task, action) for task, action in case.actions}


@once
def used(case: Case) -> dict[str, frozenset[Product]]:
    """The products that each action cannot do without, by its id."""
    return {action.id: used_by(task, action) for task, action in case.actions}


def made_by(task: Task, action: Action) -> frozenset[Product]:
    """The products that an action makes."""
    found = [words(action.method), words(action.effect)]
    titled = words(task.title)
    if len(task.actions) == 1:
        found.append(titled)
    named = {product for text in found for product in _made(text)}
    if len(task.actions) == 1 and _names_product_first(titled):
        named |= set(_listed(titled, 0))
    return frozenset(named | set(_ready(words(action.effect))))


def used_by(task: Task, action: Action) -> frozenset[Product]:
    """The products that an action cannot do without."""
    own = [words(action.method)] + ([words(task.title)] if len(task.actions) == 1 else [])
    named = frozenset(product for text in own for product in _used(text))
    return named | implied_by(task, action)


def implied_by(task: Task, action: Action) -> frozenset[Product]:
    """The products that an action needs although its words do not name them."""
    own = [words(action.method)] + ([words(task.title)] if len(task.actions) == 1 else [])
    return frozenset({SHEET}) if any(_diagnoses(text) for text in own) else frozenset()


def _names_product_first(titled: Sequence[Word]) -> bool:
    """Whether a title is a product with at most adjectives before it."""
    for word in titled[:_TITLED]:
        if word.lemma in _HEADS or word.lemma == "rpw":
            return True
        if not any(form.part in ADJECTIVES for form in readings(word.text)):
            return False
    return False


def _made(text: Sequence[Word]) -> Iterator[Product]:
    for at, word in enumerate(text):
        if word.lemma in _MAKING and word.is_deed:
            yield from _listed(text, at + 1)


def _ready(text: Sequence[Word]) -> Iterator[Product]:
    """An effect that begins with "opracowane plany wspomagania"."""
    if text and text[0].lemma in _MAKING and not text[0].is_deed:
        yield from _listed(text, 1)


def _listed(text: Sequence[Word], at: int) -> Iterator[Product]:
    """The products of a list that begins here: no preposition may stand before one."""
    for index in range(at, len(text)):
        lemma = text[index].lemma
        if lemma in _STOPS or lemma in _CARRYING:
            return
        if lemma in _PREPOSITIONS and not _is_part(text, index):
            return
        product = _product(text, index)
        if product:
            yield product


def _is_part(text: Sequence[Word], index: int) -> bool:
    """Whether it is the "do" of "zadania do planu"."""
    return index > 0 and text[index].lemma == "do" and text[index - 1].lemma in _PARTS


def _used(text: Sequence[Word]) -> Iterator[Product]:
    for at in range(len(text)):
        if _leads(text, at):
            yield from _reached(text, at + 1)


def _diagnoses(text: Sequence[Word]) -> bool:
    """Whether a diagnosis is carried out: that takes a sheet or another tool."""
    return any(
        word.is_deed
        and word.lemma in {"przeprowadzenie", "przeprowadzić"}
        and any(near.lemma in {"diagnoza", "diagnozować"} for near in text[at + 1 : at + 3])
        for at, word in enumerate(text)
    )


def _leads(text: Sequence[Word], at: int) -> bool:
    lemma = text[at].lemma
    first = at == 0 or text[at - 1].lemma in _STOPS  # "na wdrożenie planu" needs no plan yet
    if lemma in _LEADING or (first and lemma in _CARRYING):
        return True
    marks = _LEADS.get(lemma, ())
    return bool(marks) and any(
        text[index].lemma in marks for index in (at - 1, at + 1) if 0 <= index < len(text)
    )


def _reached(text: Sequence[Word], at: int) -> Iterator[Product]:
    for index in range(at, min(at + _REACH, len(text))):
        lemma = text[index].lemma
        if lemma in _STOPS or lemma == ",":
            return
        product = _product(text, index)
        if product:
            yield product
            return


def _product(text: Sequence[Word], index: int) -> Product | None:
    """The product named at a place: its noun with the word that tells which one."""
    head = text[index].lemma
    if head == "rpw":
        return PLAN
    if head not in _HEADS:
        return None
    after = _after_list(text, index)
    which = _which(text, after)
    if head in _TOOLS:
        return SHEET if which in _OF_DIAGNOSIS else None
    return (head, which) if which else None


def _after_list(text: Sequence[Word], index: int) -> int:
    """Where the word stands that tells which: "planu i harmonogramu | pracy"."""
    after = index + 1
    while (
        after + 1 < len(text) and text[after].lemma in _JOINTS and text[after + 1].lemma in _HEADS
    ):
        after += 2
    return after


def _which(text: Sequence[Word], at: int) -> str:
    """The word that tells which plan it is; with the next one, where it says little by itself."""
    word = text[at] if at < len(text) else None
    if word is None or not word.text.isalpha() or word.lemma in _NO_QUALIFIERS:
        return ""
    if word.lemma in _VAGUE:
        following = text[at + 1].lemma if at + 1 < len(text) else ""
        return f"{word.lemma} {following}" if following.isalpha() else ""
    return "wspomaganie" if word.lemma == "wspomagać" else word.lemma
