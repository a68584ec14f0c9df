"""The plan as Harmonia knows it: frozen values, no behaviour.

What the document said is kept word for word; every interpretation stands beside it. All texts
are tidied words (see `harmonia.polish.words.tidy`); ``None``: the document has no value there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from datetime import date
from enum import StrEnum


class Scope(StrEnum):
    """How much a plan covers."""

    WIDE = "wide"  # all of the authority's education
    NARROW = "narrow"  # the support of schools only


class TargetKind(StrEnum):
    """The shapes of indicators."""

    COUNT = "count"
    PERCENT = "percent"
    GROWTH = "growth"
    BINARY = "binary"
    FREQUENCY = "frequency"
    UNQUANTIFIED = "unquantified"


class Comparator(StrEnum):
    """How a measured value is held against a target's value."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    EQUAL = "equal"


class PartyRole(StrEnum):
    """Whether a party carries an action out or helps."""

    LEADS = "leads"
    COOPERATES = "cooperates"


class FundingSource(StrEnum):
    """Where money comes from."""

    OWN_BUDGET = "own_budget"  # budget of the authority
    SCHOOL_BUDGET = "school_budget"
    TRAINING_FUND = "training_fund"  # środki na doskonalenie nauczycieli
    KFS = "kfs"  # Krajowy Fundusz Szkoleniowy
    EU = "eu"
    GRANT = "grant"  # dotacja, subwencja, program rządowy
    PARTNER = "partner"  # own means of a counselling centre, library, training centre, sponsor
    EXTERNAL = "external"  # "środki zewnętrzne", not said which
    NONE = "none"  # nie dotyczy, bezkosztowo, w ramach obowiązków
    OTHER = "other"


class Precision(StrEnum):
    """How exactly a term is given: the coarsest unit that was written."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    SEMESTER = "semester"
    SCHOOL_YEAR = "school_year"
    YEAR = "year"


class TermKind(StrEnum):
    """The family of a time expression."""

    NONE = "none"  # nothing written
    DAY = "day"
    DAY_RANGE = "day_range"
    MONTH = "month"
    MONTH_RANGE = "month_range"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    SEMESTER = "semester"
    SCHOOL_YEAR = "school_year"
    YEAR = "year"
    YEARS = "years"
    UNTIL = "until"
    FROM = "from"
    FROM_TO = "from_to"
    LIST = "list"
    RECURRING = "recurring"
    ONGOING = "ongoing"
    DITTO = "ditto"
    RELATIVE = "relative"
    UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stood in a file.

    ``block`` counts the document's blocks from 0 (paragraphs and tables in reading order);
    ``table`` counts its tables from 0, nested ones included, and is None in a paragraph; ``row``
    and ``column`` count the table's grid from 0; ``span`` is (start, end) in characters of the
    cell's or paragraph's text; ``page`` counts pages (PDF) or sheets (workbooks) from 1.
    """

    file: str
    block: int
    table: int | None = None
    row: int | None = None
    column: int | None = None
    span: tuple[int, int] | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from ``start`` to ``end``, both inclusive; None is an open side."""

    start: date | None
    end: date | None


@dataclass(frozen=True, slots=True)
class Term:
    """A deadline: its words and what was understood of them.

    ``recurrence`` is an RFC 5545 rule without the ``RRULE:`` prefix. ``assumed`` names what came
    from the plan's context, not from the words: ``"year"``, ``"school_year"``, ``"semester"``.
    """

    text: str | None = None
    intervals: tuple[Interval, ...] = ()
    recurrence: str | None = None
    kind: TermKind = TermKind.NONE
    precision: Precision | None = None
    assumed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """A measurable aim: ``value`` in ``unit`` (percent targets have the unit ``%``)."""

    kind: TargetKind
    comparator: Comparator | None = None
    value: int | float | None = None
    unit: str | None = None
    what: str | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who carries out or helps; ``words`` is the piece of text the name was read from."""

    name: str
    role: PartyRole
    words: str


@dataclass(frozen=True, slots=True)
class Funding:
    """Where the money comes from; ``amount`` in złoty, None where none is written."""

    text: str | None = None
    sources: tuple[FundingSource, ...] = ()
    amount: float | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """One way of carrying a task out. ``places`` maps a field's name to where it stood."""

    id: str
    method: str | None = None
    responsible: str | None = None
    parties: tuple[Party, ...] = ()
    term: Term = default(default_factory=Term)
    effect: str | None = None
    funding: Funding = default(default_factory=Funding)
    indicator: str | None = None
    measure: str | None = None
    monitoring_method: str | None = None
    monitored_by: str | None = None
    targets: tuple[Target, ...] = ()
    extra: Mapping[str, str] = default(default_factory=dict)
    places: Mapping[str, Place] = default(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Task:
    """A numbered task of the schedule; ``goal`` is the number of the goal it stands under."""

    id: str
    number: str | None
    title: str | None
    goal: str | None = None
    actions: tuple[Action, ...] = ()
    places: Mapping[str, Place] = default(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Goal:
    """A specific goal (cel szczegółowy)."""

    number: str | None
    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """The act that adopted the plan."""

    kind: str | None = None  # "uchwała" or "zarządzenie", as written
    number: str | None = None
    date: date | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class OtherTable:
    """A table of the document that is no schedule, and what it is (``contents``, ``swot``)."""

    kind: str
    place: Place


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of the document that are neither the plan's head nor its schedule."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan read from one document.

    ``headers`` maps a field's name to the office's own wording of its column or label. ``period``
    is the span of days the plan speaks of.
    """

    id: str
    title: str | None = None
    authority: str | None = None
    scope: Scope | None = None
    period: Interval | None = None
    act: Act | None = None
    debates: tuple[str, ...] = ()
    priorities: tuple[str, ...] = ()
    main_goal: str | None = None
    goals: tuple[Goal, ...] = ()
    tasks: tuple[Task, ...] = ()
    headers: Mapping[str, str] = default(default_factory=dict)
    other_tables: tuple[OtherTable, ...] = ()
    passages: tuple[Passage, ...] = ()
    places: Mapping[str, Place] = default(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """Set ``field`` of an action (or of the task, where ``action`` is None) to ``value``."""

    field: str
    value: str | None
    task: str | None = None
    action: str | None = None


@dataclass(frozen=True, slots=True)
class Repair:
    """A proposed repair: its ``kind`` (``shift``, ``swap``, ``drop``, ``set``) and its changes."""

    kind: str
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something a careful reader would ask about.

    ``task`` and ``action`` are ids; ``confidence`` is 0–1, how sure we are that something is wrong;
    ``values`` are the words and figures its sentence quotes.
    """

    kind: str
    task: str | None = None
    action: str | None = None
    field: str | None = None
    places: tuple[Place, ...] = ()
    confidence: float = 0.5
    values: Mapping[str, str] = default(default_factory=dict)
    repair: Repair | None = None
