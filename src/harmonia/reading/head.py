"""What stands before the tasks: title, priorities, main goal, specific goals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as default
from enum import Enum, auto

from harmonia.polish.folding import fold
from harmonia.reading.labels import priority
from harmonia.reading.lists import Item, item, items_of, without_list_marks
from harmonia.reading.numbering import heading, plain_number
from harmonia.reading.rows import GOAL, GoalRow
from harmonia.reading.titles import find_title, names_schedule
from harmonia.reading.value import Value


class Part(Enum):
    """The lists a head may have open."""

    PRIORITIES = auto()
    AREAS = auto()  # "Obszar 1. …": the priorities where nothing is called so
    MAIN_GOAL = auto()
    GOALS = auto()


_NUMBERED_AREA = re.compile(r"\s*obszar\w*[^.:–—-]*\b(?:\d+|[ivx]+)\s*[.:–—-]", re.IGNORECASE)
_END = r"(?:\s+planu)?(?:\s+nr)?(?:\s+\d+)?\s*(?:[.:–-]\s*|$)"
_LABELS: tuple[tuple[re.Pattern[str], Part], ...] = tuple(
    (re.compile(rf"\s*{words}", re.IGNORECASE), part)
    for words, part in (
        (r"priorytety?(?:\s+\w+){0,2}?\s*(?:\d+|[ivx]+)?\s*[.:–-]\s*", Part.PRIORITIES),
        (r"priorytety?\s*$", Part.PRIORITIES),
        (rf"główny\s+cel{_END}", Part.MAIN_GOAL),
        (rf"cel\s+(?:główny|strategiczny|ogólny|nadrzędny|generalny){_END}", Part.MAIN_GOAL),
        (rf"cele\s+(?:szczegółowe|operacyjne|cząstkowe){_END}", Part.GOALS),
    )
)


@dataclass(slots=True)
class Preamble:
    """What the head says, with the words' places; ``lines`` are those it was read from."""

    title: Value | None = None
    priorities: list[Value] = default(default_factory=list)
    main_goal: Value | None = None
    goals: list[Item] = default(default_factory=list)
    lines: list[Value] = default(default_factory=list)


def read_head(
    lines: list[Value], before: int, rows: list[GoalRow], named: Sequence[Value] = ()
) -> Preamble:
    """Read the head of a plan.

    Args:
        lines: the document's paragraphs outside its tasks.
        before: how many of them stand before the first task.
        rows: the goals that stand over tasks, used where no list names the goals.
        named: the priorities that stand over tasks, used where the head names none.
    """
    reader = _Reader()
    for number, line in enumerate(lines):
        if number == before:
            reader.part = None  # no list goes on behind the schedule
        reader.line(line)
    head = reader.head
    head.title = find_title(lines[:before]) or find_title(lines)
    over = [Item(None, value, listed=True) for value in named]
    head.priorities = _once(without_list_marks(reader.priorities or reader.areas or over))
    head.goals = without_list_marks(head.goals)
    if not head.goals:
        head.goals = without_list_marks(_goals_by_headings(lines, rows))
    return head


def label_of(line: Value) -> tuple[Part, Value] | None:
    """The list that a line opens by its label ("Cele szczegółowe:") and what follows the label."""
    for pattern, part in _LABELS:
        found = pattern.match(line.raw)
        if found:
            return part, line.part(found.end())
    area = priority(line)
    return (Part.AREAS, area) if area and _NUMBERED_AREA.match(line.raw) else None


def _once(items: list[Item]) -> list[Value]:
    """Each text once: priorities of the head are met again over their tasks."""
    return list({fold(one.text.text or "").rstrip(" .;"): one.text for one in items}.values())


class _Reader:
    """Goes through the lines with at most one list open."""

    def __init__(self) -> None:
        self.head = Preamble()
        self.priorities: list[Item] = []
        self.areas: list[Item] = []
        self.part: Part | None = None
        self.waiting = False

    def line(self, line: Value) -> None:
        found = label_of(line)
        if found:
            self.head.lines.append(line)
            self.part, rest = found
            self.waiting = not rest
            if rest:
                for one in items_of(rest):
                    self._add(one)
            return
        if self.part is not Part.GOALS and heading(line, GOAL):
            self.part = None
        if names_schedule(item(line).text):
            self.part = None
        if self.part is None:
            return
        for one in items_of(line):
            if not self._takes(one):
                self.part = None
                return
            self._add(one)
        self.head.lines.append(line)
        self.waiting = False

    def _takes(self, one: Item) -> bool:
        """Whether a line still belongs to the open list."""
        if self.waiting or self._goes_on(one):
            return True
        if self.part is Part.MAIN_GOAL or not one.listed:
            return self._last_ends_open() and self.part is not Part.MAIN_GOAL
        return not self._counts_again(one)

    def _goes_on(self, one: Item) -> bool:
        """A line that begins in lower case goes on with the one before."""
        return not one.listed and (one.text.text or "")[:1].islower()

    def _last_ends_open(self) -> bool:
        items = self._items()
        return bool(items) and (items[-1].text.text or "").endswith((";", ","))

    def _counts_again(self, one: Item) -> bool:
        """A number met again: the list is over, and these are headings."""
        numbers = {plain_number(goal.number.text) for goal in self.head.goals if goal.number}
        if self.part is not Part.GOALS or one.number is None:
            return False
        return plain_number(one.number.text) in numbers

    def _items(self) -> list[Item]:
        if self.part is Part.AREAS:
            return self.areas
        return self.head.goals if self.part is Part.GOALS else self.priorities

    def _add(self, one: Item) -> None:
        if not one.text:
            return
        if self.part is Part.MAIN_GOAL:
            before = self.head.main_goal
            self.head.main_goal = before.joined(one.text, " ") if before else one.text
            return
        items = self._items()
        if items and one.lettered and items[0].number and not items[0].lettered:
            last = items[-1]  # a list within an item
            items[-1] = Item(last.number, last.text.joined(one.lettered, " "), last.listed)
        elif items and self._goes_on(one) and not (self.waiting or self._last_ends_open()):
            last = items[-1]
            items[-1] = Item(last.number, last.text.joined(one.text, " "), last.listed)
        else:
            items.append(one)


def _goals_by_headings(lines: list[Value], rows: list[GoalRow]) -> list[Item]:
    """The goals named by headings or rows, each once."""
    found = [
        Item(one.number, one.rest, listed=True) for line in lines if (one := heading(line, GOAL))
    ]
    found += [Item(row.number, row.text, listed=True) for row in rows]
    goals: dict[str | None, Item] = {}
    for goal in found:
        key = plain_number(goal.number.text) if goal.number else goal.text.text
        if goal.text:
            goals.setdefault(key, goal)
    return list(goals.values())
