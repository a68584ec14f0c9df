"""A comparison on the terminal: task by task, what was and what is."""

from __future__ import annotations

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from harmonia.cli import plan_words
from harmonia.comparing import Comparison, Weight, rows, sentences
from harmonia.reading.sentences import place_words

_MARKS = {Weight.EDITORIAL: sentences.EDITORIAL_MARK, Weight.FOLLOWS: sentences.FOLLOWS_MARK}


def show(console: Console, old: str, new: str, comparison: Comparison) -> None:
    """Print what changed."""
    console.print(Rule(Text(f"{old} → {new}", style="bold"), align="left", style="bright_black"))
    console.print(Text(sentences.summary(comparison)))
    for group in rows.groups(comparison, plan_words.targets):
        console.print()
        console.print(_heading(group))
        console.print(Padding(_table(group), (0, 0, 0, 2)))


def _heading(group: rows.Group) -> Text:
    heading = Text(group.label, style="bold")
    if group.words:
        heading.append(f"  {group.words}")
    return heading


def _table(group: rows.Group) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bright_black")
    table.add_column("", ratio=2)
    table.add_column(sentences.BEFORE, ratio=4)
    table.add_column(sentences.AFTER, ratio=4)
    for row in group.rows:
        table.add_row(_label(row), _side(row.before), _side(row.after))
        table.add_row()
    return table


def _label(row: rows.Row) -> Text:
    label = Text(row.label)
    if row.about:
        label.append(f"\n{row.about}", style="bright_black")
    if mark := _MARKS.get(row.weight):
        label.append(f"\n({mark})", style="yellow")
    return label


def _side(side: rows.Side) -> RenderableType:
    if not side.lines:
        return Text(side.absent, style="bright_black")
    lines = [line for one in side.lines for line in _line(one)]
    if side.place:
        lines.append(Text(place_words([side.place]), style="bright_black"))
    return Group(*lines)


def _line(line: rows.Line) -> list[Text]:
    label = f"{line.label}: " if line.label else ""
    words = Text(f"{label}{line.words}") if line.words else Text(label.rstrip())
    lines = [words] if words.plain else []
    if line.note:
        lines.append(Text(f"→ {line.note}", style="cyan"))
    return lines
