"""The drawing's facts as a table below it, in words and dates, nothing cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from harmonia.markup import tag, text
from harmonia.timeline import Chart, Group
from harmonia.writing.svg import sentences
from harmonia.writing.svg.breaking import broken
from harmonia.writing.svg.facts import Fact, facts_of
from harmonia.writing.svg.layout import GOAL, LABEL, TITLE, goal
from harmonia.writing.svg.marks import number, path, words

_SHARES = (0.055, 0.36, 0.165, 0.075, 0.075, 0.14, 0.13)  # of the width, one a column
_WITHOUT_REMARKS = (0.055, 0.42, 0.185, 0.075, 0.075, 0.19)
_HEADINGS = (
    sentences.NUMBER,
    sentences.TASK,
    sentences.WORDS,
    sentences.FROM,
    sentences.TO,
    sentences.WHO,
    sentences.REMARKS,
)
_GAP = 12
_PAD = 10


@dataclass(frozen=True, slots=True)
class _Cell:
    lines: tuple[str, ...]
    cls: str
    leading: float
    role: str = "cell"


class Table:
    """A table being set, ``y`` its next line."""

    def __init__(self, chart: Chart, width: float, top: float) -> None:
        """Set a table below ``top``."""
        self._width = width
        self._facts = [tuple(facts_of(group)) for group in chart.groups]
        self._is_remarked = any(fact.remark for found in self._facts for fact in found)
        shares = _SHARES if self._is_remarked else _WITHOUT_REMARKS
        edges = [sum(shares[:at]) * width for at in range(len(shares) + 1)]
        self._columns = [(edges[at], edges[at + 1] - edges[at] - _GAP) for at in range(len(shares))]
        self.y = top
        self.drawn = tag("g", "".join(self._parts(chart)), role="table", aria_label=sentences.TABLE)

    def _parts(self, chart: Chart) -> Iterator[str]:
        yield words(0, self.y + 16, sentences.TABLE, "bold")
        self.y += 28
        yield self._row(
            [_Cell((one,), "bold", LABEL.line, "columnheader") for one in self._headings()], "edge"
        )
        for one, found in zip(chart.groups, self._facts, strict=True):
            if chart.has_goals:
                yield self._heading(one)
            for fact in found:
                yield self._row(list(self._cells(fact)), "row")

    def _headings(self) -> Sequence[str]:
        """The names of the columns; that of remarks is there where somebody wrote one."""
        return _HEADINGS[: len(self._columns)]

    def _heading(self, group: Group) -> str:
        empty = "" if group.tasks else f" ({sentences.NO_TASKS_HERE})"
        lines = broken(f"{goal(group)}{empty}", GOAL, self._width)
        self.y += _PAD
        return self._row([_Cell(lines, "goal", GOAL.line, "rowheader")], "edge")

    def _cells(self, fact: Fact) -> Iterator[_Cell]:
        rooms = iter(room for _, room in self._columns)
        yield _Cell(broken(fact.task, LABEL, next(rooms)), "bold", LABEL.line)
        yield self._serif(tuple(_named(fact)), next(rooms), role="rowheader")
        yield self._serif((fact.words,), next(rooms))
        starts = [sentences.day(one) if one else sentences.OPEN_START for one in fact.starts]
        ends = [sentences.day(one) if one else sentences.OPEN_END for one in fact.ends]
        yield self._sans(starts or [sentences.NOT_DATED], next(rooms))
        yield self._sans(ends or [sentences.NOT_DATED], next(rooms))
        yield self._serif((fact.who,), next(rooms))
        if self._is_remarked:
            yield self._sans([fact.remark], next(rooms))

    def _serif(self, said: Sequence[str | None], room: float, role: str = "cell") -> _Cell:
        lines = tuple(line for one in said for line in broken(one, TITLE, room))
        return _Cell(lines, "words", TITLE.line, role)

    def _sans(self, said: Sequence[str], room: float) -> _Cell:
        lines = tuple(line for one in said for line in broken(one, LABEL, room))
        return _Cell(lines, "", LABEL.line)

    def _row(self, cells: Sequence[_Cell], rule: str) -> str:
        top = self.y
        self.y += max(len(one.lines) * one.leading for one in cells) + _PAD
        drawn = "".join(
            _set(x, top + 15, one) for (x, _), one in zip(self._columns, cells, strict=False)
        )
        line = path(rule, "M", 0, self.y, "H", self._width)
        return tag("g", drawn, role="row") + line


def _named(fact: Fact) -> Iterator[str]:
    """What is done: the task's title and, where it says more, the way of doing it."""
    yield fact.title or fact.method or sentences.NO_TITLE
    if fact.title and fact.method and fact.method != fact.title:
        yield f"– {fact.method}"


def _set(x: float, y: float, cell: _Cell) -> str:
    """A cell: its lines are one text, so that they are read and found together."""
    spans = " ".join(
        tag("tspan", text(line), x=number(x), y=number(y + at * cell.leading))
        for at, line in enumerate(cell.lines)
    )
    return tag("text", spans, cls=cell.cls or None, role=cell.role)
