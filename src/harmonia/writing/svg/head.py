"""What stands above the rows: the plan's title and authority, the legend, the scale."""

from __future__ import annotations

from collections.abc import Sequence

from harmonia.timeline import Chart, Mark
from harmonia.writing.svg.breaking import Type, broken
from harmonia.writing.svg.layout import LABEL, Layout
from harmonia.writing.svg.legend import legend
from harmonia.writing.svg.marks import block, group, words
from harmonia.writing.svg.scale import Scale
from harmonia.writing.svg.widths import Face

_HEADLINE = Type(Face.SERIF, 20, 24, bold=True)
_PAGE_NUMBER = 70  # room for "3 z 12"
_BELOW = 10
_MOST_LINES = 3  # of the title; it is no more than a heading here


class Head:
    """The head of a drawing, alike on all its pages, and how high it is."""

    def __init__(
        self, chart: Chart, layout: Layout, marks: Sequence[Mark], *, heading: bool
    ) -> None:
        """Set the head: with the plan's title and its authority, where ``heading`` asks for them.

        ``marks`` are those that its legend explains.
        """
        self._right = layout.right
        room = layout.width - _PAGE_NUMBER
        self._title = broken(chart.title if heading else None, _HEADLINE, room, _MOST_LINES)
        self._issuer = broken(chart.authority if heading else None, LABEL, room, _MOST_LINES)
        titles = len(self._issuer) * LABEL.line + len(self._title) * _HEADLINE.line
        self._legend_top = titles + (_BELOW if titles else 0)
        self._legend, legend_height = legend(marks, layout, layout.width if titles else room)
        self.scale_top = self._legend_top + legend_height + (_BELOW if legend_height else 0)
        self.scale = Scale(layout, chart.axis, chart.today) if chart.axis else None
        self.height = self.scale_top + (self.scale.height if self.scale else 0)

    def words(self, page: str) -> str:
        """Title, authority and legend; ``page`` tells at the right which page this is."""
        above = len(self._issuer) * LABEL.line
        return (
            block(0, 12, self._issuer, LABEL.line, "soft")
            + block(0, above + 19, self._title, _HEADLINE.line, "title")
            + (words(self._right, 12, page, "soft", "end") if page else "")
            + group(self._legend, transform=f"translate(0 {self._legend_top:g})")
        )

    def ground(self, bottom: float) -> str:
        """The scale and its lines down to ``bottom``."""
        if not self.scale:
            return ""
        return self._moved(self.scale.ground(bottom - self.scale_top) + self.scale.head())

    def today(self, bottom: float) -> str:
        """Today's line down to ``bottom``."""
        return self._moved(self.scale.today(bottom - self.scale_top)) if self.scale else ""

    def _moved(self, drawn: str) -> str:
        return group(drawn, transform=f"translate(0 {self.scale_top:g})") if drawn else ""
