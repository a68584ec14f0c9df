"""What stands at the side: the list of contents and the field that searches the plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from harmonia.markup import tag, text, void
from harmonia.writing.html_page import sentences
from harmonia.writing.html_page.entries import Entry
from harmonia.writing.html_page.words import DERIVED, escaped


def contents(entries: Sequence[Entry], more: Iterable[tuple[str, str]]) -> str:
    """The list: folded on narrow screens, always there on wide ones.

    Args:
        entries: goals and tasks in order.
        more: anchors and names of what follows the plan's own words.
    """
    lines = "\n".join((*map(_line, entries), *(_more(*one) for one in more)))
    if not lines:
        return ""
    tasks = sum(1 for entry in entries if entry.task is not None)
    inner = tag("summary", text(sentences.contents_of(tasks))) + tag("ol", lines)
    return tag("nav", tag("details", inner), aria_label=sentences.CONTENTS, cls="toc")


def search() -> str:
    """The field that shows only tasks with the words typed; hidden until the script runs."""
    label = tag("label", text(sentences.SEARCH), **{"for": "slowa"})
    field = void("input", type="search", id="slowa", autocomplete="off", spellcheck="false")
    told = tag(
        "p",
        "",
        role="status",
        aria_live="polite",
        data_found=sentences.FOUND,
        data_none=sentences.NONE_FOUND,
    )
    return tag("form", label + field + told, role="search", id="szukaj", hidden="")


def side(search_field: str, listed: str) -> str:
    """Both, none of it the plan's words."""
    return tag("div", search_field + listed, data_harmonia=DERIVED, cls="side")


def _line(entry: Entry) -> str:
    number = tag("span", escaped(entry.number or "–"), cls="n")
    named = sentences.TASK if entry.task is not None else sentences.GOAL
    words = entry.words or f"{named} {entry.number or ''}".strip()
    link = tag("a", number + tag("span", escaped(words)), href=f"#{entry.anchor}")
    owner = None if entry.task is None else str(entry.task)
    goal = "" if entry.goal else None
    return tag("li", link, data_z=owner, data_c=goal, cls="goal" if entry.goal else None)


def _more(anchor: str, name: str) -> str:
    inner = tag("span", "–", cls="n") + tag("span", text(name))
    return tag("li", tag("a", inner, href=f"#{anchor}"), cls="ours")
