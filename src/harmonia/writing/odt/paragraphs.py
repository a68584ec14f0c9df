"""Paragraphs and headings."""

from __future__ import annotations

from harmonia.writing.document import Paragraph, Role
from harmonia.writing.odt.looks import OURS, OURS_IN_CELL, ROLE_STYLES, heading_style, level_of
from harmonia.writing.odt.names import Element, add
from harmonia.writing.odt.words import add_runs

_OF_HARMONIA = {Role.NOTE, Role.ERROR, Role.WARNING}


def add_paragraph(
    parent: Element, paragraph: Paragraph, style: str, *, in_cell: bool = False
) -> None:
    """Write a paragraph, or a heading that programs know as one, in a style."""
    names = {"text:style-name": style}
    if paragraph.role is Role.HEADING:
        names["text:outline-level"] = str(level_of(paragraph.level))
    element = add(parent, "text:h" if paragraph.role is Role.HEADING else "text:p", names)
    look = OURS_IN_CELL if in_cell else OURS
    add_runs(element, paragraph.runs, None if paragraph.role in _OF_HARMONIA else look)


def style_of(paragraph: Paragraph) -> str:
    """The name of the style of a paragraph's role."""
    if paragraph.role is Role.HEADING:
        return heading_style(paragraph.level)
    return ROLE_STYLES[paragraph.role]
