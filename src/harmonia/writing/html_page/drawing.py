"""The drawing of the plan in time, and a table of the same facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from harmonia.markup import tag, text, void
from harmonia.plan import Plan
from harmonia.timeline import draw
from harmonia.writing.html_page import sentences
from harmonia.writing.html_page.words import DERIVED, wrapped
from harmonia.writing.svg import Fact, facts, svg, svg_pages
from harmonia.writing.svg import sentences as said

ANCHOR = "os-czasu"
_COLUMNS = (said.NUMBER, said.TASK, said.WORDS, said.FROM, said.TO, said.WHO, said.REMARKS)
_NAME = "os"  # begins the ids of drawings
_HIGHEST = 1000.0  # of a drawing that is still read when one sheet of paper has to hold it
_HEIGHT = re.compile(r"<svg[^>]* viewBox=\"[-\d.]+ [-\d.]+ [\d.]+ ([\d.]+)\"")
_STYLE = re.compile(r"<style[^>]*>.*?</style>", re.DOTALL)
_EMPTY = re.compile(r"></(?:path|rect|circle|line)>")
_PROLOGUE = re.compile(r"^\s*<\?xml.*?\?>\s*|<!DOCTYPE[^>]*>\s*", re.DOTALL)


def plan_drawings(plan: Plan, *, today: date | None = None) -> tuple[str, ...]:
    """The plan in time as the page wants it: one drawing, or sheets where one would be too high.

    Args:
        plan: the plan.
        today: the day of today's line.
    """
    one = svg(plan, today=today, table=False, heading=False, name=_NAME)
    size = _HEIGHT.search(one)
    if size is None or float(size[1]) <= _HIGHEST:
        return (one,)
    return svg_pages(plan, today=today, heading=False, name=_NAME)


def drawing_section(drawings: Iterable[str], plan: Plan | None, anchors: Mapping[str, str]) -> str:
    """The drawing under its heading, and below it its facts.

    Args:
        drawings: SVG files.
        plan: whose facts the table has; None: there is no table.
        anchors: the places of tasks and actions, by their ids.
    """
    heading = tag("h2", text(sentences.DRAWING), id=ANCHOR)
    pictures = "".join(map(_figure, _styled_once(drawings)))
    table = _table(facts(draw(plan)), anchors) if plan else ""
    inner = heading + pictures + table
    return tag("section", inner, aria_labelledby=ANCHOR, data_harmonia=DERIVED, cls="drawing")


def _styled_once(drawings: Iterable[str]) -> Iterator[str]:
    """A style sheet in one drawing is that of the whole page: it need not be said again."""
    known: set[str] = set()
    for drawing in drawings:
        yield _STYLE.sub(lambda found: "" if found[0] in known else found[0], drawing)
        known.update(_STYLE.findall(drawing))


def _figure(drawing: str) -> str:
    inner = _EMPTY.sub("/>", _PROLOGUE.sub("", drawing))
    return tag("figure", tag("div", inner, cls="scroll", **_REGION))


_REGION = {"tabindex": "0", "role": "group", "aria_label": sentences.DRAWING}  # it may scroll


def _table(every: Sequence[Fact], anchors: Mapping[str, str]) -> str:
    if not every:
        return ""
    heads = "".join(tag("th", text(one), scope="col", role="columnheader") for one in _COLUMNS)
    head = tag("thead", tag("tr", heads, role="row"), role="rowgroup")
    rows = "\n".join(_rows(every, anchors))
    caption = tag("caption", text(sentences.FACTS))
    body = tag("tbody", rows, role="rowgroup")
    return tag("table", f"{caption}\n{head}\n{body}", role="table", cls="facts")


def _rows(every: Sequence[Fact], anchors: Mapping[str, str]) -> Iterator[str]:
    before: str | None = None  # the place of the task above: its title is not said again
    for fact in every:
        anchor = anchors.get(fact.id)
        name = _name(fact, anchor, again=anchor is not None and anchor == before)
        yield tag("tr", "".join(_cells(fact, name)), role="row")
        before = anchor


def _name(fact: Fact, anchor: str | None, *, again: bool) -> str:
    title, method = (None if again else fact.title), fact.method
    name = wrapped(title or method or said.NO_TITLE)
    if anchor:
        name = tag("a", name, href=f"#{anchor}")
    if title and method and method != title:
        name += tag("p", wrapped(method))
    return name


def fact_labels() -> str:
    """Rules that give each cell of the facts its label where a row of them is a list."""
    return "".join(
        f'.facts td:nth-child({place})::before {{ content: "{name}"; }}\n'
        for place, name in enumerate(_COLUMNS[2:], 3)
    )


def _cells(fact: Fact, name: str) -> Iterator[str]:
    yield _td(wrapped(fact.task or ""), "n")
    yield tag("th", name, scope="row", role="rowheader", cls="name")
    yield _td(wrapped(fact.words or ""))
    yield _td(_days(fact.starts, said.OPEN_START), "ours")
    yield _td(_days(fact.ends, said.OPEN_END), "ours")
    yield _td(wrapped(fact.who or ""))
    yield _td(text(fact.remark), "ours")


def _days(days: Sequence[date | None], otherwise: str) -> str:
    """A day in each line; a term without dates has none."""
    lines = [said.day(day) if day else otherwise for day in days] or [said.NOT_DATED]
    return void("br").join(map(text, lines))


def _td(inner: str, cls: str | None = None) -> str:
    return tag("td", inner, role="cell", cls=cls)
