"""A written page taken apart, for tests."""

from __future__ import annotations

import base64
import hashlib
import re

from lxml import etree, html

from harmonia.plan import Plan
from harmonia.reading import read_plan
from harmonia.sources.document import Document as Read
from harmonia.writing.html_page import write_html
from harmonia.writing.layouts import LAYOUTS
from paper.content import ActionContent, GoalContent, PlanContent, TaskContent
from paper.layouts import LAYOUTS as PAPERS

ACTION: ActionContent = {
    "method": "Ankieta wśród nauczycieli",
    "responsible": "Wydział Oświaty",
    "term": "wrzesień 2025",
    "effect": "Szkoły znają swoje potrzeby",
    "funding": "Nie dotyczy",
    "indicator": "Liczba ankiet",
    "measure": "10",
    "monitoring_method": "analiza ankiet",
    "monitored_by": "inspektor w czerwcu",
}


def plan_of(*tasks: TaskContent, title: str = "Harmonogram działań na lata 2025–2027") -> Plan:
    """A plan of one goal, read from the paper of an office."""
    content = PlanContent(
        title=title,
        authority="Gmina Zielone Wzgórze",
        preamble=("Gmina Zielone Wzgórze",),
        priorities=("Wzmacnianie współpracy szkół",),
        main_goal=None,
        goals=(GoalContent("1", "Upowszechnianie czytelnictwa"),),
        tasks=tasks,
        goals_listed=True,
    )
    return read_plan(Read("plan", "made", PAPERS["goal_rows"](content))).plan


def task(number: str | None, title: str, *actions: ActionContent) -> TaskContent:
    """A task of the goal."""
    return TaskContent(number=number, title=title, goal="1", actions=actions or (ACTION,))


def page_of(plan: Plan, layout: str = "table", drawing: str = "") -> str:
    """The page of a plan."""
    return write_html(LAYOUTS[layout](plan), plan=plan, drawing=drawing or (), file="plan.docx")


def tree(page: str) -> etree._Element:
    """The page's elements."""
    return html.document_fromstring(page)


def words(element: etree._Element) -> str:
    """All words inside an element on one line."""
    return " ".join("".join(map(str, element.itertext())).split())


def all_of(page: str | etree._Element, path: str) -> list[etree._Element]:
    """The elements that an XPath names."""
    root = tree(page) if isinstance(page, str) else page
    found = root.xpath(path)
    assert isinstance(found, list)
    return [one for one in found if isinstance(one, etree._Element)]  # noqa: SLF001  (lxml has no other name for it)


def one_of(page: str | etree._Element, path: str) -> etree._Element:
    """The only element that an XPath names."""
    [found] = all_of(page, path)
    return found


def raw(page: str, name: str) -> list[str]:
    """What stands inside all elements of a name, letter by letter."""
    return re.findall(rf"<{name}(?: [^>]*)?>(.*?)</{name}>", page, re.DOTALL)


def digest(text: str) -> str:
    """As a policy names it."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
