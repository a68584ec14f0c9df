"""How a Word file is laid out: styles, language, pages, tables that break well."""

from __future__ import annotations

import pytest

from harmonia.writing.document import (
    Cell,
    Document,
    Head,
    Look,
    PageBreak,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
    cell,
    paragraph,
)
from word_parts import W, all_of, body, has, values, xml_part

LONG = "Opracowanie diagnozy potrzeb szkół i przedszkoli. " * 60


def row(*words: str) -> Row:
    return Row(tuple(map(cell, words)))


def card(values: int, words: str = "x") -> Table:
    heading = Row((cell("Zadanie 1", Head.ROW, column_span=2),), section=True)
    rows = (Row((cell("Termin", Head.ROW), cell(words))) for _ in range(values))
    return Table((0.3, 0.7), (heading, *rows), look=Look.CARD)


def kept(table: Table) -> list[bool]:
    """Whether each row stays on the page of the next."""
    return [has(one, "keepNext") for one in all_of(body(table), "tr")]


def test_the_language_is_polish() -> None:
    assert values(xml_part(Document("Plan", ()), "styles"), "lang") == ["pl-PL"]


def test_own_styles_have_polish_names() -> None:
    styles = xml_part(Document("Plan", ()), "styles")
    own = [
        values(style, "name")[0]
        for style in all_of(styles, "style")
        if style.get(f"{W}customStyle")
    ]

    assert {"Harmonogram", "Karta zadania", "Miejsce na podpis", "Ostrzeżenie"} <= set(own)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.HEADING])
def test_each_role_has_a_style_of_its_own(role: Role) -> None:
    others = [paragraph("x", other) for other in Role if other is not role]
    (style,) = values(body(paragraph("x", role)), "pStyle")

    assert style not in values(body(*others), "pStyle")


def test_what_harmonia_says_is_set_apart_and_strong_words_are_bold() -> None:
    found = body(Paragraph((Run("słowa planu"), Run("Harmonia", strong=True, ours=True))))
    plain, ours = all_of(found, "r")

    assert not has(plain, "rPr")
    assert values(ours, "rStyle") == ["Ours"]
    assert has(ours, "b")


@pytest.mark.parametrize("landscape", [True, False])
def test_sheets_are_a4(landscape: bool) -> None:  # noqa: FBT001  (a case of the test)
    found = xml_part(Document("Plan", (), landscape=landscape), "document")
    sizes = [values(found, "pgSz", side)[0] for side in ("w", "h", "orient")]

    assert sizes == (["16838", "11906", "landscape"] if landscape else ["11906", "16838", ""])


def test_the_foot_has_the_title_and_counts_pages() -> None:
    foot = xml_part(Document("Plan rozwoju oświaty", ()), "footer1")

    assert "".join(map(str, foot.itertext())) == "Plan rozwoju oświatystrona\u00a01 z\u00a01"
    assert values(foot, "fldSimple", "instr") == [" PAGE ", " NUMPAGES "]


def test_a_long_title_is_cut_in_the_foot_after_a_long_word() -> None:
    foot = xml_part(Document("Plan rozwoju szkół i w " + "przedszkoli i w " * 20, ()), "footer1")
    title = next(all_of(foot, "t")).text or ""

    assert title.endswith("przedszkoli…")
    assert len(title) < 120


def test_header_rows_are_repeated() -> None:
    rows = (row("a", "b"), row("c", "d"), row("e", "f"))
    found = body(Table((0.5, 0.5), rows, header_rows=2))

    assert [has(one, "tblHeader") for one in all_of(found, "tr")] == [True, True, False]
    assert values(found, "tblLook", "firstRow") == ["1"]


def test_only_a_row_of_over_half_a_page_may_break() -> None:
    found = body(Table((0.5, 0.5), (row("a", "b"), row("c", LONG))))

    assert [has(one, "cantSplit") for one in all_of(found, "tr")] == [True, False]


@pytest.mark.parametrize(("lines", "whole"), [(25, True), (40, False)])
def test_a_row_is_whole_up_to_half_a_page(lines: int, whole: bool) -> None:  # noqa: FBT001  (a parameter of the test)
    found = body(Table((0.5, 0.5), (row("a", "\n".join("b" * lines)),)))

    assert has(found, "cantSplit") is whole


def test_a_header_row_never_breaks() -> None:
    assert has(body(Table((1.0,), (row(LONG), row("a")), header_rows=1)), "cantSplit")


