"""What of a Word paragraph is text, and what is not."""

from __future__ import annotations

import pytest

from harmonia.sources.document import Paragraph
from harmonia.sources.docx import read
from word_files import docx, field, p, r, sdt, style


def lines(body: str, **parts: str) -> list[str]:
    blocks = read(docx(body, **parts))
    return [block.text for block in blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>", "a\nb\nc"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb"),
        ("<w:r><w:t>IV</w:t><w:noBreakHyphen/><w:t>VI</w:t></w:r>", "IV‑VI"),
        ("<w:r><w:t>szko</w:t><w:softHyphen/><w:t>ła</w:t></w:r>", "szko\u00adła"),
        (r("a\u00a0b\u200bc"), "a\u00a0b\u200bc"),
        (r(" a ") + "<w:r><w:t> b </w:t></w:r>", " a b"),
        ("<w:r><w:t>a\nb</w:t></w:r>", "a b"),
        ('<w:r><w:br w:type="page"/><w:t>a</w:t></w:r>', "a"),
        ('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>', "a\nb"),
        ("<w:r><w:t>a</w:t><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>", "ab"),
        ('<w:hyperlink r:id="rId1">' + r("gov.pl") + "</w:hyperlink>", "gov.pl"),
        ("<w:smartTag><w:smartTagPr/>" + r("a") + "</w:smartTag>", "a"),
        ("<w:customXml><w:customXmlPr/>" + r("a") + "</w:customXml>", "a"),
        ("<w:dir>" + r("a") + "<w:bdo>" + r("b") + "</w:bdo></w:dir>", "ab"),
        (sdt(sdt(r("a"))), "a"),
        (
            "<w:r><w:ruby><w:rubyPr/><w:rt>"
            + r("x")
            + "</w:rt><w:rubyBase>"
            + r("a")
            + "</w:rubyBase></w:ruby></w:r>",
            "a",
        ),
        (r("a") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + r("b"), "ab"),
        (r("a") + '<w:r><w:endnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r>', "a"),
        (r("a") + "<m:oMath><m:r><m:t>=2</m:t></m:r></m:oMath>", "a=2"),
        (
            "<m:oMath><m:f><m:num><m:r><m:t>3</m:t></m:r></m:num>{}</m:f></m:oMath>".format(
                "<m:den><m:r><m:t>4</m:t></m:r></m:den>"
            ),
            "3/4",
        ),
        (r("a") + '<w:altChunk r:id="rId9"/><zz:new><w:r><w:t>x</w:t></w:r></zz:new>', "a"),
    ],
)
def test_text_of_a_paragraph(content: str, text: str) -> None:
    assert lines(p(content)) == [text]


@pytest.mark.parametrize(
    ("font", "char", "text"),
    [
        ("Symbol", "F0B7", "•"),
        ("Symbol", "F0B3", "≥"),
        ("Symbol", "F062", "β"),
        ("Symbol", "F032", "2"),
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings", "F0FE", "☑"),
        ("Wingdings", "F04A", "•"),
        ("Webdings", "0061", "•"),
        ("Times New Roman", "2265", "≥"),
        ("Arial", "D800", ""),
        ("Arial", "110000", ""),
        ("Arial", "zz", ""),
    ],
)
def test_symbols(font: str, char: str, text: str) -> None:
    content = r("a") + f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'
    assert lines(p(content)) == ["a" + text]


def test_insertions_and_moves_to_are_in_deletions_and_moves_from_are_out() -> None:
    mark = 'w:id="1" w:author="x"'
    gone = "<w:r><w:delText>x</w:delText></w:r>"
    content = (
        f"<w:ins {mark}>{r('a')}<w:del {mark}>{gone}</w:del></w:ins><w:del {mark}>{gone}</w:del>"
        f"<w:moveTo {mark}>{r('b')}</w:moveTo><w:moveFrom {mark}>{r('x')}</w:moveFrom>"
    )
    assert lines(p(content)) == ["ab"]


def test_former_properties_are_not_met() -> None:
    old = (
        '<w:pPrChange w:id="1" w:author="x"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'
    )
    run = r("a", '<w:rPrChange w:id="2" w:author="x"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')
    assert read(docx(p(run, properties=old))) == (Paragraph("a"),)


