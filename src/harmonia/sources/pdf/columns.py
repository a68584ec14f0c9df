"""Between which edges text is set: ruling lines around it, or the margins of the page."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from harmonia.sources.pdf.joining import Measure, measure_of
from harmonia.sources.pdf.lines import Line, sorted_lines
from harmonia.sources.pdf.page import Page

_MARGIN = 2.0  # points text may stand out over the edge it is set to
_WIDEST_PADDING = 8.0


class Edges:
    """Vertical rules and text margins of all pages."""

    def __init__(self, pages: Sequence[Page]) -> None:
        """Gather the rules."""
        self._pages = {page.number: page for page in pages}
        self._rules = {
            page.number: sorted({round(rule.at, 1) for rule in page.down}) for page in pages
        }
        self._margins: dict[int, Measure | None] = {}

    def cell_measure(self, lines: Sequence[Line]) -> Measure:
        """The limits of text in a cell; the right padding is taken to equal the left."""
        if not lines:
            return Measure(0, 0)
        own = measure_of(lines)
        rules = self._rules.get(lines[0].page, [])
        right = bisect_left(rules, own.right - _MARGIN)
        left = bisect_right(rules, own.left + _MARGIN) - 1
        if right >= len(rules) or left < 0:
            return own
        padding = min(max(own.left - rules[left], 0.0), _WIDEST_PADDING)
        return Measure(rules[left] + padding, max(own.right, rules[right] - padding))

    def page_measure(self, lines: Sequence[Line]) -> Measure:
        """The limits of running text on the page a paragraph begins on."""
        number = lines[0].page
        if number not in self._margins:
            page = self._pages[number]
            all_lines = sorted_lines(one for one in page.letters if not one.artifact)
            self._margins[number] = measure_of(all_lines) if all_lines else None
        margins, own = self._margins[number], measure_of(lines)
        return Measure(own.left, max(own.right, margins.right)) if margins else own