def test_a_section_row_and_a_header_keep_to_the_row_below() -> None:
    section = Row((cell("Cel 1", Head.ROW, column_span=2),), section=True)
    rows = (row("a", "b"), section, row("c", "d"), row("e", "f"))

    assert kept(Table((0.5, 0.5), rows, header_rows=1)) == [True, True, False, False]


def test_rows_of_one_low_task_stay_together() -> None:
    rows = (Row((cell("1", row_span=2), cell("a"))), row("b"), row("c", "d"))

    assert kept(Table((0.5, 0.5), rows)) == [True, False, False]


def test_rows_of_one_high_task_may_be_parted() -> None:
    rows = (Row((cell("1", row_span=2), cell(LONG))), row(LONG))

    assert kept(Table((0.5, 0.5), rows)) == [False, False]


def test_a_card_stays_on_one_page() -> None:
    assert kept(card(4)) == [True, True, True, True, False]


def test_a_card_of_more_than_a_page_keeps_its_heading() -> None:
    assert kept(card(4, LONG)) == [True, False, False, False, False]


def test_the_name_of_a_card_is_repeated() -> None:
    found = body(card(2))

    assert [has(one, "tblHeader") for one in all_of(found, "tr")] == [True, False, False]


def test_room_to_sign_is_above_the_first_line_alone() -> None:
    lines = tuple(paragraph(words, Role.SIGNATURE) for words in ("…", "(podpis)"))
    found = body(*lines, Table((1.0,), (Row((Cell(lines),)),), look=Look.PLAIN))

    assert [has(one, "spacing") for one in all_of(found, "p")][:4] == [True, False] * 2


def test_a_place_to_sign_stands_on_no_page_of_its_own() -> None:
    table = Table((1.0,), (row("a"), row("b")))
    found = body(table, paragraph("…", Role.SIGNATURE), paragraph("(podpis)", Role.SIGNATURE))
    *above, last = all_of(found, "p")

    assert [has(one, "keepNext") for one in above] == [False, True, True]
    assert not has(last, "keepNext")


def test_a_table_to_sign_in_stands_on_no_page_of_its_own() -> None:
    rows = tuple(Row((Cell((paragraph(one, Role.SIGNATURE),)),)) for one in ("…", "(podpis)"))
    found = body(card(1), Table((1.0,), rows, look=Look.PLAIN))

    assert [has(one, "keepNext") for one in all_of(found, "tr")] == [True, True, True, False]
    assert [has(one, "keepNext") for one in found.iterchildren(f"{W}p")] == [True, False]


def test_words_in_a_table_without_lines_look_as_outside() -> None:
    outside = paragraph("Schemat wdrażania planu")
    found = body(outside, Table((1.0,), (Row((Cell((outside,)),)),), look=Look.PLAIN))

    assert values(found, "pStyle")[:2] == ["BodyText", "BodyText"]


def test_a_page_begins_with_what_follows_the_break() -> None:
    found = body(paragraph("a"), PageBreak(), PageBreak(), paragraph("b"), PageBreak())

    assert [has(one, "pageBreakBefore") for one in all_of(found, "p")] == [False, True]
    assert not has(found, "br")


def test_a_paragraph_follows_the_last_table() -> None:
    *_, last, section = body(Table((1.0,), (row("a"),)))

    assert (last.tag, section.tag) == (f"{W}p", f"{W}sectPr")


def test_columns_fill_the_width_between_the_margins() -> None:
    found = body(Table((1 / 3, 1 / 3, 1 / 3), (row("a", "b", "c"),)))

    assert sum(map(int, values(found, "gridCol", "w"))) == 11906 - 2 * 1134
    assert values(found, "tcW", "w") == values(found, "gridCol", "w")
    assert values(found, "tblLayout", "type") == ["fixed"]


def test_spans() -> None:
    over = Cell((paragraph("a"),), column_span=2, row_span=2)
    found = body(Table((0.2, 0.3, 0.5), (Row((over, cell("b"))), row("c"))))

    assert values(found, "gridSpan") == ["2", "2"]
    assert values(found, "vMerge") == ["restart", "continue"]


def test_a_table_is_named_to_those_who_do_not_see_it() -> None:
    found = body(Table((1.0,), (row("a"),), name="Harmonogram zadań"))

    assert values(found, "tblCaption") == ["Harmonogram zadań"]


def test_row_heads_are_told() -> None:
    assert values(body(card(1)), "tblLook", "firstColumn") == ["1"]
    assert values(body(Table((1.0,), (row("a"),))), "tblLook", "firstColumn") == ["0"]
