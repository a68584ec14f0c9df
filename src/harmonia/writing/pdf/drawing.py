"""The drawing of a plan as a PDF takes it: its sheets, and the table of the same facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lxml import etree

from harmonia.plan import Plan
from harmonia.timeline import draw
from harmonia.writing.document import Block
from harmonia.writing.pdf.facts import facts_table
from harmonia.writing.svg import Paper, facts, sentences, svg_pages

_NAMES = {"svg": "http://www.w3.org/2000/svg"}
_FACES = (
    '.tl text{font-family:"Source Sans Pro"}'
    '.tl .words,.tl .goal,.tl .title{font-family:"Libertinus Serif"}'
)
"""In the order of the drawing's own style, which names the faces of screens."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of the drawing; ``alt`` says it in words to those who do not see it."""

    svg: str
    alt: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """Pages of a drawing under a heading; ``facts`` say the same below it."""

    heading: str
    sheets: tuple[Sheet, ...]
    facts: tuple[Block, ...] = ()
    paper: Paper = Paper.A4


def plan_drawing(
    plan: Plan, *, paper: Paper | str = Paper.A4, today: date | None = None
) -> Drawing:
    """The time line of a plan, on as many landscape pages as it needs.

    Args:
        plan: what to draw.
        paper: the sheets it is drawn on, "a4" or "a3".
        today: the day of today's line; None draws none.
    """
    chart = draw(plan, today=today)
    sheets = tuple(_sheet(svg) for svg in svg_pages(chart, paper, heading=False))
    return Drawing(sentences.TIME_LINE, sheets, tuple(facts_table(facts(chart))), Paper(paper))


def _sheet(svg: str) -> Sheet:
    """A sheet in the faces of the document, with its own title and description as its words."""
    root = etree.fromstring(svg.encode())
    said = [root.findtext(f"svg:{name}", "", _NAMES) for name in ("title", "desc")]
    return Sheet(svg.replace("</style>", f"{_FACES}</style>", 1), ". ".join(filter(None, said)))
