from __future__ import annotations

import pytest

from harmonia.sources.document import Paragraph, Table
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.html import read


def texts(page: str) -> list[str]:
    return [block.text for block in read(page.encode()) if isinstance(block, Paragraph)]


def test_white_space_folds_as_in_a_browser() -> None:
    page = "<p>Ala  <b> ma</b>\n kota<br>  i psa<br></p> luzem <div>\n\t</div>dalej"
    assert texts(page) == ["Ala ma kota\ni psa", "luzem", "dalej"]


def test_no_break_spaces_and_soft_hyphens_are_kept() -> None:
    assert texts("<p>a&nbsp;&nbsp;b w&shy;z</p>") == ["a\u00a0\u00a0b w\u00adz"]


def test_preformatted_text_keeps_its_lines() -> None:
    assert texts("<pre>\n a  b\r\n c</pre>") == [" a  b\n c"]


def test_headings_have_levels() -> None:
    page = "<h2>Cel 1</h2>tekst<p style='mso-outline-level: 3'>Cel 2</p><p>x</p>"
    blocks = [block for block in read(page.encode()) if isinstance(block, Paragraph)]
    assert [block.level for block in blocks] == [2, None, 3, None]


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>nie</p>",
        "<p style='DISPLAY: none'>nie</p>",
        "<span style='mso-hide:all'>nie</span>",
        "<p class='a ukryty'>nie</p>",
        "<div id=q>nie<p>nie</p></div>",
        "<script>nie</script><style>nie</style><template>nie</template>",
        "<del>nie</del>",
        "<!-- nie --><!--[if gte mso 9]><xml>nie</xml><![endif]-->",
        "<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a>",
        "<a class=sdfootnoteanc href='#sdfootnote1sym'><sup>1</sup></a>",
        "<div style='mso-element:footnote-list'><div id=ftn1>nie</div></div>",
        "<div title=footer>nie</div>",
    ],
)
def test_what_is_not_shown_is_out(hidden: str) -> None:
    style = "<style>.ukryty, #q {display: none} @media print {.t {display:none}}</style>"
    assert texts(f"{style}<p class=t>przed</p>{hidden}<p>po</p>") == ["przed", "po"]


def test_insertions_and_struck_text_stay() -> None:
    assert texts("<p>a<ins>b</ins><s>c</s><del>d</del></p>") == ["abc"]


def test_lists_are_numbered_as_shown() -> None:
    page = (
        "<ol type=a start=3><li>x<li value=28><p>y</p><li></ol><ul><li>z</ul>"
        "<ol reversed><li>u<li>v</ol>"
    )
    assert texts(page) == ["c. x", "ab. y", "ac.", "• z", "2. u", "1. v"]


def test_word_lists_carry_their_numbers_as_text() -> None:
    page = (
        "<p><![if !supportLists]><span style='mso-list:Ignore'>1.1.<span>&nbsp; </span></span>"
        "<![endif]>Zadanie</p><p><span style='font-family:Symbol'><span style='mso-list:Ignore'>·"
        "<span>&nbsp; </span></span></span>kula</p>"
    )
    assert texts(page) == ["1.1. Zadanie", "• kula"]


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("<meta charset=windows-1250>", "cp1250"),
        ("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'>", "iso8859_2"),
        ("<?xml version='1.0' encoding='windows-1250'?><html>", "cp1250"),
        ("<meta charset=utf-8>", "utf-8"),
        ("<html>", "cp1250"),
        ("<html>", "utf-16"),
    ],
)
def test_encodings(head: str, encoding: str) -> None:
    page = f"{head}<p>Zażółć gęślą jaźń, środki</p>".encode(encoding)
    assert [block.text for block in read(page) if isinstance(block, Paragraph)] == [
        "Zażółć gęślą jaźń, środki"
    ]


def test_latin_2_with_windows_quotation_marks() -> None:
    page = "<meta charset=iso-8859-2><p>„Szkoła”</p>".encode("cp1250")
    assert read(page) == (Paragraph("„Szkoła”"),)


def test_xhtml_with_its_doctype() -> None:
    page = (
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x.dtd'>"
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><p/>a<br/>&oacute;&#380;</body></html>"
    )
    assert texts(page) == ["a\nóż"]


def test_page_that_declares_entities_is_refused() -> None:
    page = b"<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><p>&x;</p></html>"
    with pytest.raises(SourceError) as caught:
        read(page)
    assert caught.value.trouble is Trouble.DOCTYPE


def test_deep_pages_lose_no_words() -> None:
    page = "<div><b>" * 900 + "dno" + "</b></div>" * 900 + "<table><tr><td>a</table>"
    blocks = read(page.encode())
    assert blocks[0] == Paragraph("dno")
    assert isinstance(blocks[1], Table)


def test_pages_too_deep_are_refused_rather_than_cut() -> None:
    with pytest.raises(SourceError) as caught:
        read(b"<div>" * 50_000 + b"dno")
    assert caught.value.trouble is Trouble.TOO_BIG