def test_deleted_paragraph_marks_join_paragraphs() -> None:
    gone = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'
    moved = '<w:rPr><w:moveFrom w:id="1" w:author="x"/></w:rPr>'
    body = p("a", properties=gone) + p("b", properties=moved) + p("c") + p("d", properties=gone)
    assert lines(body) == ["abc", "d"]


def test_fields_show_results_and_never_page_numbers() -> None:
    assert lines(
        p(field("HYPERLINK x", "a"), field("PAGE", "7"), field("numpages  \\* X", "9"))
    ) == ["a"]
    assert lines(p("s. ", f'<w:fldSimple w:instr=" PAGE ">{r("7")}</w:fldSimple>')) == ["s. "]
    assert lines(p(f'<w:fldSimple w:instr="DATE">{r("1 maja")}</w:fldSimple>')) == ["1 maja"]


def test_nested_fields() -> None:
    inner = field("PAGE", "7")
    assert lines(p(field("REF x", r("a") + inner + r("b")))) == ["ab"]
    code = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + field("REF a", "hidden")
    rest = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("b")
    assert lines(p(code + rest + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')) == ["b"]


def test_a_field_over_several_paragraphs() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText></w:r>'
    shown = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert lines(p(begin + shown + r("a")) + p("b") + p(end) + p("c")) == ["a", "b", "c"]


def test_a_field_that_never_ends_hides_nothing() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    assert lines(p(begin + r("a")) + p("b")) == ["a", "b"]
    assert lines(p(end + r("a")) + p(begin)) == ["a"]


def test_prompts_of_controls_are_out() -> None:
    assert lines(p("a: ", sdt(r("Kliknij tutaj"), "<w:showingPlcHdr/>"))) == ["a: "]
    assert lines(p(sdt(r("b"), '<w:showingPlcHdr w:val="0"/>'))) == ["b"]


def test_a_dropped_capital_joins_its_word() -> None:
    frame = '<w:framePr w:dropCap="drop" w:lines="3"/>'
    assert lines(p("H", properties=frame) + p("armonogram")) == ["Harmonogram"]


VANISH, SHOWN = "<w:vanish/>", '<w:vanish w:val="0"/>'


def hides(name: str, mark: str = VANISH, kind: str = "paragraph", more: str = "") -> str:
    return style(name, f"<w:rPr>{mark}</w:rPr>{more}", kind=kind)


def test_hidden_runs() -> None:
    assert lines(p(r("a"), r("x", VANISH), r("b", SHOWN), r("c", '<w:vanish w:val="off"/>'))) == [
        "abc"
    ]


def test_text_hidden_by_styles_is_a_toggle() -> None:
    styles = hides("P") + hides("C", kind="character") + style("D", '<w:basedOn w:val="P"/>')
    run = r("a", '<w:rStyle w:val="C"/>')
    assert lines(p(run) + p("b"), styles=styles) == ["b"]
    hidden = '<w:pStyle w:val="D"/>'
    assert lines(p(r("x"), run, r("b", SHOWN), properties=hidden), styles=styles) == ["ab"]


def test_text_hidden_by_default() -> None:
    styles = f"<w:docDefaults><w:rPrDefault><w:rPr>{VANISH}</w:rPr></w:rPrDefault></w:docDefaults>"
    styles += hides("S", SHOWN)
    body = p("x") + p("a", properties='<w:pStyle w:val="S"/>') + p(r("b", SHOWN))
    assert "".join(lines(body, styles=styles)) == "ab"


def test_a_hidden_mark_joins_and_a_heading_may_run_in() -> None:
    hidden = "<w:rPr><w:vanish/></w:rPr>"
    assert lines(p(r("x", VANISH), properties=hidden) + p("a")) == ["a"]
    special = '<w:outlineLvl w:val="1"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>'
    assert read(docx(p("Cel. ", properties=special) + p("Opis"))) == (Paragraph("Cel. Opis", 2),)


def test_rings_of_styles_end() -> None:
    styles = style("A", '<w:basedOn w:val="B"/>') + style("B", '<w:basedOn w:val="A"/>')
    assert lines(p("a", properties='<w:pStyle w:val="A"/>'), styles=styles) == ["a"]
