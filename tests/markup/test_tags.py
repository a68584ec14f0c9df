"""What a page is made of: escaped, and holding only what a page can hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from harmonia.markup import document, tag, text, void


@given(st.text())
def test_words_are_words_again_when_read(words: str) -> None:
    page = document("x", tag("p", text(words), title=words, id="p"), "")
    page.encode()
    [element] = html.document_fromstring(page).iter("p")

    assert len(element) == 0
    assert letters(element.get("title", "")) == letters(words)
    assert letters("".join(map(str, element.itertext()))) == letters(words)


def letters(words: str) -> list[str]:
    return [letter for letter in words if letter.isprintable() and not letter.isspace()]


def test_one_letter_words_keep_to_the_next() -> None:
    assert text("w szkole i w domu") == "w\u00a0szkole i\u00a0w\u00a0domu"


def test_attributes_are_quoted_and_left_out_where_there_is_none() -> None:
    made = void("td", data_label='a"<b>', cls="x", id=None)

    assert made == '<td data-label="a&quot;&lt;b&gt;" class="x">'
