"""The marks of a drawing in letters, and a row of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from rich.cells import cell_len
from rich.text import Text

from harmonia.cli import sentences
from harmonia.plan import TermKind
from harmonia.timeline import Axis, Bar, Chart, Mark, Row, Side

TODAY = "▼"
SIGNS = {
    Mark.BAR: "███",
    Mark.DAY: "■",
    Mark.UNTIL: "···◆",
    Mark.FROM: "├···",
    Mark.REPEAT: "─o─o",
    Mark.ONGOING: "╌╌╌",
    Mark.OUTSIDE: "◄ ►",
}
YEAR = "┊"
_FULL, _DAY, _DEADLINE, _BEGIN, _OPEN = "█", "■", "◆", "├", "·"
_LINE, _OCCURRENCE, _ONGOING = "─", "o", "╌"
_NOW = "│"
_ARROWS = {Side.BEFORE: "◄", Side.AFTER: "►"}
_ON_BAR = "reverse cyan"
_TAIL = 8  # columns of an open side


def column(axis: Axis, at: int, width: int) -> int:
    """The column of a day."""
    return min(max(at * width // axis.days, 0), width - 1)


class Canvas:
    """One row of columns with the lines of years and of today, to be drawn over."""

    def __init__(self, chart: Chart, width: int) -> None:
        """An empty row."""
        self._axis, self._width = chart.axis, width
        self._signs = [" "] * width
        self._styles = ["bright_black"] * width
        self._taken: set[int] = set()
        if self._axis:
            for year in self._axis.years[1:]:
                self._signs[column(self._axis, year.start, width)] = YEAR
        self._today: int | None = None
        if self._axis and chart.today is not None:
            self._today = column(self._axis, chart.today, width)
            self._put(self._today, _NOW, "bold", taken=False)

    def draw(self, row: Row) -> None:
        """Draw a row's time, its words where it has no dates."""
        axis = self._axis
        if axis is None or not row.is_dated:
            self._undated(row)
            return
        if row.repeats:
            self._repeat(axis, row)
        else:
            for bar in row.bars:
                self._bar(axis, bar)
        for one in row.outside:
            self._put(
                0 if one.side is Side.BEFORE else self._width - 1, _ARROWS[one.side], "yellow"
            )
        self._label(row)

    def text(self) -> Text:
        """The row as it was drawn."""
        text = Text()
        for sign, style in zip(self._signs, self._styles, strict=True):
            text.append(sign, style)
        return text

    def _put(self, at: int, sign: str, style: str = "cyan", *, taken: bool = True) -> None:
        if 0 <= at < self._width:
            self._signs[at], self._styles[at] = sign, style
            if taken:
                self._taken.add(at)

    def _write(self, at: int, words: str, style: str = "") -> None:
        for offset, sign in enumerate(words):
            self._put(at + offset, sign, style)

    def _bar(self, axis: Axis, bar: Bar) -> None:
        if bar.start is None:
            end = column(axis, (bar.end or 1) - 1, self._width)
            for at in range(max(end - _TAIL, 0), end):
                self._put(at, _OPEN)
            self._put(end, _DEADLINE)
            return
        start = column(axis, bar.start, self._width)
        if bar.end is None:
            for at in range(start + 1, min(start + 1 + _TAIL, self._width)):
                self._put(at, _OPEN)
            self._put(start, _BEGIN)
        elif bar.end - bar.start == 1:
            self._put(start, _DAY)
        else:
            self._full(start, column(axis, bar.end - 1, self._width))
        if bar.cut_start:
            self._put(0, _ARROWS[Side.BEFORE])
        if bar.cut_end:
            self._put(self._width - 1, _ARROWS[Side.AFTER])

    def _full(self, start: int, end: int) -> None:
        for at in range(start, end + 1):
            now = at == self._today and start < at < end
            self._put(at, _NOW if now else _FULL, "bold" if now else "cyan")

    def _repeat(self, axis: Axis, row: Row) -> None:
        for bar in row.bars:
            start = column(axis, bar.start or 0, self._width)
            end = column(axis, (axis.days if bar.end is None else bar.end) - 1, self._width)
            for at in range(start, end + 1):
                self._put(at, _LINE)
        for at in range(self._width if not row.bars else 0):
            self._put(at, _LINE)
        for span in row.repeats:
            self._put(column(axis, (span.start + span.end) // 2, self._width), _OCCURRENCE)

    def _undated(self, row: Row) -> None:
        if row.term.kind is TermKind.ONGOING and self._axis:
            for at in range(self._width):
                self._put(at, _ONGOING)
        text = row.term.text
        words = f"„{text}”" if text else sentences.SHOW_NO_TERM
        self._write(0, _cut(words, self._width))

    def _label(self, row: Row) -> None:
        """The last date behind the marks; before them, or on a long bar, both days."""
        found = [bar.interval for bar in row.bars] or [one.interval for one in row.outside]
        if not found or not self._taken:
            return
        last = max(found, key=lambda one: one.end or one.start or date.min)
        note = f", {sentences.show_after(row.after)}" if row.after else ""
        end = _day(last.end or last.start)
        is_range = last.start and last.end and last.start != last.end
        both = f"{_day(last.start)}–{end}" if is_range else end
        right, left = max(self._taken) + 2, min(self._taken) - 1
        behind = [one for one in (end + note, end) if right + len(one) <= self._width]
        before = [one for one in (both + note, both, end) if len(one) <= left]
        if behind:
            self._write(right, behind[0])
        elif before and len(found) == 1:
            self._write(left - len(before[0]), before[0])
        else:
            self._label_on(row, [both, end] if len(found) == 1 else [end])

    def _label_on(self, row: Row, forms: Sequence[str]) -> None:
        """The days on the last bar, its own signs around them."""
        solid = [bar for bar in row.bars if bar.start is not None and bar.end is not None]
        if self._axis is None or not solid:
            return
        last = max(solid, key=lambda bar: bar.end or 0)
        start = column(self._axis, last.start or 0, self._width) + 1
        end = column(self._axis, (last.end or 1) - 1, self._width)
        for words in forms:
            if len(words) + 2 <= end - start:
                self._write(end - len(words) - 2, f" {words} ", _ON_BAR)
                return


def _day(day: date | None) -> str:
    return f"{day.day:02}.{day.month:02}.{day.year}" if day else ""


def _cut(words: str, room: int) -> str:
    """Words of one-column letters in at most so many columns."""
    plain = "".join(sign if sign.isprintable() and cell_len(sign) == 1 else "?" for sign in words)
    return plain if len(plain) <= room else f"{plain[: room - 1]}…"
