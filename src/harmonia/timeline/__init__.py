"""The plan on a line of time: numbers only, for whoever draws it.

`draw` makes a `Chart` of a plan: an axis in days, and in the plan's order goals, tasks and actions
with their bars. `pages` spreads a chart's lines over sheets of a given height.
"""

from harmonia.timeline.chart import (
    Axis,
    Bar,
    Chart,
    Group,
    Link,
    Outside,
    Row,
    Side,
    Span,
    TaskRows,
    Unit,
)
from harmonia.timeline.drawing import draw
from harmonia.timeline.marks import SUMMER, Mark, marks_in
from harmonia.timeline.pages import Line, Page, Placed, pages

__all__ = [
    "SUMMER",
    "Axis",
    "Bar",
    "Chart",
    "Group",
    "Line",
    "Link",
    "Mark",
    "Outside",
    "Page",
    "Placed",
    "Row",
    "Side",
    "Span",
    "TaskRows",
    "Unit",
    "draw",
    "marks_in",
    "pages",
]
