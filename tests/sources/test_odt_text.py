"""What of an OpenDocument text is text, and what is not."""

from __future__ import annotations

import pytest

from harmonia.sources.document import Paragraph
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.odt import read
from open_document_files import odt, odt_parts, tp
from word_files import packed


def lines(body: str, automatic: str = "", styles: str = "") -> list[str]:
    blocks = read(odt(body, automatic=automatic, styles=styles))
    return [block.text for block in blocks if isinstance(block, Paragraph)]


NOTE = (
    "<text:note><text:note-citation>1</text:note-citation>"
    "<text:note-body>{}</text:note-body></text:note>"
)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("\n  a \t\n b  ", "a b"),
        ("a <text:span> b</text:span>", "a b"),
        ('a<text:s/>b<text:s text:c="3"/>c', "a b   c"),
        ("<text:s/>a", " a"),
        ("a<text:tab/>b<text:line-break/>c", "a\tb\nc"),
        ("a\u00a0b\u00ad", "a\u00a0b\u00ad"),
        ("a<text:soft-page-break/>b", "ab"),
        ("a" + NOTE.format(tp("x")) + "b", "ab"),
        ("a<office:annotation><text:p>x</text:p></office:annotation>b", "ab"),
        ("<text:a>a<text:span>b</text:span></text:a>c", "abc"),
        ('<text:bookmark-start text:name="x"/>a<text:bookmark-end text:name="x"/>b', "ab"),
        ("s. <text:page-number>7</text:page-number>/<text:page-count>9</text:page-count>", "s. /"),
        ("<text:date>1 maja</text:date> <text:sequence>2</text:sequence>", "1 maja 2"),
        ("<text:placeholder>Kliknij</text:placeholder>a", "a"),
        ("<text:change-start/>a<text:change-end/><text:change/>b", "ab"),
        (
            "<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>",
            "a",
        ),
        ('<text:hidden-text text:is-hidden="true">x</text:hidden-text>a', "a"),
        ('<text:hidden-text text:is-hidden="false">b</text:hidden-text>a', "ba"),
        ("<zz:new>a</zz:new>b", "ab"),
        (
            '<loext:content-control loext:showing-place-holder="true">x</loext:content-control>a',
            "a",
        ),
        ("<loext:content-control>b</loext:content-control>a", "ba"),
        ("a<text:script>x</text:script>", "a"),
    ],
)
def test_text_of_a_paragraph(content: str, text: str) -> None:
    assert lines(tp(content)) == [text]


def test_one_element_stands_for_few_spaces() -> None:
    assert len(lines(tp('a<text:s text:c="999999999"/>b'))[0]) < 200


def test_deleted_text_is_out() -> None:
    deleted = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>x</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
    )
    assert lines(deleted + tp("a")) == ["a"]


def test_headings_and_their_levels() -> None:
    body = "".join(
        f'<text:h text:outline-level="{level}">a</text:h>' for level in ("1", "3", "10", "x")
    )
    blocks = read(odt(body))
    assert [block.level for block in blocks if isinstance(block, Paragraph)] == [1, 3, 9, 1]


def hides(name: str, family: str, display: str = "none", parent: str = "") -> str:
    based = f'style:parent-style-name="{parent}"' if parent else ""
    return (
        f'<style:style style:name="{name}" style:family="{family}" {based}>'
        f'<style:text-properties text:display="{display}"/></style:style>'
    )


def inherits(name: str, family: str, parent: str) -> str:
    based = f'style:parent-style-name="{parent}"'
    return f'<style:style style:name="{name}" style:family="{family}" {based}/>'


def test_text_hidden_by_styles_and_their_parents() -> None:
    styles = hides("S", "text") + hides("P", "paragraph")
    automatic = inherits("T1", "text", "S") + hides("T2", "text", "true", "S")
    automatic += inherits("P1", "paragraph", "P") + inherits("T3", "text", "T3")
    span = '<text:span text:style-name="{}">{}</text:span>'
    body = tp("a" + span.format("T1", "x") + span.format("T2", "b") + span.format("T3", "c"))
    assert lines(body + tp("y", "P1") + tp("z", "P"), automatic, styles) == ["abc"]


def test_hidden_paragraphs_and_sections() -> None:
    hidden = '<text:hidden-paragraph text:is-hidden="{}"/>'
    assert lines(tp("x" + hidden.format("true")) + tp("a" + hidden.format("false"))) == ["a"]
    section = '<text:section text:name="x" {}>{}</text:section>'
    none, condition = 'text:display="none"', 'text:display="condition" text:is-hidden="{}"'
    body = section.format(none, tp("x")) + section.format(condition.format("true"), tp("y"))
    body += section.format(condition.format("false"), tp("a")) + section.format("", tp("b"))
    assert lines(body) == ["a", "b"]


def test_contents_are_paragraphs() -> None:
    body = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>x"
        "</text:index-title-template></text:table-of-content-source><text:index-body>"
        f"<text:index-title>{tp('Spis')}</text:index-title>{tp('1. Cele<text:tab/>3')}"
        "</text:index-body></text:table-of-content>"
    )
    assert lines(body) == ["Spis", "1. Cele\t3"]


def test_forms_and_declarations_are_out() -> None:
    body = "<office:forms><zz:a>x</zz:a></office:forms><text:sequence-decls/>" + tp("a")
    assert lines(body) == ["a"]


def frame(content: str) -> str:
    return (
        f"<draw:frame><draw:text-box>{content}</draw:text-box><svg:title>t</svg:title>"
        "<svg:desc>d</svg:desc></draw:frame>"
    )


def test_frames_come_after_their_anchor() -> None:
    inner = tp("box" + frame(tp("inner")))
    shape = f"<draw:g><draw:custom-shape>{tp('shape')}</draw:custom-shape></draw:g>"
    assert lines(tp("a" + frame(inner) + "b" + shape) + tp("c")) == [
        "ab",
        "box",
        "inner",
        "shape",
        "c",
    ]
    assert lines(frame(tp("of the page")) + tp("a")) == ["of the page", "a"]


def test_encrypted_files_ask_for_the_password() -> None:
    parts = odt_parts(tp("a"))
    parts["META-INF/manifest.xml"] = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/>'
        "</manifest:file-entry></manifest:manifest>"
    )
    parts["content.xml"] = "\x01\x02 not XML"
    with pytest.raises(SourceError) as caught:
        read(packed(parts))
    assert caught.value.trouble == Trouble.PASSWORD


@pytest.mark.parametrize(
    ("parts", "trouble"),
    [
        ({"mimetype": "x"}, Trouble.WRONG_TYPE),
        ({"content.xml": "<a/>"}, Trouble.WRONG_TYPE),
        ({"content.xml": "<a"}, Trouble.UNREADABLE),
        ({**odt_parts(""), "styles.xml": "<!DOCTYPE a><a/>"}, Trouble.DOCTYPE),
    ],
)
def test_what_is_no_open_document_text(parts: dict[str, str], trouble: Trouble) -> None:
    with pytest.raises(SourceError) as caught:
        read(packed(parts))
    assert caught.value.trouble == trouble


def test_without_styles_part() -> None:
    parts = odt_parts(tp("a"))
    del parts["styles.xml"]
    assert read(packed(parts)) == (Paragraph("a"),)
