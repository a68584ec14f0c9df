from __future__ import annotations

import pytest

from block_lines import lines
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.rtf import read

FONTS = (
    rb"{\fonttbl{\f0\froman\fcharset238{\*\panose 0202}Times New Roman{\*\falt Times};}"
    rb"{\f1\fcharset2 Symbol;}{\f2\fcharset0 Arial;}{\f3\fnil\fcharset128 Gothic;}"
    rb"{\f4\fcharset204 Cyr;}\f5\fnil\cpg1251 Bez grupy;}"
)


def shown(body: bytes, head: bytes = rb"\ansi\ansicpg1250\deff0" + FONTS) -> list[str]:
    return lines(read(b"{\\rtf1" + head + b"\n" + body + b"}"))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"Za\'bf\'f3\'b3\'e6", "Zażółć"),
        (rb"Za\u380\'bf\u243\'f3\u322?\u263\'e6", "Zażółć"),
        (rb"\uc0 Za\u380\u243\u322\u263 !", "Zażółć!"),
        (rb"\uc2\u380\'81\'81x{\uc1\u243\'f3y}\u322??z", "żxóyłz"),
        (rb"\u8211\endash x", "–x"),
        (rb"\u380\b x", "żx"),
        (rb"a\u-10180?\u-8254?b \u55356\'3f\u57283\'3f", "a🏂b 🏃"),
        (rb"a\u-10180?b", "a\ufffdb"),
        (rb"{\f1\'b3 \u-3917 ?a}{\f2\'b3}", "≥ ≥αł"),
        (rb"{\f3\'83A\'82\'a0}", "アあ"),
        (rb"{\f4\'c4\'e0}{\f5\'c4\'e0}", "ДаДа"),
        (rb"a\~b\-c\_d\{e\}\\f", "a\u00a0b\u00adc‑d{e}\\f"),
        (rb"\ldblquote a\rdblquote\lquote b\rquote\emdash\endash\bullet", "“a”‘b’—–•"),
        (rb"a\line b\tab c", "a|b\tc"),
        (b"a\r\nb\nc", "abc"),
        (rb"a{\v b}\v c\v0 d", "ad"),
        (rb"a {\deleted b }{\revised c}\plain d", "a cd"),
        (rb"a\v b\plain c", "ac"),
        (rb"a{\super\chftn{\footnote \pard\plain note\par}}b\chpgn c", "abc"),
        (rb"a{\*\unknown b{c}}d{\*\bkmkstart x}e", "ade"),
        (rb"a{\*\shppict{\pict\bin5 {}}\\}}{\pict 89ab}b\bin3 }}}c", "abc"),
        (rb"a{\object{\*\objdata 0102}{\result b}}", "ab"),
        (rb"{\upr{a?b}{\*\ud{a\u322 lb}}}", "ałb"),
        (rb"a{\annotation no}{\*\atnid AB}b{\xe no}", "ab"),
        (rb"a\page b\page", "a|b"),
        (rb"a\u99999999999999999999 ?b\li-1 ", "ab"),
        (rb"a\'zz", "azz"),
    ],
)
def test_text(body: bytes, text: str) -> None:
    assert shown(body) == [f"p {text}"]


@pytest.mark.parametrize(
    "head",
    [
        rb"\ansi",
        rb"\ansi\ansicpg1250\deff0{\fonttbl{\f0\fcharset0 Arial;}}",
        rb"\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset238 Arial;}}",
        rb"\ansi\ansicpg99999\deff0{\fonttbl\f0\fnil Arial CE;}",
    ],
)
def test_polish_letters_of_careless_programs(head: bytes) -> None:
    assert shown(rb"\f0 Za\'bf\'f3\'b3\'e6", head) == ["p Zażółć"]


def test_a_western_document() -> None:
    assert shown(rb"\'b9 \'e8", rb"\ansi\ansicpg1252") == ["p ¹ è"]


def test_running_headers_and_tables_of_the_head_are_no_text() -> None:
    body = (
        rb"{\header\pard no\par}{\footerf no}{\info{\title no}}{\colortbl;\red0;}a\par{\footer no}b"
    )
    assert shown(body) == ["p a", "p b"]


def test_field_results_are_text_but_page_numbers_are_not() -> None:
    link = rb"{\field\flddirty{\*\fldinst{ HYPERLINK \\\\l x}}{\fldrslt{\ul link}}}"
    page = rb"{\field{\*\fldinst { PAGE }{\b \\\\* ARABIC}}{\fldrslt {7}}}"
    outer = rb"{\field{\*\fldinst IF " + page + rb" = 1}{\fldrslt yes" + page + link + rb"}}"
    assert shown(link + page + b" " + outer) == ["p link yeslink"]


