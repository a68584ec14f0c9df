"""The scale above a drawing in letters: years, and the finest units that have room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from harmonia.cli import sentences
from harmonia.cli.time_marks import TODAY, column
from harmonia.polish.terms import day_in_words
from harmonia.timeline import Axis, Chart, Unit

_ROMAN = ("I", "II", "III", "IV")
_MONTH, _QUARTER, _HALF = 3, 4, 4  # columns that a unit's name needs
_MONTHS_OF_HALF = 6


def scale(chart: Chart, width: int) -> Iterator[tuple[str, Text]]:
    """Lines of the scale, each with its name; today's tag last."""
    axis = chart.axis
    if axis is None:
        return
    yield (
        sentences.SHOW_YEAR,
        _named(axis, axis.years, [str(y.first.year) for y in axis.years], width),
    )
    yield from _finer(axis, width)
    if chart.today is not None:
        yield "", _today(axis, chart.today, width)


def _finer(axis: Axis, width: int) -> Iterator[tuple[str, Text]]:
    """Months, quarters or half-years, whichever has room first."""
    months = [str(one.first.month) for one in axis.months]
    quarters = [_ROMAN[one.first.month // 3] for one in axis.quarters]
    halves = _halves(axis)
    halves_named = [_ROMAN[one.first.month // _MONTHS_OF_HALF] for one in halves]
    for name, units, said, room in (
        (sentences.SHOW_MONTH, axis.months, months, _MONTH),
        (sentences.SHOW_QUARTER, axis.quarters, quarters, _QUARTER),
        (sentences.SHOW_HALF, halves, halves_named, _HALF),
    ):
        if len(units) * room <= width:
            yield name, _named(axis, units, said, width)
            return


def _halves(axis: Axis) -> tuple[Unit, ...]:
    """Half-years, made of quarters."""
    begins = [one for one in axis.quarters if one.first.month % _MONTHS_OF_HALF == 1]
    if axis.quarters and begins[:1] != [axis.quarters[0]]:
        begins.insert(0, axis.quarters[0])
    return tuple(begins)


def _named(axis: Axis, units: Sequence[Unit], names: Sequence[str], width: int) -> Text:
    """Names where their units begin; one that would touch the next is left out."""
    line = [" "] * width
    ends = [column(axis, one.start, width) for one in units[1:]] + [width]
    for unit, name, end in zip(units, names, ends, strict=True):
        start = column(axis, unit.start, width)
        if start + len(name) < end or (start + len(name) == width == end):
            line[start : start + len(name)] = name
    return Text("".join(line), style="bright_black")


def _today(axis: Axis, today: int, width: int) -> Text:
    """An arrow to today's column with the day, on the side that has room."""
    at = column(axis, today, width)
    said = sentences.show_today(day_in_words(axis.day(today)))
    if at + 2 + len(said) <= width:
        return Text(f"{' ' * at}{TODAY} {said}", style="bold")
    if at >= len(said) + 1:
        return Text(f"{said} {TODAY}".rjust(at + 1), style="bold")
    return Text(f"{' ' * at}{TODAY}", style="bold")
