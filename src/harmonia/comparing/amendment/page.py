"""The page of an amendment: self-contained, without script, made to be printed and filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.resources import files

from harmonia.comparing import sentences
from harmonia.comparing.changes import Comparison, Weight
from harmonia.comparing.rows import Group, Line, Row, Side, groups
from harmonia.markup import document, tag, text

_COLUMNS = (sentences.WHAT, sentences.BEFORE, sentences.AFTER)


def amendment_page(comparison: Comparison, *, old: str, new: str, title: str | None = None) -> str:
    """The page as HTML.

    Args:
        comparison: what changed.
        old: the name of the old file.
        new: the name of the new file.
        title: the plan's title.
    """
    found = groups(comparison)
    parts = [
        tag("h1", text(sentences.CHANGES)),
        tag("p", text(title), cls="doc") if title else "",
        _files(old, new),
        tag("p", text(sentences.summary(comparison)), cls="lead"),
        *_table(_only(found, Weight.WORDING), sentences.WORDING, sentences.REASON_HINT),
        *_table(_only(found, Weight.EDITORIAL), sentences.EDITORIAL, sentences.EDITORIAL_HINT),
        *_table(_only(found, Weight.FOLLOWS), sentences.FOLLOWS, sentences.FOLLOWS_HINT),
    ]
    css = files(__package__).joinpath("page.css").read_text(encoding="utf-8")
    name = sentences.CHANGES if title is None else title
    return document(f"{sentences.CHANGES}: {name}", "\n".join(filter(None, parts)), css)


def _files(old: str, new: str) -> str:
    """The two files, by name."""
    pairs = ((sentences.OLD_FILE, old), (sentences.NEW_FILE, new))
    items = (tag("div", tag("dt", text(label)) + tag("dd", text(name))) for label, name in pairs)
    return tag("dl", "".join(items), cls="files")


def _only(found: Sequence[Group], weight: Weight) -> list[Group]:
    kept = [
        replace(group, rows=tuple(row for row in group.rows if row.weight is weight))
        for group in found
    ]
    return [group for group in kept if group.rows]


def _table(found: Sequence[Group], caption: str, hint: str) -> Iterator[str]:
    """A table; only that of the changes proper has room for reasons."""
    if not found:
        return
    reasons = caption == sentences.WORDING
    columns = (*_COLUMNS, sentences.REASON) if reasons else _COLUMNS
    heads = "".join(tag("th", text(one), scope="col", role="columnheader") for one in columns)
    title = tag("caption", tag("h2", text(caption)) + tag("p", text(hint)))
    head = tag("thead", tag("tr", heads, role="row"), role="rowgroup")
    bodies = "\n".join(_group(group, reasons=reasons) for group in found)
    yield tag("table", f"{title}\n{head}\n{bodies}", role="table", cls="changes")


def _group(group: Group, *, reasons: bool) -> str:
    words = " " + tag("span", text(group.words), cls="words") if group.words else ""
    span = len(_COLUMNS) + reasons
    heading = tag(
        "th",
        text(group.label) + words,
        scope="rowgroup",
        colspan=str(span),
        role="rowheader",
        cls="group",
    )
    rows = "\n".join(_row(row, reasons=reasons) for row in group.rows)
    return tag("tbody", f"{tag('tr', heading, role='row')}\n{rows}", role="rowgroup")


def _row(row: Row, *, reasons: bool) -> str:
    about = tag("span", text(row.about), cls="words about") if row.about else ""
    cells = [
        tag("th", text(row.label) + about, scope="row", role="rowheader"),
        _cell(row.before, sentences.BEFORE),
        _cell(row.after, sentences.AFTER),
    ]
    if reasons:
        cells.append(_td("", sentences.REASON, cls="reason"))
    return tag("tr", "".join(cells), role="row")


def _cell(side: Side, label: str) -> str:
    inner = "".join(map(_line, side.lines)) or tag("span", text(side.absent), cls="absent")
    return _td(inner, label)


def _td(inner: str, label: str, cls: str | None = None) -> str:
    """A cell; on narrow screens its column's name stands above it, so it needs none there."""
    return tag("td", tag("div", inner), role="cell", data_label=label, cls=cls)


def _line(line: Line) -> str:
    label = tag("span", text(line.label), cls="label") if line.label else ""
    words = tag("span", text(line.words), cls="words") if line.words else ""
    note = tag("span", text(line.note), cls="note") if line.note else ""
    return tag("p", label + words + note)
