"""Words keep to their room: measured with a font's own widths, not with our estimate of them."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from reportlab.pdfbase.pdfmetrics import stringWidth

from drawn_plans import action, plans
from harmonia.plan import Goal, Plan, Task
from harmonia.reading import read_plan
from harmonia.samples import paths
from harmonia.sources import read_document
from harmonia.writing.svg import svg, svg_pages
from harmonia.writing.svg.breaking import Type, broken, cut
from harmonia.writing.svg.widths import Face, width

SVG = "{http://www.w3.org/2000/svg}"
WORD_SAMPLES = [path for path in paths() if path.suffix == ".docx"]
LEFT = 310  # where the axis begins
FONTS = {
    "words": ("Times-Roman", 13.5),
    "goal": ("Times-Bold", 14),
    "title": ("Times-Bold", 20),
    "bold": ("Helvetica-Bold", 12),
    "month": ("Helvetica", 11),
}
SERIF, SANS = Type(Face.SERIF, 13.5, 15), Type(Face.SANS, 12, 15)
LONG = "Konstantynopolitańczykowianeczka-psychologiczno/pedagogiczna " * 4
WORDS = st.text("aąbcćdeęlłmwWzżM.,-/ –…„”IX1", max_size=80)


def _measured(said: str, cls: str) -> float:
    """The width in the faces that the style names first; Polish letters as their Latin ones."""
    font, size = next((FONTS[one] for one in cls.split() if one in FONTS), ("Helvetica", 12))
    plain = "".join(
        one for one in unicodedata.normalize("NFD", said) if not unicodedata.combining(one)
    )
    return stringWidth(plain.translate(str.maketrans("łŁ\u00a0", "lL ")), font, size)


def _sides(one: etree._Element, cls: str) -> tuple[float, float]:
    wide = _measured("".join(map(str, one.itertext())), cls)
    x = float(one.get("x", "0"))
    start = {"middle": x - wide / 2, "end": x - wide}.get(one.get("text-anchor", ""), x)
    return start, start + wide


def _lines(root: etree._Element) -> list[tuple[etree._Element, str]]:
    found = [(one, one.get("class", "")) for one in root.iter(f"{SVG}text") if one.get("x")]
    cells = [one for one in root.iter(f"{SVG}text") if not one.get("x")]
    return found + [(line, cell.get("class", "")) for cell in cells for line in cell]


def _check(text: str, names_end: float = LEFT) -> None:
    root = etree.fromstring(text.encode())
    left, _, wide, _ = map(float, root.get("viewBox", "").split())
    for one, cls in _lines(root):
        start, end = _sides(one, cls)
        assert left - 1 <= start, one.text
        assert end <= left + wide + 1, one.text
        if one.tag == f"{SVG}text" and cls == "words" and start < names_end:
            assert end <= names_end, one.text


@pytest.mark.parametrize("path", WORD_SAMPLES, ids=lambda path: path.stem)
def test_no_word_of_a_sample_stands_out(path: Path) -> None:
    plan, _ = read_plan(read_document(path.read_bytes(), path.name))

    _check(svg(plan))


@settings(max_examples=40)
@given(plan=plans())
def test_no_word_of_any_plan_stands_out(plan: Plan) -> None:
    _check(svg(plan))
    _check(svg(plan, width=320, table=False), 320)
    for text in svg_pages(plan):
        root = etree.fromstring(text.encode())
        assert root.get("width") == "277mm"


def test_no_long_word_stands_out() -> None:
    one = replace(action("a", "wg " + LONG, LONG), responsible=LONG)
    task = Task("t", LONG, LONG, "1", (one, one))
    plan = Plan("p", title=LONG, authority=LONG, goals=(Goal("1", LONG * 40),), tasks=(task,))

    _check(svg(plan))
    assert svg_pages(plan)


@given(words=WORDS, room=st.integers(30, 400))
def test_lines_fit_and_hold_all_words(words: str, room: int) -> None:
    lines = broken(words, SERIF, room)

    assert all(_measured(line, "words") <= room for line in lines)
    assert "".join("".join(lines).split()) == "".join(words.split())


@given(words=WORDS, room=st.integers(30, 400), most=st.integers(1, 4))
def test_too_many_lines_are_cut_and_say_so(words: str, room: int, most: int) -> None:
    lines, whole = broken(words, SERIF, room, most), broken(words, SERIF, room)

    assert len(lines) <= most
    assert all(_measured(line, "words") <= room for line in lines)
    assert lines == whole or lines[-1].endswith("…")


def test_one_letter_words_keep_to_the_next() -> None:
    lines = broken("Praca w szkole i w domu, z uczniami oraz z rodzicami", SANS, 90)

    assert not [line for line in lines if line[-1] in "iwz" and line[-2:-1] in " \u00a0"]


def test_a_line_is_cut_at_a_word() -> None:
    assert cut("Rozwijanie umiejętności uczniów", SANS, 120) == "Rozwijanie…"
    assert cut("Rozwijanie", SANS, 120) == "Rozwijanie"


@given(words=st.text("aąćęłńóśźżABCŁŻ012 .,-", max_size=60))
def test_the_estimate_is_not_too_small(words: str) -> None:
    assert width(words, 12) >= _measured(words, "") * 0.999
    assert width(words, 13.5, Face.SERIF) >= _measured(words, "words") * 0.999
    assert width(words, 12, bold=True) >= _measured(words, "bold") * 0.99


def test_signs_of_other_scripts_are_taken_for_wide() -> None:
    assert width("漢", 10) == pytest.approx(10.4)
    assert width("e\u0301", 10) == width("é", 10) == width("e", 10)
