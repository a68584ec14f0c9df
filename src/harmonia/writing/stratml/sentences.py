"""What Harmonia says in a plan as StratML, in Polish, beside the plan's own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from harmonia.plan import Act, FundingSource, PartyRole, Scope, Target, TargetKind
from harmonia.writing.sentences import kept_day
from harmonia.writing.sheets.sentences import COMPARATORS, SOURCES
from harmonia.writing.stratml.elements import decimal

UNNAMED_PLAN = "Plan rozwoju oświaty"
MAIN_GOAL = "Cel główny"
ALL_TASKS = "Zadania planu"
OTHER_TASKS = "Zadania bez celu szczegółowego"
UNLISTED_GOAL = "Tego celu nie ma na liście celów w planie."
PRIORITY = "Priorytet"
SCOPE = "Zakres planu"
ACT = "Akt"
DEBATE = "Debata oświatowa"
DAYS = "Termin w dniach"
AMOUNT = "Kwota"
KINDS_OF_MONEY = "Rodzaj źródeł finansowania"
ROLES = {PartyRole.LEADS: "Realizuje", PartyRole.COOPERATES: "Współpracuje"}
SCOPES = {Scope.WIDE: "cała oświata samorządu", Scope.NARROW: "wspomaganie szkół"}


def labelled(label: str, words: str) -> str:
    """A line of what has no element of its own."""
    return f"{label}: {words}"


def goal_name(number: str | None) -> str:
    """A goal by its number; what it says is its description."""
    return f"Cel szczegółowy {number}" if number else "Cel szczegółowy"


def task_name(number: str | None) -> str:
    """A task that has no title."""
    return f"Zadanie {number}" if number else "Zadanie bez nazwy"


def action_of(number: int, count: int) -> str:
    """Which of a task's actions the lines below speak of."""
    return f"Działanie {number} z\u00a0{count}"


def own_wording(field: str, words: str) -> str:
    """What the office calls a field."""
    return f"W\u00a0dokumencie pole „{field}” nazywa się „{words}”."


def act_words(act: Act) -> str:
    """The act that adopted the plan: "uchwała, nr I/2/2026, z dnia 5 marca 2026 r., Rady Gminy"."""
    known = (
        act.kind,
        f"nr {act.number}" if act.number else None,
        f"z\u00a0dnia {kept_day(act.date)}\u00a0r." if act.date else None,
        act.body,
    )
    return ", ".join(filter(None, known))


def sources_words(sources: Iterable[FundingSource]) -> str:
    """Where the money comes from."""
    return ", ".join(SOURCES[source] for source in sources)


def money(amount: float) -> str:
    """An amount in złoty: "12 500 zł"."""
    figures = f"{amount:,.2f}".removesuffix(".00").replace(",", "\u00a0").replace(".", ",")
    return f"{figures}\u00a0zł"


def target_words(target: Target) -> str | None:
    """A target in a few words: "co najmniej 15% wiedzy"; nothing where there is no figure."""
    if target.kind is TargetKind.BINARY:
        return ": ".join(filter(None, (target.what, "tak (1) albo nie (0)")))
    if target.value is None:
        return target.what
    return " ".join(filter(None, (*_figures(target, target.value), target.what)))


def _figures(target: Target, value: float) -> Iterator[str | None]:
    growth = target.kind is TargetKind.GROWTH
    if growth:
        yield "wzrost o" if value >= 0 else "spadek o"
    yield COMPARATORS[target.comparator] if target.comparator else None
    if target.kind is TargetKind.FREQUENCY:
        yield _times(value)
        yield f"na {target.unit}" if target.unit else None
    else:
        yield _measured(abs(value) if growth else value, target.unit)


def _times(value: float) -> str:
    return "raz" if value == 1 else f"{_figure(value)} razy"


def _measured(value: float, unit: str | None) -> str:
    return f"{_figure(value)}{'' if unit == '%' else ' '}{unit or ''}".rstrip()


def _figure(value: float) -> str:
    return decimal(value).replace(".", ",")
