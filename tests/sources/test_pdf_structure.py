"""What a structure tree may say (ISO 32000-1, 14.7 and 14.8), and how it is read."""

from __future__ import annotations

from harmonia.sources.document import Paragraph, Table
from harmonia.sources.pdf import read
from pdf_by_hand import one_page, shown

ROOT = "/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R"


def tagged(tree: list[str], content: bytes) -> tuple[object, ...]:
    return read(one_page(content, catalog=ROOT, extra=tree))


def marked(*texts: str) -> bytes:
    return b"".join(
        shown(text, 50, 800 - 20 * number, mark=f"/P {number}") for number, text in enumerate(texts)
    )


def test_roles_are_mapped_through_chains_and_loops_end() -> None:
    blocks = tagged(
        [
            (
                "<< /Type /StructTreeRoot /K 7 0 R /RoleMap << /Naglowek /Tytul /Tytul /H2 "
                "/Ala /Ola /Ola /Ala >> >>"
            ),
            "<< /S /Document /Pg 3 0 R /K [<< /S /Naglowek /K 0 >> << /S /Ala /K 1 >>] >>",
        ],
        marked("Harmonogram", "Tekst"),
    )
    assert blocks == (Paragraph("Harmonogram", 2, 1), Paragraph("Tekst", None, 1))


def test_spans_come_from_lists_dictionaries_and_classes() -> None:
    blocks = tagged(
        [
            "<< /K 7 0 R /ClassMap << /Szeroka << /O /Table /ColSpan 2 >> >> >>",
            "<< /S /Table /Pg 3 0 R /K [8 0 R 9 0 R 10 0 R] >>",
            "<< /S /THead /K << /S /TR /K << /S /TH /C /Szeroka /K 0 >> >> >>",
            (
                "<< /S /TR /K [<< /S /TD /A [<< /O /Layout >> << /O /Table /RowSpan 2 >>] /K 1 >> "
                "<< /S /TD /K 2 >>] >>"
            ),
            "<< /S /TBody /K << /S /TR /K << /S /TD /A << /ColSpan 1 >> /K 3 >> >> >>",
        ],
        marked("A", "B", "C", "D"),
    )
    (table,) = blocks
    assert isinstance(table, Table)
    places = [(c.row, c.column, c.row_span, c.column_span, c.text) for c in table.cells]
    assert places == [(0, 0, 1, 2, "A"), (1, 0, 2, 1, "B"), (1, 1, 1, 1, "C"), (2, 1, 1, 1, "D")]


def test_lists_keep_their_labels() -> None:
    blocks = tagged(
        [
            "<< /Type /StructTreeRoot /K << /S /L /Pg 3 0 R /K [7 0 R 8 0 R] >> >>",
            "<< /S /LI /K [<< /S /Lbl /K 0 >> << /S /LBody /K << /S /P /K 1 >> >>] >>",
            "<< /S /LI /K [<< /S /Lbl /K 2 >> << /S /LBody /K 3 >>] >>",
        ],
        marked("1.", "pierwszy", "\\225", "drugi"),
    )
    assert [one.text for one in blocks if isinstance(one, Paragraph)] == ["1. pierwszy", "• drugi"]


def test_replacement_text_replaces_and_figures_and_notes_are_out() -> None:
    blocks = tagged(
        [
            "<< /Type /StructTreeRoot /K [7 0 R 8 0 R 9 0 R 10 0 R] >>",
            "<< /S /P /Pg 3 0 R /K [0 << /S /Span /ActualText (wspomaganie) /K 1 >>] >>",
            "<< /S /Figure /Alt (Herb gminy) /Pg 3 0 R /K 2 >>",
            "<< /S /Note /Pg 3 0 R /K 3 >>",
            "<< /S /H /Pg 3 0 R /K 4 >>",
        ],
        shown("Plan: ", 50, 800, mark="/P 0")
        + shown("wsp...", 78, 800, mark="/Span 1")
        + shown("herb", 50, 700, mark="/P 2")
        + shown("przypis", 50, 600, mark="/P 3")
        + shown("Cele", 50, 500, mark="/P 4"),
    )
    assert blocks == (Paragraph("Plan: wspomaganie", None, 1), Paragraph("Cele", 1, 1))


def test_content_may_name_its_page_itself_and_loops_in_the_tree_end() -> None:
    blocks = tagged(
        [
            "<< /Type /StructTreeRoot /K 7 0 R >>",
            "<< /S /Sect /P 6 0 R /K [<< /S /P /K << /Type /MCR /Pg 3 0 R /MCID 0 >> >> 7 0 R] >>",
        ],
        marked("Tekst"),
    )
    assert blocks == (Paragraph("Tekst", None, 1),)


def test_a_table_in_a_cell_is_a_table_and_text() -> None:
    blocks = tagged(
        [
            "<< /Type /StructTreeRoot /K 7 0 R >>",
            (
                "<< /S /Table /Pg 3 0 R /K << /S /TR /K [<< /S /TD /K [<< /S /P /K 0 >> 8 0 R] >> "
                "<< /S /TD /K 3 >>] >> >>"
            ),
            "<< /S /Table /K << /S /TR /K [<< /S /TD /K 1 >> << /S /TD /K 2 >>] >> >>",
        ],
        marked("A", "B", "C", "D"),
    )
    (table,) = blocks
    assert isinstance(table, Table)
    assert [one.text for one in table.cells] == ["A\nB\nC", "D"]
    assert [one.text for one in table.cells[0].tables[0].cells] == ["B", "C"]


def test_a_tree_that_covers_little_is_not_believed() -> None:
    content = marked("Tytuł".replace("ł", "l")) + b"".join(
        shown(f"Zdanie numer {n} bez znacznika.", 50, 700 - 20 * n) for n in range(10)
    )
    blocks = tagged(
        ["<< /Type /StructTreeRoot /K << /S /P /Pg 3 0 R /K 0 >> >>"],
        content,
    )
    assert len(blocks) == 11
