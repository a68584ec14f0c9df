from __future__ import annotations

import struct

import pytest

from block_lines import lines
from doc_streams import DELETED, HIDDEN, INSERTED, SPECIAL, File, Par, Run, Style
from harmonia.sources.errors import SourceError, Trouble

END = Par("koniec\r")


def read(*pars: Par, **more: object) -> list[str]:
    file = File([*pars, END])
    for name, value in more.items():
        setattr(file, name, value)
    return lines(file.blocks())[:-1]


def test_pieces_of_bytes_and_of_utf_16() -> None:
    assert read(Par("Zażółć\r"), Par("„x” – €ó\r", narrow=True)) == ["p Zażółć", "p „x” – €ó"]


def test_a_letter_beyond_the_basic_plane_is_one_letter() -> None:
    assert read(Par("a🎓b\r")) == ["p a🎓b"]


def test_hidden_and_deleted_words_are_out_inserted_ones_in() -> None:
    runs = [Run("a "), Run("b ", HIDDEN), Run("c ", DELETED), Run("d\r", INSERTED)]
    assert read(Par(runs)) == ["p a d"]


@pytest.mark.parametrize("chpx", [HIDDEN, DELETED])
def test_a_mark_that_is_not_shown_joins_paragraphs(chpx: bytes) -> None:
    assert read(Par([Run("a "), Run("\r", chpx)]), Par("b\r")) == ["p a b"]


def test_words_hidden_by_a_style() -> None:
    styles = (Style(), Style(kind=2, chpx=HIDDEN), Style(base=0), Style(chpx=HIDDEN))
    by_character_style = b"\x30\x4a\x01\x00"
    shown_again = b"\x3c\x08\x00"
    pars = (
        Par([Run("a"), Run("b", by_character_style), Run("c\r")], istd=2),
        Par([Run("d"), Run("e\r", shown_again)], istd=3),
    )
    assert read(*pars, styles=styles) == ["p ac", "p e"]


@pytest.mark.parametrize(
    ("operand", "text"), [(0, "ab"), (1, "a"), (0x80, "ab"), (0x81, "a"), (0x7F, "ab")]
)
def test_toggles_against_the_style(operand: int, text: str) -> None:
    assert read(Par([Run("a"), Run("b", b"\x3c\x08" + bytes([operand])), Run("\r")])) == [
        f"p {text}"
    ]


def test_marks_that_are_no_letters() -> None:
    text = "a\x0bb\tc\x1ed\x1fe\u00a0f"
    assert read(Par(f"{text}\r")) == ["p a|b\tc‑d\u00ade\u00a0f"]


def test_note_marks_pictures_and_page_numbers_are_no_text() -> None:
    assert read(Par([Run("a"), Run("\x02\x05\x01\x00<c>", SPECIAL), Run("b\r")])) == ["p acb"]


def test_a_note_mark_that_the_author_typed() -> None:
    parts = {2: struct.pack("<2Ih", 1, 9, 0)}
    assert read(Par("a*b\r"), parts=parts) == ["p ab"]


def test_a_symbol_is_the_letter_it_means() -> None:
    fonts = struct.pack("<HH", 1, 0)
    name = "Symbol\0".encode("utf-16-le")
    fonts += bytes([39 + len(name)]) + bytes(39) + name
    symbol = SPECIAL + struct.pack("<HHH", 0x6A09, 0, 0xF0B3)
    in_font = struct.pack("<HH", 0x4A4F, 0)
    runs = [Run("("), Run("(", symbol), Run(")"), Run("\uf0a3", in_font), Run("\r")]
    assert read(Par(runs), parts={15: fonts}) == ["p (≥)≤"]


def test_a_page_end_divides_lines_a_section_end_paragraphs() -> None:
    sections = {6: struct.pack("<2I12x", 0, 6)}
    assert read(Par("a\x0cb\r"), Par("c\x0c"), Par("d\r\x0c"), parts=sections) == [
        "p a|b",
        "p c",
        "p d",
    ]


def test_field_results_are_text_but_codes_and_page_numbers_are_not() -> None:
    begin, separate, end = "\x13\x14\x15"
    link = f"{begin} HYPERLINK x {separate}link{end}"
    page = f"{begin} PAGE {separate}7{end}"
    inner = f"{begin} IF {page} = 7 {separate}yes{page}{link}{end}"
    assert read(Par(f"a {link}{page} {inner} b{end}\r")) == ["p a link yeslink b"]


def test_a_field_over_paragraphs() -> None:
    assert read(Par("\x13 TOC \x14a\r"), Par("b\x15\r")) == ["p a", "p b"]


def test_modifiers_that_a_fast_save_left_on_a_piece() -> None:
    short = 0x5C << 1 | 1 << 8  # sprmCFVanish by its short number
    long = 0 << 1 | 1  # the first prl
    pars = (Par("a\r"), Par("b\r", prm=short), Par("c\r", prm=long))
    assert read(*pars, prls=[DELETED]) == ["p a"]


def test_headings_by_built_in_style_by_outline_and_by_base() -> None:
    outline = b"\x40\x26\x03"
    styles = (Style(), Style(sti=2), Style(base=1), Style(papx=outline))
    pars = [Par(f"{name}\r", istd=istd) for istd, name in enumerate("abcd")]
    body = Par("e\r", istd=1, papx=b"\x40\x26\x09")
    assert read(*pars, body, styles=styles) == ["p a", "h2 b", "h2 c", "h4 d", "p e"]


def test_modifiers_kept_in_the_data_stream() -> None:
    data = bytes(6) + struct.pack("<H", 3) + b"\x40\x26\x00"
    assert read(Par("a\r", papx=struct.pack("<HI", 0x6646, 6)), data=data) == ["h1 a"]


def test_text_boxes_come_after_the_paragraph_of_their_anchor() -> None:
    spa = struct.pack("<3I", 1, 9, 99) + struct.pack("<I22x", 77) + struct.pack("<I22x", 5)
    boxes = struct.pack("<4I", 0, 4, 8, 11)
    boxes += b"".join(struct.pack("<8xHiIi", 0, 0, shape, 0) for shape in (78, 77, 0))
    file = File(
        [Par([Run("a"), Run("\x08", SPECIAL), Run("b\r")]), Par("c\r")],
        [Par("xyz\r"), Par("uvw\r"), Par("\r\r\r")],
        parts={40: spa, 56: boxes},
    )
    assert lines(file.blocks()) == ["p ab", "p uvw", "p c", "p xyz"]


@pytest.mark.parametrize(
    ("change", "trouble"),
    [
        ({"flags": 0x0300}, Trouble.PASSWORD),
        ({"flags": 0x8200}, Trouble.PASSWORD),
        ({"version": 0x68}, Trouble.TOO_OLD),
        ({"flags": 0x0000}, Trouble.TRUNCATED),
    ],
)
def test_files_that_cannot_be_read(change: dict[str, int], trouble: Trouble) -> None:
    with pytest.raises(SourceError) as caught:
        read(Par("a\r"), **change)
    assert caught.value.trouble is trouble
