"""Heading levels of Word paragraphs, in any language of Word."""

from __future__ import annotations

import pytest

from harmonia.sources.document import Paragraph
from harmonia.sources.docx import read
from word_files import docx, p, style

POLISH = (
    '<w:style w:type="paragraph" w:styleId="Nagwek{0}"><w:name w:val="heading {0}"/>{1}</w:style>'
)


def level_of(properties: str, styles: str = "") -> int | None:
    (block,) = read(docx(p("a", properties=properties), styles=styles))
    assert isinstance(block, Paragraph)
    return block.level


def named(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


def outline(level: int) -> str:
    return f'<w:pPr><w:outlineLvl w:val="{level}"/></w:pPr>'


def test_by_outline_level_of_a_style_and_of_those_it_is_based_on() -> None:
    styles = style("A", outline(2)) + style("B", '<w:basedOn w:val="A"/>')
    styles += style("C", f'<w:basedOn w:val="A"/>{outline(9)}')
    assert [level_of(named(name), styles) for name in "ABC"] == [3, 3, None]


def test_by_the_english_name_behind_a_translated_id() -> None:
    styles = POLISH.format(1, "") + POLISH.format(2, outline(1))
    assert level_of(named("Nagwek1"), styles) == 1
    assert level_of(named("Nagwek2"), styles) == 2


@pytest.mark.parametrize(("name", "level"), [("Heading1", 1), ("Nagwek3", 3), ("Nagłówek2", 2)])
def test_without_any_styles_by_the_id(name: str, level: int) -> None:
    assert level_of(named(name)) == level
    assert level_of(named("Normalny")) is None


def test_the_paragraph_itself_decides() -> None:
    styles = style("A", outline(2))
    assert level_of(f'{named("A")}<w:outlineLvl w:val="0"/>', styles) == 1
    assert level_of(f'{named("A")}<w:outlineLvl w:val="9"/>', styles) is None


def test_the_default_style_holds_for_paragraphs_that_name_none() -> None:
    assert level_of("", style("A", outline(0), more='w:default="1"')) == 1


@pytest.mark.parametrize("value", ["-1", "10", "x", "99999999999999999999"])
def test_levels_that_are_none(value: str) -> None:
    assert level_of(f'<w:outlineLvl w:val="{value}"/>') is None
