"""Paragraphs: their style, their words, and what keeps them to the next."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from harmonia.writing.document import Paragraph, Role
from harmonia.writing.docx.elements import Xml, w
from harmonia.writing.docx.runs import runs
from harmonia.writing.docx.style_ids import IN_CELLS, OF_ROLE, StyleId, heading_id

_OF_HARMONIA = {Role.NOTE, Role.ERROR, Role.WARNING}
_NO_HEIGHT = 20  # one point: a paragraph that must be there but is not to be seen
_BY_TABLES = {"before": 160, "after": 120}
_TO_SIGN = 600  # room for a hand above the line
_ROOMY = {Role.ACT, Role.TITLE, Role.SUBTITLE, Role.HEADING}  # have room by their styles


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph stands among its neighbours.

    ``keeps``: on the same page as the next; ``new_page``: first on its page; ``signs``: the first
    line of a place to sign; ``by_tables``: the sides ("before", "after") where a table is, which
    has no room of its own.
    """

    keeps: bool = False
    new_page: bool = False
    signs: bool = False
    by_tables: tuple[str, ...] = ()

    def marks(self, role: Role) -> list[Xml]:
        """As properties of a paragraph of this role."""
        names = (("keepNext", self.keeps), ("pageBreakBefore", self.new_page))
        marks = [w(name) for name, wanted in names if wanted]
        room = {} if role in _ROOMY else {side: _BY_TABLES[side] for side in self.by_tables}
        if role is Role.SIGNATURE:
            room = {"before": _TO_SIGN} if self.signs else {}
        return [*marks, w("spacing", **room)] if room else marks


def body_paragraph(paragraph: Paragraph, setting: Setting) -> Xml:
    """A paragraph outside tables."""
    role = paragraph.role
    style = heading_id(paragraph.level) if role is Role.HEADING else OF_ROLE[role]
    return _written(paragraph, _properties(style, role, setting), StyleId.OURS)


def cell_paragraph(paragraph: Paragraph, style: StyleId, setting: Setting) -> Xml:
    """A paragraph in a cell; ``style`` is for plain text, other roles have their own."""
    role = paragraph.role
    if role is Role.HEADING:
        properties = _properties(heading_id(paragraph.level), role, setting, close=True)
        return _written(paragraph, properties, StyleId.OURS)
    own = style if role is Role.TEXT else IN_CELLS[role]
    return _written(paragraph, _properties(own, role, setting), StyleId.OURS_IN_CELL)


def gap(*, keeps: bool = False) -> Xml:
    """What parts neighbouring tables, which Word would join."""
    return w("p", w("pPr", w("pStyle", val=StyleId.GAP), w("keepNext") if keeps else None))


def flat_gap(*, keeps: bool = False, new_page: bool = False) -> Xml:
    """A gap that is not seen: after the last table, where it may begin no page, or before one."""
    marks = Setting(keeps=keeps, new_page=new_page).marks(Role.TEXT)
    flat = w("spacing", before=0, after=0, line=_NO_HEIGHT, lineRule="exact")
    return w("p", w("pPr", w("pStyle", val=StyleId.GAP), *marks, flat))


@lru_cache(maxsize=512)
def _properties(style: str, role: Role, setting: Setting, *, close: bool = False) -> Xml:
    """A paragraph's own properties; ``close``: without a heading's room above and below."""
    closer = w("spacing", before=20, after=20) if close else None
    return w("pPr", w("pStyle", val=style), *setting.marks(role), closer)


def _written(paragraph: Paragraph, properties: Xml, ours: str) -> Xml:
    look = None if paragraph.role in _OF_HARMONIA else ours
    return w("p", properties, *runs(paragraph.runs, look))
