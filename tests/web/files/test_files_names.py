"""A file keeps its name, as far as the name can do no harm."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.web.files.formats import FORMATS
from harmonia.web.files.names import LONGEST, clean_name


@pytest.mark.parametrize(
    ("name", "kind", "clean"),
    [
        ("Plan rozwoju oświaty – Łąck.docx", "docx", "Plan rozwoju oświaty – Łąck.docx"),
        ("PLAN.DOCX", "docx", "PLAN.DOCX"),
        ("../../etc/passwd", "txt", "passwd.txt"),
        ("C:\\Users\\Anna\\plan.pdf", "pdf", "plan.pdf"),
        ("..", "pdf", "plik.pdf"),
        ("", "odt", "plik.odt"),
        (".docx", "docx", "docx.docx"),
        ("plan\u202excod.exe", "docx", "planxcod.exe.docx"),
        ('a"b;\r\nSet-Cookie: x=1.txt', "txt", 'a"b;Set-Cookie: x=1.txt'),
        ("plan.php", "html", "plan.php.html"),
        ("o\u0301smy.txt", "txt", "ósmy.txt"),
        ("stary plan.doc", "rtf", "stary plan.doc"),
        ("plan . . .docx", "docx", "plan.docx"),
    ],
)
def test_names(name: str, kind: str, clean: str) -> None:
    assert clean_name(name, kind) == clean


@given(st.text(max_size=400), st.sampled_from(sorted(FORMATS)))
def test_any_name_becomes_harmless_and_stays_so(name: str, kind: str) -> None:
    clean = clean_name(name, kind)
    stem, _, ending = clean.rpartition(".")
    assert stem
    assert ending.lower() in FORMATS[kind].endings
    assert len(clean.encode()) <= LONGEST
    assert not set(clean) & set("/\\")
    assert not any(unicodedata.category(character).startswith("C") for character in clean)
    assert clean_name(clean, kind) == clean


def test_a_very_long_name_keeps_its_ending() -> None:
    clean = clean_name("ż" * 5_000 + ".docx", "docx")
    assert clean == "ż" * 97 + ".docx"
