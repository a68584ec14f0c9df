"""What stands in an OpenDocument text: its container, its styles, its headings and its tables."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings

from documents_made import documents
from harmonia.writing import sentences
from harmonia.writing.document import (
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
from harmonia.writing.odt import write_odt
from odt_parts import Element, find, part, shown, value

LONG = "Bardzo długie słowa planu, które zajmują wiele wierszy. " * 100
HEADER = Row((cell("Nr", Head.COLUMN), cell("Zadanie", Head.COLUMN)))
SCHEDULE = Table(
    (0.25, 0.75),
    (
        HEADER,
        Row((cell("Cel 1. Rozwój", Head.ROW, column_span=2),), section=True),
        Row((cell("1.1.", row_span=2), cell("szkolenie"))),
        Row((cell("warsztaty"),)),
    ),
    header_rows=1,
    name="Harmonogram zadań",
)


def card(words: str) -> Table:
    rows = (
        Row((cell("Zadanie 1.", Head.ROW, column_span=2),), section=True),
        Row((cell("Efekt", Head.ROW), cell(words))),
    )
    return Table((0.3, 0.7), rows, look=Look.CARD)


def document(*blocks: Paragraph | Table | PageBreak, landscape: bool = False) -> Document:
    return Document("Plan rozwoju oświaty", blocks, "Gmina Lipowe Pole", landscape)


def test_the_type_comes_first_and_unpacked_and_every_part_is_listed() -> None:
    with zipfile.ZipFile(io.BytesIO(write_odt(document(SCHEDULE)))) as archive:
        entries = archive.infolist()
        listed = archive.read("META-INF/manifest.xml").decode()
    assert entries[0].filename == "mimetype"
    assert entries[0].compress_type == zipfile.ZIP_STORED
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    for entry in entries[1:-1]:
        assert f'manifest:full-path="{entry.filename}"' in listed


def test_the_file_says_its_title_its_author_and_its_language_and_no_moment() -> None:
    meta = part(document(), "meta.xml")
    assert [
        shown(one) for name in ("title", "creator", "language") for one in find(meta, f"dc:{name}")
    ] == [
        *("Plan rozwoju oświaty", "Gmina Lipowe Pole", "pl-PL"),
    ]
    assert not find(meta, "dc:date")
    assert not find(meta, "meta:creation-date")


def test_without_an_author_none_is_named() -> None:
    assert not find(part(Document("Plan", ()), "meta.xml"), "dc:creator")


@pytest.mark.parametrize(("landscape", "width"), [(False, "21.000cm"), (True, "29.700cm")])
def test_the_page_is_a4_upright_or_landscape(landscape: bool, width: str) -> None:  # noqa: FBT001  (a parameter of the test)
    styles = part(document(landscape=landscape), "styles.xml")
    (page,) = find(styles, "style:page-layout-properties")
    assert value(page, "fo:page-width") == width
    assert value(page, "style:print-orientation") == ("landscape" if landscape else "portrait")


def test_the_foot_has_the_title_and_the_numbers_of_pages() -> None:
    (foot,) = find(part(document(), "styles.xml"), "style:footer")
    assert shown(foot) == "Plan rozwoju oświatystrona\u00a01 z\u00a01"
    assert find(foot, "text:page-number")
    assert find(foot, "text:page-count")


def test_a_long_title_is_cut_after_a_word_in_the_foot_alone() -> None:
    long = Document("Plan rozwoju " + "oświaty powiatu " * 20, ())
    (foot,) = find(part(long, "styles.xml"), "style:footer")
    assert "powiatu…" in shown(foot) or "oświaty…" in shown(foot)
    assert len(shown(foot)) < 130
    assert sentences.foot("Plan szkół i przedszkoli, nowy", 14) == "Plan szkół…"
    assert sentences.foot("Plan" * 9, 9) == "PlanPlan…"
    assert shown(find(part(long, "meta.xml"), "dc:title")[0]) == long.title.strip()


def test_the_language_is_polish() -> None:
    languages = find(part(document(), "styles.xml"), "style:text-properties[@fo:language]")
    assert [(value(one, "fo:language"), value(one, "fo:country")) for one in languages] == [
        ("pl", "PL")
    ]


def test_headings_have_their_level_and_the_title_is_none() -> None:
    blocks = (paragraph("Tytuł", Role.TITLE), paragraph("Cel", Role.HEADING, level=2))
    root = part(document(*blocks))
    (heading,) = find(root, "text:h")
    assert (shown(heading), value(heading, "text:outline-level")) == ("Cel", "2")
    assert value(find(root, "text:p")[0], "text:style-name") == "Title"


def test_header_rows_are_repeated_and_columns_share_the_page() -> None:
    root = part(document(SCHEDULE))
    (head,) = find(root, "table:table-header-rows")
    assert shown(head) == "NrZadanie"
    names = [value(one, "table:style-name") for one in find(root, "table:table-column")]
    widths = [
        value(find(root, f"style:style[@style:name='{name}']/*")[0], "style:column-width")
        for name in names
    ]
    assert widths == ["4.250cm", "12.750cm"]


def test_what_a_table_holds_is_told_to_those_who_do_not_see_it() -> None:
    assert [shown(one) for one in find(part(document(SCHEDULE)), "table:title")] == [SCHEDULE.name]


def test_each_line_of_a_table_belongs_to_one_cell() -> None:
    """Merged ones make LibreOffice lose rows at the end of a page (see `automatic`)."""
    root = part(document(SCHEDULE))
    (table,) = find(root, "style:table-properties")
    assert value(table, "table:border-model") == "separating"
    cells = [find(row, "table:table-cell") for row in find(root, "table:table-row")]
    sides = [[_sides(root, one) for one in row] for row in cells]
    assert sides[0] == ["left bottom top", "left bottom top right"]
    assert sides[1] == ["left bottom right"]
    assert sides[2:] == [["left bottom", "left bottom right"], ["left bottom right"]]


def test_labels_in_the_first_column_are_its_header() -> None:
    assert len(find(part(document(card("krótki"))), "table:table-header-columns/*")) == 1
    assert not find(part(document(SCHEDULE)), "table:table-header-columns")


def test_a_section_row_stays_with_the_row_below_it() -> None:
    root = part(document(SCHEDULE))
    words = [shown(one) for one in _kept_with_next(root)]
    assert "Cel 1. Rozwój" in words
    assert "warsztaty" not in words
    assert find(part(document(), "settings.xml"), "*[.='true']")
    assert len(find(root, "table:covered-table-cell")) == 2


def test_rows_are_not_broken_unless_they_are_long() -> None:
    rows = (HEADER, Row((cell("1."), cell("krótki"))), Row((cell("2."), cell(LONG))))
    root = part(document(Table((0.2, 0.8), rows, 1)))
    assert [_property(root, row, "fo:keep-together") for row in find(root, "table:table-row")] == [
        *("always", "always", "auto"),
    ]


@pytest.mark.parametrize(("lines", "kept"), [(25, "always"), (45, "auto")])
def test_a_row_is_whole_up_to_half_a_page(lines: int, kept: str) -> None:
    rows = (Row((cell("1."), cell("\n".join("b" * lines)))),)
    root = part(document(Table((0.2, 0.8), rows)))
    (row,) = find(root, "table:table-row")
    assert _property(root, row, "fo:keep-together") == kept


@pytest.mark.parametrize(("words", "breaks"), [("krótki", "false"), (LONG * 2, "true")])
def test_a_card_stays_on_one_page_where_it_fits(words: str, breaks: str) -> None:
    root = part(document(card(words)))
    (table,) = find(root, "table:table")
    assert _property(root, table, "style:may-break-between-rows") == breaks


@pytest.mark.parametrize(
    ("block", "path"),
    [
        (paragraph("nowa strona"), "text:p"),
        (paragraph("nowa strona", Role.HEADING, level=1), "text:h"),
        (SCHEDULE, "table:table"),
    ],
)
def test_what_follows_a_page_break_begins_a_new_page(block: Paragraph | Table, path: str) -> None:
    root = part(document(paragraph("stara"), PageBreak(), PageBreak(), block))
    named = find(root, f"office:text/{path}")[-1 if path != "text:p" else 1]
    assert _property(root, named, "fo:break-before") == "page"
    assert len(find(root, "*[@fo:break-before]")) == 1


def test_what_harmonia_says_is_marked_and_strong_words_are_strong() -> None:
    runs = (Run("plan "), Run("my", ours=True), Run("oba", strong=True, ours=True))
    spans = find(part(document(Paragraph(runs))), "text:span")
    assert [(value(one, "text:style-name"), shown(one)) for one in spans] == [
        *(("Ours", "my"), ("Ours", "oba"), ("Strong_20_Emphasis", "oba")),
    ]


def test_tables_do_not_touch_and_none_is_last() -> None:
    root = part(document(SCHEDULE, SCHEDULE))
    (text,) = find(root, "office:text")
    assert [str(one.tag).rpartition("}")[2] for one in text] == ["table", "p", "table", "p"]


@settings(deadline=None)
@given(documents())
def test_every_style_that_is_named_is_there(made: Document) -> None:
    content, styles = part(made), part(made, "styles.xml")
    there = {
        value(one, "style:name") for root in (content, styles) for one in find(root, "style:style")
    }
    asked = {
        value(one, name)
        for name in ("text:style-name", "table:style-name", "style:parent-style-name")
        for root in (content, styles)
        for one in find(root, f"*[@{name}]")
    }
    assert asked <= there


@settings(deadline=None, max_examples=50)
@given(documents())
def test_all_rows_of_a_table_have_a_place_for_each_column(made: Document) -> None:
    for table in find(part(made), "table:table"):
        columns = len(find(table, "table:table-column"))
        rows = find(table, "table:table-row")
        assert [len(row) for row in rows] == [columns] * len(rows)


def _property(root: Element, element: Element, name: str) -> str | None:
    """A property of the automatic style that an element names."""
    style = value(element, "table:style-name") or value(element, "text:style-name")
    (properties,) = find(root, f"style:style[@style:name='{style}']/*")
    return value(properties, name)


def _sides(root: Element, one: Element) -> str:
    sides = ("left", "bottom", "top", "right")
    return " ".join(side for side in sides if _property(root, one, f"fo:border-{side}") != "none")


def _kept_with_next(root: Element) -> list[Element]:
    kept = find(root, "style:style[*/@fo:keep-with-next]")
    names = {value(one, "style:name") for one in kept}
    return [one for one in find(root, "text:p") if value(one, "text:style-name") in names]
