"""A page's elements, in order, become paragraphs and tables; without recursion."""

from __future__ import annotations

import re

from lxml import etree

from harmonia.sources.bounds import without_empty
from harmonia.sources.document import Block
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.html.flow import Flow
from harmonia.sources.html.hiding import Hiding
from harmonia.sources.html.items import BULLET, ItemList, begin_list
from harmonia.sources.html.styles import style_of
from harmonia.sources.html.tables import Budget, TableFlow
from harmonia.sources.package import Element

_BLOCKS = frozenset(
    {"html", "body", "p", "div", "center", "blockquote", "pre", "listing", "xmp", "hr", "address"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "menu", "dir", "li", "dl", "dt", "dd"}
    | {"article", "aside", "details", "dialog", "fieldset", "figcaption", "figure", "footer"}
    | {"form", "header", "legend", "main", "nav", "section", "summary"}
)
_LISTS = frozenset({"ol", "ul", "menu", "dir"})
_AS_IS = frozenset({"pre", "textarea", "listing", "xmp"})
_SECTIONS = frozenset({"thead", "tbody", "tfoot"})
_HEADING = re.compile(r"h([1-6])")
_OUTLINE = re.compile(r"mso-outline-level:([1-9])")
_AS_IS_STYLE = re.compile(r"white-space:pre")
_IGNORE = re.compile("mso-list:ignore")
_SIGN_FONTS = re.compile(r"font-family:[\"'\s]*(?:symbol|wingdings|courier)")
_DEEPEST = 4_000
_MOST_TABLES_DEEP = 12


def walk(root: Element) -> tuple[Block, ...]:
    """The blocks of a page.

    Raises:
        SourceError: TOO_BIG where tables nest too deeply or claim too many cells.
    """
    return _Walk(root).blocks()


class _Walk:
    """The state between two elements: which flow, which tables and lists are open."""

    def __init__(self, root: Element) -> None:
        self._root = root
        self._hiding = Hiding(root)
        self._budget = Budget()
        self._flows = [Flow()]
        self._tables: list[TableFlow] = []
        self._lists: list[ItemList] = []
        self._as_is = 0
        self._numbers: list[tuple[Element, int]] = []  # open spans of list numbers, and where
        self._in_cell: list[bool] = []

    def blocks(self) -> tuple[Block, ...]:
        hidden: list[bool] = []  # for each open element
        events = etree.iterwalk(self._root, events=("start", "end"))
        for event, element in events:
            if event == "start":
                hidden.append(self._hiding.hides(element))
                if len(hidden) > _DEEPEST:
                    raise SourceError(Trouble.TOO_BIG, "too deep")
                if hidden[-1]:
                    events.skip_subtree()
                else:
                    self._begin(element, str(element.tag))
                    self._text(_inside(element))
                continue
            if not hidden.pop():
                self._end(element, str(element.tag))
            self._text(element.tail)
        self._flows[0].end_paragraph()
        return without_empty(self._flows[0].blocks)

    def _text(self, text: str | None) -> None:
        if text:
            self._flows[-1].add_text(text, as_is=self._as_is > 0)

    def _begin(self, element: Element, tag: str) -> None:
        flow = self._flows[-1]
        if tag in _BLOCKS:
            flow.end_paragraph()
            self._begin_block(element, tag, flow)
        elif tag == "br":
            flow.add_break()
        elif tag == "table":
            self._begin_table(flow)
        elif self._tables and tag in ("tr", "td", "th", "caption", *_SECTIONS):
            self._begin_in_table(tag)
        elif tag == "span" and _IGNORE.search(style_of(element)):
            self._numbers.append((element, flow.position))
        if _is_as_is(element, tag):
            self._as_is += 1

    def _begin_block(self, element: Element, tag: str, flow: Flow) -> None:
        heading = _HEADING.fullmatch(tag)
        outline = None if heading else _OUTLINE.search(style_of(element))
        level = heading or outline
        if level:
            flow.level = int(level.group(1))
        elif tag == "p":
            flow.level = None
        if tag in _LISTS:
            self._lists.append(begin_list(element))
        elif tag == "li":
            label = self._lists[-1].label(element) if self._lists else BULLET
            if label:
                flow.set_number(label)

    def _begin_table(self, flow: Flow) -> None:
        flow.end_paragraph()
        if len(self._tables) == _MOST_TABLES_DEEP:
            raise SourceError(Trouble.TOO_BIG, "tables too deep")
        self._tables.append(TableFlow(self._budget))
        self._in_cell.append(False)

    def _begin_in_table(self, tag: str) -> None:
        table = self._tables[-1]
        if tag == "tr":
            table.begin_row()
        elif tag in _SECTIONS:
            table.begin_section(tag)
        elif not self._in_cell[-1]:
            self._in_cell[-1] = True
            self._flows.append(Flow())

    def _end(self, element: Element, tag: str) -> None:
        flow = self._flows[-1]
        if _is_as_is(element, tag):
            self._as_is -= 1
        if tag in _BLOCKS:
            flow.end_paragraph()
            self._end_block(element, tag, flow)
        elif tag == "table":
            self._end_table()
        elif self._tables and tag in ("td", "th", "caption"):
            self._end_cell(element, tag)
        elif self._tables and tag in _SECTIONS:
            self._tables[-1].end_section()
        elif self._numbers and self._numbers[-1][0] is element:
            _end_number(element, flow, self._numbers.pop()[1])

    def _end_block(self, element: Element, tag: str, flow: Flow) -> None:
        if _HEADING.fullmatch(tag) or _OUTLINE.search(style_of(element)):
            flow.level = None
        if tag in _LISTS:
            self._lists.pop()
        elif tag == "li":
            flow.drop_number()

    def _end_cell(self, element: Element, tag: str) -> None:
        if not self._in_cell[-1]:
            return
        flow = self._flows.pop()
        self._in_cell[-1] = False
        flow.end_paragraph()
        if tag == "caption":
            self._tables[-1].caption = flow
        else:
            self._tables[-1].add_cell(flow, element.get("rowspan"), element.get("colspan"))

    def _end_table(self) -> None:
        table = self._tables.pop()
        self._in_cell.pop()
        flow = self._flows[-1]
        flow.end_paragraph()
        if table.caption is not None:
            flow.blocks += table.caption.blocks
        done = table.table()
        if done is not None:
            flow.add_table(done)


def _inside(element: Element) -> str | None:
    """The text before the first child; a line break right after <pre> does not count."""
    text = element.text
    return text.removeprefix("\n") if text and element.tag in _AS_IS else text


def _is_as_is(element: Element, tag: str) -> bool:
    return tag in _AS_IS or bool(_AS_IS_STYLE.search(style_of(element)))


def _end_number(element: Element, flow: Flow, start: int) -> None:
    """Word's number or bullet of a list item: text in the page, followed by padding."""
    number = flow.since(start).strip(" \u00a0\t\n")
    styles = [element, *list(element.iterancestors())[:3]] if len(number) == 1 else []
    signs = any(_SIGN_FONTS.search(style_of(item)) for item in styles)
    if len(number) == 1 and (signs or not number.isalnum()):
        flow.replace_number(start, BULLET)
    else:
        flow.close_number()
