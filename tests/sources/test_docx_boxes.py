"""Text boxes and alternate content of Word: read once, at their anchor."""

from __future__ import annotations

import pytest

from harmonia.sources.document import Block, Paragraph, Table
from harmonia.sources.docx import read
from harmonia.sources.errors import SourceError, Trouble
from word_files import docx, p, r, tbl, tc, tr


def drawing(content: str, name: str = "") -> str:
    return (
        f'<w:drawing><wp:inline><wp:docPr id="1" name="x" {name}/><a:graphic><a:graphicData>'
        f"<wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp>"
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )


def picture(content: str) -> str:
    box = f"<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox>"
    return f"<w:pict><v:shape>{box}</v:shape></w:pict>"


def either(choice: str, fallback: str, needs: str = "wps") -> str:
    return (
        f'<mc:AlternateContent><mc:Choice Requires="{needs}">{choice}</mc:Choice>'
        f"<mc:Fallback>{fallback}</mc:Fallback></mc:AlternateContent>"
    )


def run(content: str) -> str:
    return f"<w:r>{content}</w:r>"


def test_a_box_comes_after_its_anchor_once() -> None:
    box = either(drawing(p("box") + tbl(tr(tc("cell")))), picture(p("fallback")))
    first, second, table, last = read(docx(p("a", run(box), "b") + p("c")))
    assert (first, second, last) == (Paragraph("ab"), Paragraph("box"), Paragraph("c"))
    assert isinstance(table, Table)


def test_a_choice_nobody_understands_gives_way_to_the_fallback() -> None:
    box = either(drawing(p("new")), picture(p("old")), needs="zz")
    assert read(docx(p(run(box)))) == (Paragraph("old"),)
    alone = '<mc:AlternateContent><mc:Choice Requires="zz wps">{}</mc:Choice></mc:AlternateContent>'
    assert read(docx(p("a", run(alone.format(drawing(p("new"))))))) == (Paragraph("a"),)


def test_alternates_of_whole_paragraphs_and_runs() -> None:
    assert read(docx(either(p("a"), p("b")) + p(either(r("c"), r("d"))))) == (
        Paragraph("a"),
        Paragraph("c"),
    )


def test_boxes_within_boxes_in_cells() -> None:
    inner = p("inner", run(picture(p("innermost"))))
    (table,) = read(docx(tbl(tr(tc(p("a", run(drawing(inner)))), tc("b"))) + p()))
    assert isinstance(table, Table)
    assert [cell.text for cell in table.cells] == ["a\ninner\ninnermost", "b"]


def test_boxes_that_are_hidden() -> None:
    hidden = f"<w:r><w:rPr><w:vanish/></w:rPr>{drawing(p('x'))}</w:r>"
    assert read(docx(p("a", hidden, run(drawing(p("y"), 'hidden="1"'))))) == (Paragraph("a"),)


def nested(levels: int) -> str:
    content = p("a")
    for _ in range(levels):
        content = tbl(tr(tc(content, p())))
    return content


def test_nesting_has_a_limit_and_no_recursion_error() -> None:
    assert read(docx(nested(20)))
    for levels in (40, 80, 300):
        with pytest.raises(SourceError) as caught:
            read(docx(nested(levels)))
        assert caught.value.trouble == Trouble.UNREADABLE


def test_deep_wrappers_are_no_danger() -> None:
    blocks: tuple[Block, ...] = read(
        docx("<w:sdt><w:sdtContent>" * 120 + p("a") + "</w:sdtContent></w:sdt>" * 120)
    )
    assert blocks == (Paragraph("a"),)
    runs = "<w:r>" * 240 + "<w:t>a</w:t>" + "</w:r>" * 240
    assert read(docx(p(runs))) == (Paragraph("a"),)
