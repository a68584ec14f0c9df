"""Automatic numbers of OpenDocument lists and headings."""

from __future__ import annotations

import pytest

from harmonia.sources.document import Paragraph, Table
from harmonia.sources.odt import read
from open_document_files import cell, list_style, listed, number_level, odt, row, table, tp

OUTLINE = list_style(
    number_level(1), number_level(2, marks='style:num-suffix="." text:display-levels="2"')
)
BULLET = '<text:list-level-style-bullet text:level="{}" text:bullet-char="{}"/>'


def lines(body: str, automatic: str = OUTLINE, styles: str = "") -> list[str]:
    blocks = read(odt(body, automatic=automatic, styles=styles))
    return [block.text for block in blocks if isinstance(block, Paragraph)]


def within(*content: str, marks: str = "") -> str:
    return f"<text:list-item {marks}>{''.join(content)}</text:list-item>"


def test_levels_count_and_begin_anew_below_a_higher_one() -> None:
    inner = listed("b", "c", marks="")
    body = listed(within(tp("a"), inner), within(tp("d"), tp("more"), listed("e", marks="")))
    assert lines(body) == ["1. a", "1.1. b", "1.2. c", "2. d", "more", "2.1. e"]


def test_every_list_begins_anew_unless_it_goes_on() -> None:
    style = 'text:style-name="L"'
    body = listed("a", "b", marks=f'{style} xml:id="one"') + tp("text") + listed("c")
    body += listed("d", marks=f'{style} text:continue-numbering="true"')
    body += listed("e", marks=f'{style} text:continue-list="one"')
    assert lines(body) == ["1. a", "2. b", "text", "1. c", "2. d", "3. e"]


def test_a_deeper_item_alone_does_not_count_its_holder() -> None:
    body = listed(within(tp("a"))) + listed(
        within(listed("b", marks="")), marks='text:style-name="L" text:continue-numbering="true"'
    )
    assert lines(body) == ["1. a", "1.1. b"]


def test_given_numbers_headers_and_other_styles_of_an_item() -> None:
    other = list_style(BULLET.format(1, "-"), name="B")
    body = listed(
        within(tp("a"), marks='text:start-value="7"'),
        "<text:list-header><text:p>head</text:p></text:list-header>",
        within(tp("b")),
        within(tp("c"), marks='text:style-override="B"'),
    )
    assert lines(body, OUTLINE + other) == ["7. a", "head", "8. b", "• c"]


@pytest.mark.parametrize(
    ("kind", "marks", "labels"),
    [
        ("1", 'style:num-prefix="(" style:num-suffix=")"', ["(1)", "(2)"]),
        ("a", 'style:num-suffix=")" text:start-value="26"', ["z)", "aa)"]),
        ("A", 'text:start-value="28" style:num-letter-sync="true"', ["BB", "CC"]),
        ("a", 'text:start-value="28"', ["ab", "ac"]),
        ("i", 'style:num-suffix="." text:start-value="3"', ["iii.", "iv."]),
        ("I", 'style:num-suffix="."', ["I.", "II."]),
        ("", 'style:num-suffix="."', []),
        ("一, 二, 三, ...", "", ["1", "2"]),
        ("1", 'loext:num-list-format="§ %1%"', ["§ 1", "§ 2"]),
        ("a", 'text:start-value="999999999"', ["999999999", "1000000000"]),
    ],
)
def test_kinds_of_numbers(kind: str, marks: str, labels: list[str]) -> None:
    style = list_style(number_level(1, kind, marks))
    assert lines(listed(tp(), tp()), style) == labels


def test_bullets_and_what_follows() -> None:
    close = (
        '<text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="/">'
        "<style:list-level-properties><style:list-level-label-alignment "
        'text:label-followed-by="nothing"/>'
        "</style:list-level-properties></text:list-level-style-number>"
    )
    style = list_style(BULLET.format(1, "●"), BULLET.format(2, ""), close)
    body = listed(within(tp("a"), listed(within(tp("b"), listed("c", marks="")), marks="")))
    assert lines(body, style) == ["• a", "b", "1/c"]


def test_the_list_of_a_paragraph_style_and_of_the_inner_list() -> None:
    by_style = '<style:style style:name="P" style:family="paragraph" style:list-style-name="L"/>'
    body = listed(within(tp("a", "P"), listed("b", marks='text:style-name="M"')), marks="")
    style = OUTLINE + by_style + list_style(BULLET.format(2, "-"), name="M")
    assert lines(body, style) == ["1. a", "• b"]


def test_numbered_paragraphs() -> None:
    one = (
        '<text:numbered-paragraph text:list-id="x" text:style-name="L" {}>{}'
        "</text:numbered-paragraph>"
    )
    body = one.format("", tp("a")) + one.format('text:level="2"', tp("b")) + one.format("", tp("c"))
    assert lines(body) == ["1. a", "1.1. b", "2. c"]


HEADINGS = (
    '<text:outline-style style:name="Outline">'
    '<text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>'
    '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>'
    '<text:outline-level-style text:level="3" style:num-format=""/></text:outline-style>'
)


def heading(text: str, level: int, marks: str = "") -> str:
    return f'<text:h text:outline-level="{level}" {marks}>{text}</text:h>'


def test_headings_are_numbered_by_the_outline() -> None:
    body = heading("a", 1) + heading("b", 2) + heading("c", 3) + heading("d", 2)
    body += heading("e", 1, 'text:is-list-header="true"') + listed(
        within(heading("f", 1)), marks='text:style-name="Outline"'
    )
    assert lines(body, styles=HEADINGS) == ["I. a", "I.1 b", "c", "I.2 d", "e", "II. f"]


def test_numbers_in_cells() -> None:
    body = table(row(cell(listed(tp())), cell(listed("a", "b"))))
    (found,) = read(odt(body, automatic=OUTLINE))
    assert isinstance(found, Table)
    assert [item.text for item in found.cells] == ["1.", "1. a\n2. b"]


def test_lists_may_hold_tables_and_nest_deeply() -> None:
    (found,) = read(odt(listed(within(table(row(cell("a")))))))
    assert isinstance(found, Table)
    body = "<text:list><text:list-item>" * 100 + tp("a") + "</text:list-item></text:list>" * 100
    assert lines(body) == ["a"]


def test_a_list_without_a_style_shows_no_number() -> None:
    assert lines(listed("a", marks="")) == ["a"]
