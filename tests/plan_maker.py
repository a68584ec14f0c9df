"""Made-up plans for laws: realistic words, every shape of numbers, terms and indicators."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from paper.content import FIELDS, ActionContent, GoalContent, PlanContent, TaskContent

_AUTHORITIES = (
    "Gmina Zielone Wzgórze",
    "Gmina Brzozowy Gaj",
    "Powiat Jaworowiecki",
    "Miasto Nowa Przystań",
    "Gmina Lipowe Pole",
)
_DEEDS = (
    "Organizacja szkoleń",
    "Opracowanie diagnozy potrzeb",
    "Utworzenie sieci współpracy",
    "Przygotowanie warsztatów",
    "Doposażenie pracowni",
    "Prowadzenie konsultacji",
    "Przegląd oferty zajęć",
    "Wymiana doświadczeń",
)
_WHOM = (
    "dla dyrektorów szkół",
    "dla nauczycieli matematyki",
    "w przedszkolach",
    "w szkołach podstawowych",
    "dla rad pedagogicznych",
    "w bibliotekach szkolnych",
    "dla wychowawców klas",
)
_MEANS = (
    "Spotkanie z udziałem doradcy metodycznego",
    "Warsztaty prowadzone przez trenera",
    "Ankieta wśród nauczycieli i analiza jej wyników",
    "Praca zespołu w szkole",
    "Zakup książek oraz sprzętu",
    "Cykl lekcji otwartych",
)
_WHO = (
    "Wydział Oświaty",
    "dyrektorzy szkół",
    "Gminny Zespół Ekonomiczny",
    "poradnia psychologiczno-pedagogiczna",
    "biblioteka pedagogiczna",
    "rady pedagogiczne",
)
_EFFECTS = (
    "Lepsze przygotowanie nauczycieli",
    "Szkoły znają swoje potrzeby",
    "Nauczyciele dzielą się materiałami",
    "Uczniowie chętniej pracują w grupach",
)
_MONEY = (
    "Budżet gminy",
    "Środki na doskonalenie zawodowe nauczycieli",
    "Krajowy Fundusz Szkoleniowy",
    "Nie dotyczy",
    "bezkosztowo",
    "Budżet szkoły, dotacja z powiatu",
)
_TERMS = (
    "wrzesień 2025",
    "październik – grudzień 2025",
    "do 31 stycznia 2026 r.",
    "do końca czerwca 2027 r.",
    "I kwartał 2026",
    "rok szkolny 2026/2027",
    "2025/2026, 2026/2027",
    "luty/marzec 2026",
    "15.10.2025 r.",
    "na bieżąco",
    "raz w miesiącu",
    "od września 2025 r. do czerwca 2026 r.",
)
_NOUNS = ("szkoleń", "warsztatów", "lekcji otwartych", "sieci", "uczestników")
_DOCUMENTS = ("raport", "protokół", "lista obecności", "plan pracy", "sprawozdanie")
_HOW = ("analiza list obecności", "przegląd protokołów", "ankieta końcowa", "rozmowa z dyrektorem")
_BY = ("inspektor wydziału w czerwcu", "koordynator sieci", "dyrektor szkoły, dwa razy w roku")
_EXTRA = ("Uwagi", "Adresaci", "Potwierdzenie wykonania")
_REMARKS = ("nauczyciele klas IV–VIII", "kontynuacja", "po zatwierdzeniu budżetu")
_AIMS = (
    "Rozwijanie umiejętności matematycznych uczniów",
    "Wzmacnianie współpracy szkół",
    "Upowszechnianie czytelnictwa",
    "Wspieranie nauczycieli rozpoczynających pracę",
    "Poprawa dostępności zajęć dodatkowych",
)


def contents(
    room: frozenset[str] = frozenset((*FIELDS, "goal")), most_tasks: int = 6
) -> st.SearchStrategy[PlanContent]:
    """Random plans with the fields (and "goal") a layout has room for; see `paper.layouts.room`."""
    return _contents(room, most_tasks)


@st.composite
def _contents(draw: st.DrawFn, room: frozenset[str], most_tasks: int) -> PlanContent:
    authority = draw(st.sampled_from(_AUTHORITIES))
    goals = draw(_goals())
    listed = "goal" not in room or draw(st.booleans())
    return PlanContent(
        title=f"Harmonogram działań na lata {draw(st.sampled_from(('2025–2027', '2026–2028')))}",
        authority=authority,
        preamble=("Załącznik nr 1 do planu rozwoju oświaty", authority),
        priorities=draw(st.lists(_phrases(_AIMS), max_size=2, unique=True).map(tuple)),
        main_goal=draw(st.none() | _phrases(_AIMS)),
        goals=goals,
        tasks=draw(_tasks(goals if "goal" in room else (), room, most_tasks)),
        goals_listed=listed,
    )


@st.composite
def _goals(draw: st.DrawFn) -> tuple[GoalContent, ...]:
    texts = draw(st.lists(_phrases(_AIMS), max_size=3, unique=True))
    return tuple(GoalContent(str(index), text) for index, text in enumerate(texts, start=1))


@st.composite
def _tasks(
    draw: st.DrawFn, goals: tuple[GoalContent, ...], room: frozenset[str], most: int
) -> tuple[TaskContent, ...]:
    titles = draw(st.lists(_titles(), min_size=1, max_size=most, unique=True))
    style = draw(st.sampled_from(("plain", "decimal", "roman", "none")))
    header = draw(st.none() | st.sampled_from(_EXTRA))
    of_goals = _spread(draw, goals, len(titles))
    return tuple(
        TaskContent(
            number=_number(style, index, goal),
            title=title,
            goal=goal,
            actions=draw(_actions(room, header)),
        )
        for index, (title, goal) in enumerate(zip(titles, of_goals, strict=True), start=1)
    )


def _spread(draw: st.DrawFn, goals: tuple[GoalContent, ...], count: int) -> list[str | None]:
    """The goal of each task, in the order of the goals; every goal has a task, or none has."""
    if not goals or len(goals) > count:
        return [None] * count
    more = draw(
        st.lists(
            st.integers(0, len(goals) - 1), min_size=count - len(goals), max_size=count - len(goals)
        )
    )
    return [goals[index].number for index in sorted([*range(len(goals)), *more])]


def _number(style: str, index: int, goal: str | None) -> str | None:
    match style:
        case "plain":
            return str(index)
        case "decimal":
            return f"{goal or 1}.{index}"
        case "roman":
            return f"I.{index}"
        case _:
            return None


@st.composite
def _titles(draw: st.DrawFn) -> str:
    return f"{draw(st.sampled_from(_DEEDS))} {draw(st.sampled_from(_WHOM))}"


@st.composite
def _actions(
    draw: st.DrawFn, room: frozenset[str], header: str | None
) -> tuple[ActionContent, ...]:
    """Up to three different ways of carrying a task out."""
    methods = draw(st.lists(_phrases(_MEANS), min_size=1, max_size=3, unique=True))
    return tuple({"method": method, **draw(_fields(room, header))} for method in methods)


@st.composite
def _fields(draw: st.DrawFn, room: frozenset[str], header: str | None) -> Mapping[str, str]:
    indicator, measure = draw(_indicators())
    texts = {
        "responsible": draw(_lists(_WHO)),
        "term": draw(st.sampled_from(_TERMS)),
        "effect": draw(_phrases(_EFFECTS)),
        "funding": draw(st.sampled_from(_MONEY)),
        "indicator": indicator,
        "measure": measure,
        "monitoring_method": draw(st.sampled_from(_HOW)),
        "monitored_by": draw(st.sampled_from(_BY)),
    }
    empty = draw(st.sets(st.sampled_from(sorted(texts)), max_size=2))
    kept = {name: text for name, text in texts.items() if name in room and name not in empty}
    if header is not None and draw(st.booleans()):
        kept[header] = draw(st.sampled_from(_REMARKS))
    return kept


@st.composite
def _indicators(draw: st.DrawFn) -> tuple[str, str]:
    """A wskaźnik and its miernik, in the manners of different offices."""
    number = draw(st.integers(1, 40))
    noun = draw(st.sampled_from(_NOUNS))
    document = draw(st.sampled_from(_DOCUMENTS))
    return draw(
        st.sampled_from(
            (
                (f"Liczba {noun}", str(number)),
                (f"Liczba {noun}", f"co najmniej {number}"),
                (f"minimum {number} {noun}", document),
                ("0–1", document),
                (f"{number} % nauczycieli", "osoba"),
                (f"wzrost wiedzy o min. {number} %", "% przyrostu wiedzy"),
            )
        )
    )


def _lists(words: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(words), min_size=1, max_size=2, unique=True).map(", ".join)


def _phrases(words: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from(words)