def test_paragraphs_end_at_par_section_and_an_escaped_line_end() -> None:
    assert shown(b"a\\par b\\sect c\\\nd\\par\\par e") == ["p a", "p b", "p c", "p d", "p e"]


@pytest.mark.parametrize("mark", [rb"{\v\par}", rb"{\deleted\par}"])
def test_a_mark_that_is_not_shown_joins_paragraphs(mark: bytes) -> None:
    assert shown(b"a" + mark + rb"b\par c") == ["p ab", "p c"]


def test_a_deleted_item_takes_its_number_along() -> None:
    label = rb"{\listtext\pard 1.\tab}"
    assert shown(label + rb"{\deleted a\par}b\par " + label + rb"c\par") == ["p b", "p 1. c"]


def test_headings_by_name_by_level_and_by_base() -> None:
    styles = (
        rb"{\stylesheet{\ql Normal;}{\s1\sbasedon0\fs32 heading 1;}{\s2 Nag\u322\'b3\'f3wek 2;}"
        rb"{\s3\outlinelevel2 Inny;}{\s4\sbasedon3 Pochodny;}{\s5\sbasedon5 K\'f3\'b3ko;}"
        rb"{\*\cs6 heading 9;}{\s7\outlinelevel9\sbasedon1 Bez;}}"
    )
    body = b"".join(b"\\pard\\s%d %d\\par " % (number, number) for number in range(8))
    body += rb"\pard\outlinelevel3 x\par\pard\s1\outlinelevel9 y\par"
    assert shown(styles + body) == [
        *("p 0", "h1 1", "h2 2", "h3 3", "h3 4", "p 5", "p 6", "p 7", "h4 x", "p y"),
    ]


def test_the_number_that_a_list_shows() -> None:
    label = rb"{\listtext\pard\plain\f1 %s\tab}"
    body = b"".join(
        label % shown + rb"\pard\ls1 x\par "
        for shown in (rb"1.", rb"a)", rb"\'b7", rb"o", rb"\u8211\'96", rb"{\f0 Zadanie 2.}")
    )
    body += rb"{\pntext 7.}{\*\pn\pnlvlbody{\pntxta .}}\pard y\par{\listtext 3.\tab}\pard\par"
    assert shown(body.replace(rb"\f1 a)", rb"\f0 a)").replace(rb"\f1 o", rb"\f0 o")) == [
        *("p 1. x", "p a) x", "p • x", "p • x", "p • x", "p Zadanie 2. x", "p 7.y", "p 3."),
    ]


def test_text_boxes_come_once_after_the_paragraph_of_their_anchor() -> None:
    box = (
        rb"{\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 202}}"
        rb"{\shptxt\pard\plain one\par \pard two\par}}{\shprslt{\*\do\dptxbx{\dptxbxtext one}}}}"
    )
    old = rb"{\*\do\dobxcolumn{\dptxbxtext\pard old\par}}"
    assert shown(b"a" + box + rb"b\par c" + old + rb"\par d") == [
        *("p ab", "p one", "p two", "p c", "p old", "p d"),
    ]


def test_an_extra_brace_ends_the_text() -> None:
    assert shown(rb"a\par}{b") == ["p a"]


@pytest.mark.parametrize("count", [1_000, 20_000])
def test_many_braces(count: int) -> None:
    assert shown(b"{" * count + b"a" + b"}" * count) == ["p a"]


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"", Trouble.EMPTY),
        (b"\x89PNG", Trouble.WRONG_TYPE),
        (rb"{\rtf1 a\par b", Trouble.TRUNCATED),
        (rb"{\rtf1 {a}", Trouble.TRUNCATED),
        (rb"{\rtf1 \bin99999999999 }", Trouble.TRUNCATED),
        (rb"{\rtf1 {\pict \bin9 }}}", Trouble.TRUNCATED),
        (rb"{\rtf1 {\*\x }\\", Trouble.TRUNCATED),
        (b"{\\rtf1 " + b"{" * 60_000 + b"}" * 60_001, Trouble.UNREADABLE),
    ],
)
def test_files_that_cannot_be_read(data: bytes, trouble: Trouble) -> None:
    with pytest.raises(SourceError) as caught:
        read(data)
    assert caught.value.trouble is trouble


def test_what_some_programs_put_around_a_file() -> None:
    assert lines(read(b"\xef\xbb\xbf\r\n{\\rtf1 a}\0\0\n")) == ["p a"]
