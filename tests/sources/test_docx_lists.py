"""Automatic numbers of Word lists, as Word shows them."""

from __future__ import annotations

import pytest

from harmonia.sources.document import Paragraph, Table
from harmonia.sources.docx import read
from word_files import abstract, docx, item, level, num, p, r, sdt, style, tbl, tc, tr


def lines(body: str, *lists: str, styles: str = "") -> list[str]:
    blocks = read(docx(body, styles=styles, numbering="".join(lists)))
    return [block.text for block in blocks if isinstance(block, Paragraph)]


def start(number: int, key: int = 0) -> str:
    return f'<w:lvlOverride w:ilvl="{key}"><w:startOverride w:val="{number}"/></w:lvlOverride>'


OUTLINE = abstract(0, level(0, "%1."), level(1, "%1.%2."), level(2, "%1.%2.%3"))


def test_levels_count_and_begin_anew_below_a_higher_one() -> None:
    body = item("a") + item("b", 1, 1) + item("c", 1, 1) + item("d") + item("e", 1, 1)
    body += item("f", 1, 2) + p("text between") + item("g", 1, 1)
    assert lines(body, OUTLINE, num(1, 0)) == [
        "1. a",
        "1.1. b",
        "1.2. c",
        "2. d",
        "2.1. e",
        "2.1.1 f",
        "text between",
        "2.2. g",
    ]


def test_a_level_without_its_higher_one_begins_it() -> None:
    body = item("a", 1, 1) + item("b", 1, 0)
    assert lines(body, OUTLINE, num(1, 0)) == ["1.1. a", "2. b"]


@pytest.mark.parametrize(
    ("kind", "first", "labels"),
    [
        ("decimal", 9, ["9)", "10)"]),
        ("decimalZero", 9, ["09)", "10)"]),
        ("lowerLetter", 26, ["z)", "aa)"]),
        ("upperLetter", 1, ["A)", "B)"]),
        ("lowerRoman", 3, ["iii)", "iv)"]),
        ("upperRoman", 1999, ["MCMXCIX)", "MM)"]),
        ("lowerLetter", 2_000_000_000, ["2000000000)", "2000000001)"]),
        ("upperRoman", 0, ["0)", "I)"]),
        ("none", 1, [")", ")"]),
        ("chineseCounting", 1, ["1)", "2)"]),
    ],
)
def test_kinds_of_numbers(kind: str, first: int, labels: list[str]) -> None:
    lists = abstract(0, level(0, "%1)", kind, start=first)) + num(1, 0)
    assert lines(item("") + item(""), lists) == labels


def test_numbers_with_leading_zeros_in_a_pattern_of_their_own() -> None:
    custom = (
        '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" '
        'w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/>'
        "</mc:Fallback></mc:AlternateContent>"
    )
    lists = abstract(
        0, f'<w:lvl w:ilvl="0"><w:start w:val="1"/>{custom}<w:lvlText w:val="%1"/></w:lvl>'
    )
    assert lines(item("a"), lists, num(1, 0)) == ["001 a"]


def test_bullets_and_texts_without_numbers() -> None:
    lists = abstract(
        0, level(0, "\uf0b7", "bullet"), level(1, "-", "bullet"), level(2, "", "bullet")
    )
    body = item("a") + item("b", 1, 1) + item("c", 1, 2) + item("d", 2)
    cel = abstract(1, level(0, "Cel:", "none"))
    assert lines(body, lists, cel, num(1, 0), num(2, 1)) == ["• a", "• b", "c", "Cel: d"]


def test_legal_numbers_and_what_follows_a_number() -> None:
    lists = abstract(
        0,
        level(0, "%1.", "upperRoman", '<w:suff w:val="space"/>'),
        level(1, "%1.%2", more="<w:isLgl/>"),
        level(2, "§%3", more='<w:suff w:val="nothing"/>'),
    )
    body = item("a") + item("b") + item("c", 1, 1) + item("d", 1, 2)
    assert lines(body, lists, num(1, 0)) == ["I. a", "II. b", "2.1 c", "§1d"]


