"""The scale above the rows, and the lines it draws through them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from harmonia.timeline import SUMMER, Axis, Unit
from harmonia.writing.svg import sentences
from harmonia.writing.svg.layout import BOLD, LABEL, MONTH, Layout
from harmonia.writing.svg.marks import filled, path, rect, words

_SCHOOL_LINE = 22  # heights of the scale's lines, from above
_YEAR_LINE = 22
_QUARTER_LINE = 20
_MONTH_LINE = 20
_TODAY_LINE = 20
_LEAST_MONTH = 13  # widths below which months are not named, or not drawn
_LEAST_MONTH_LINE = 8
_LEAST_QUARTER = 9
_MARGIN = 5  # beside words
_SHORTEST_MONTH = 28  # days


class Scale:
    """The scale of one drawing: which lines it has is a matter of room."""

    def __init__(self, layout: Layout, axis: Axis, today: int | None) -> None:
        """Choose the lines that the width of a month leaves room for."""
        self._layout, self._axis, self._today = layout, axis, today
        month = layout.scale * 30
        self._names_months = month >= _LEAST_MONTH
        self._names_quarters = month * 3 >= LABEL.width("III") + 4 * _MARGIN
        self._draws_months = self._names_quarters and month >= _LEAST_MONTH_LINE
        self._draws_quarters = month * 3 >= _LEAST_QUARTER
        self._years = _SCHOOL_LINE + _YEAR_LINE
        self._quarters = self._years + (_QUARTER_LINE if self._names_quarters else 0)
        self._months = self._quarters + (_MONTH_LINE if self._names_months else 0)
        self.height = self._months + (_TODAY_LINE if today is not None else 4)

    def ground(self, bottom: float) -> str:
        """What lies below the rows: school years in turn, summers, lines of months and years."""
        return "".join(self._ground(bottom))

    def head(self) -> str:
        """The names of the units."""
        return "".join(
            (
                *self._labels(),
                *self._school_years(),
                *self._year_names(),
                *self._quarter_names(),
                *self._month_names(),
            )
        )

    def today(self, bottom: float) -> str:
        """Today's line with its tag."""
        if self._today is None:
            return ""
        x = self._layout.x(self._today + 0.5)
        said = sentences.today(self._axis.day(self._today))
        room = BOLD.width(said) + 2 * _MARGIN
        left = min(max(x - room / 2, self._layout.left), self._layout.right - room)
        return (
            path("today", "M", x, self._months + 17, "V", bottom)
            + rect("todaytag", left, self._months + 1, room, 17)
            + words(left + room / 2, self._months + 14, said, "on bold", "middle")
        )

    def _ground(self, bottom: float) -> Iterator[str]:
        top = self.height
        for unit in self._axis.school_years:
            if unit.first.year % 2 == 0:
                yield rect("band", self._layout.x(unit.start), 0, self._room(unit), bottom)
        for unit in self._axis.months:
            if unit.first.month in SUMMER:
                x, width = self._layout.x(unit.start), self._room(unit)
                yield filled(self._layout.pattern("summer"), x, top, width, bottom - top)
        if self._draws_months:
            yield from (self._line("m", one, self._quarters, bottom) for one in self._axis.months)
        if self._draws_quarters:
            quarter = "q" if self._names_quarters else "m"
            yield from (
                self._line(quarter, one, self._years, bottom) for one in self._axis.quarters
            )
        yield from (self._line("y", one, _SCHOOL_LINE, bottom) for one in self._axis.years)
        for unit in self._axis.school_years[1:]:
            x = self._layout.x(unit.start)
            yield path("school", "M", x, 0, "V", _SCHOOL_LINE, "M", x, self._quarters, "V", bottom)
        right = self._layout.right
        yield path("y", "M", right, _SCHOOL_LINE, "V", bottom)
        yield path("y", "M", self._layout.left, _SCHOOL_LINE, "V", bottom)

    def _line(self, cls: str, unit: Unit, top: float, bottom: float) -> str:
        return path(cls, "M", self._layout.x(unit.start), top, "V", bottom)

    def _labels(self) -> Iterator[str]:
        if self._layout.is_narrow:
            return
        yield words(0, 15, sentences.SCHOOL_YEAR, "soft")
        yield words(0, _SCHOOL_LINE + 15, sentences.YEAR, "soft")
        if self._names_quarters:
            yield words(0, self._years + 14, sentences.QUARTER, "soft")
        if self._names_months:
            yield words(0, self._quarters + 13, sentences.MONTH, "soft")

    def _school_years(self) -> Iterator[str]:
        for unit in self._axis.school_years:
            year = unit.first.year
            forms = [sentences.school_year(year, in_full=full) for full in (True, False)]
            if said := self._fitting(unit, (*forms, f"{year % 100:02}/{(year + 1) % 100:02}")):
                yield words(self._layout.x(unit.start) + _MARGIN, 15, said, "bold")

    def _year_names(self) -> Iterator[str]:
        for unit in self._axis.years:
            year = unit.first.year
            if said := self._fitting(unit, (str(year), f"{year % 100:02}")):
                yield words(self._layout.x(unit.start) + _MARGIN, _SCHOOL_LINE + 15, said, "bold")

    def _quarter_names(self) -> Iterator[str]:
        for unit in self._axis.quarters if self._names_quarters else ():
            said = sentences.QUARTERS[(unit.first.month - 1) // 3]
            if LABEL.width(said) <= self._room(unit) - 2:
                yield self._middle(unit, self._years + 14, said, "soft")

    def _month_names(self) -> Iterator[str]:
        in_words = self._layout.scale * _SHORTEST_MONTH > max(map(MONTH.width, sentences.MONTHS))
        if self._names_months:
            for unit in self._axis.months:
                said = sentences.MONTHS[unit.first.month - 1] if in_words else str(unit.first.month)
                if MONTH.width(said) < self._room(unit):
                    yield self._middle(unit, self._quarters + 13, said, "soft month")

    def _middle(self, unit: Unit, y: float, said: str, cls: str) -> str:
        return words(self._layout.x((unit.start + unit.end) / 2), y, said, cls, "middle")

    def _room(self, unit: Unit) -> float:
        return (unit.end - unit.start) * self._layout.scale

    def _fitting(self, unit: Unit, forms: Sequence[str]) -> str:
        """The first wording that the unit has room for; none: nothing."""
        room = self._room(unit) - _MARGIN
        return next((one for one in forms if BOLD.width(one) <= room), "")