def test_lists_of_one_definition_count_on_unless_one_starts_anew() -> None:
    body = item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 1)
    assert lines(body, OUTLINE, num(1, 0), num(2, 0), num(3, 0, start(7))) == [
        "1. a",
        "2. b",
        "7. c",
        "8. d",
        "9. e",
    ]


def test_a_level_may_be_replaced_and_may_never_restart() -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "%1/")}</w:lvlOverride>'
    kept = abstract(1, level(0, "%1."), level(1, "%2)", more='<w:lvlRestart w:val="0"/>'))
    body = item("a") + item("b", 2) + item("c", 2, 1) + item("d", 2) + item("e", 2, 1)
    assert lines(body, OUTLINE, kept, num(1, 0, override), num(2, 1)) == [
        "1/ a",
        "1. b",
        "1) c",
        "2. d",
        "2) e",
    ]


def test_a_level_that_restarts_only_after_the_first() -> None:
    restart = level(2, "%3)", more='<w:lvlRestart w:val="1"/>')
    lists = abstract(0, level(0, "%1."), level(1, "%1.%2"), restart)
    body = item("a", 1, 2) + item("b", 1, 1) + item("c", 1, 2) + item("d") + item("e", 1, 2)
    assert lines(body, lists, num(1, 0)) == ["1) a", "1.2 b", "2) c", "2. d", "1) e"]


def numbered(name: str, content: str, more: str = "") -> str:
    return style(name, f"{more}<w:pPr>{content}</w:pPr>")


def test_numbers_through_styles() -> None:
    joined = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    styles = numbered("Cel", joined) + numbered(
        "Zadanie", '<w:numPr><w:ilvl w:val="1"/></w:numPr>', '<w:basedOn w:val="Cel"/>'
    )
    styles += numbered("Tied", joined)
    lists = abstract(
        0, level(0, "%1."), level(1, "%1.%2."), level(2, "%3)", more='<w:pStyle w:val="Tied"/>')
    )
    body = "".join(
        p(name, properties=f'<w:pStyle w:val="{name}"/>') for name in ("Cel", "Zadanie", "Tied")
    )
    off = '<w:pStyle w:val="Cel"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    body += p("off", properties=off)
    assert lines(body, lists, num(1, 0), styles=styles) == [
        "1. Cel",
        "1.1. Zadanie",
        "1) Tied",
        "off",
    ]


def test_a_definition_that_only_names_a_numbering_style() -> None:
    linked = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lista"/></w:abstractNum>'
    styles = style(
        "Lista", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', kind="numbering"
    )
    body = item("a", 1) + item("b", 2)
    assert lines(body, OUTLINE, linked, num(1, 0), num(2, 1), styles=styles) == ["1. a", "2. b"]


def test_numbers_in_cells_count_down_the_column_and_skip_covered_cells() -> None:
    merged, covered = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    table = tbl(
        tr(tc(item("")), tc("a")),
        tr(tc(item(""), properties=merged), tc("b")),
        tr(tc(item(""), properties=covered), tc("c")),
        tr(tc(item("x")), tc(item("", 2))),
    )
    (read_table,) = read(
        docx(
            table, numbering=OUTLINE + abstract(1, level(0, "o", "bullet")) + num(1, 0) + num(2, 1)
        )
    )
    assert isinstance(read_table, Table)
    assert [cell.text for cell in read_table.cells] == ["1.", "a", "2.", "b", "c", "3. x", "•"]


def test_hidden_and_deleted_paragraphs_are_not_counted() -> None:
    joined = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    hidden = p(r("x", "<w:vanish/>"), properties=f"{joined}<w:rPr><w:vanish/></w:rPr>")
    gone = p(properties=f'{joined}<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>')
    body = item("a") + hidden + gone + sdt(item("b"))
    assert lines(body, OUTLINE, num(1, 0)) == ["1. a", "2. b"]


@pytest.mark.parametrize("number", [1, 5, 99])
def test_broken_lists_number_nothing(number: int) -> None:
    assert lines(item("a", number), num(5, 7)) == ["a"]
    assert lines(item("a", number)) == ["a"]
