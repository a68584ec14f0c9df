"""PDF files that cannot be read, and what is said of each; none takes long or much."""

from __future__ import annotations

import contextlib
import io
import random
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from harmonia.sources.document import Paragraph
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.pdf import read
from harmonia.sources.sentences import sentence
from pdf_by_hand import FONT, one_page, pdf, shown, stream
from pdf_tables import by_reportlab, by_typst, schedule

SMALL = by_typst(schedule(3))
DRAWN = by_reportlab(schedule(3, spans=False))


def trouble(data: bytes) -> Trouble:
    with pytest.raises(SourceError) as caught:
        read(data)
    return caught.value.trouble


def drawn(*, key: str | None = None, picture: bool = False, line: bool = False) -> bytes:
    file = io.BytesIO()
    lock = StandardEncryption(key, ownerPassword="office") if key is not None else None
    canvas = Canvas(file, encrypt=lock, invariant=1)
    if line:
        canvas.line(72, 700, 300, 500)
    elif picture:
        canvas.drawImage(ImageReader(Image.new("L", (60, 80), 128)), 0, 0, 595, 842)
    else:
        canvas.drawString(72, 700, "Harmonogram wspomagania")
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def test_a_scan_has_no_text() -> None:
    assert trouble(drawn(picture=True)) is Trouble.NO_TEXT


def test_a_drawing_has_no_text_and_is_not_called_a_scan() -> None:
    assert trouble(drawn(line=True)) is Trouble.NO_TEXT
    told = sentence(SourceError(Trouble.NO_TEXT))
    assert "nie ma tekstu" in told
    assert "jest skanem" not in told


def test_a_password_is_asked_for_but_an_empty_one_opens() -> None:
    assert trouble(drawn(key="tajne")) is Trouble.PASSWORD
    assert read(drawn(key="")) == (Paragraph("Harmonogram wspomagania", None, 1),)


def test_nothing_and_no_pdf() -> None:
    assert trouble(b"  ") is Trouble.EMPTY
    assert trouble(b"Harmonogram") is Trouble.UNREADABLE


def test_letters_without_names_are_no_text() -> None:
    font = (
        "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts "
        "[<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo "
        "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>"
    )
    data = one_page(shown("abcdefghijkl", 50, 700)).replace(FONT.encode(), font.encode())
    assert trouble(data) is Trouble.NO_TEXT


def test_a_lost_table_of_objects_is_rebuilt() -> None:
    whole = read(SMALL)
    assert read(SMALL[: SMALL.rindex(b"startxref")]) == whole
    assert read(re.sub(rb"startxref\s+\d+", b"startxref 7", SMALL)) == whole
    assert read(DRAWN[: DRAWN.rindex(b"xref", 0, -40)]) == read(DRAWN)


def test_half_a_file_is_not_read_as_a_whole_one() -> None:
    for share in (0.2, 0.5, 0.8):
        assert trouble(DRAWN[: int(share * len(DRAWN))]) is Trouble.TRUNCATED


def test_a_bomb_is_not_unpacked() -> None:
    body = stream(b"0 0 m " * 12_000_000, packed=True)
    data = one_page(b"").replace(stream(b""), body)
    assert trouble(data) is Trouble.TOO_BIG


def test_forms_that_draw_each_other_without_end_are_cut_off() -> None:
    def form(number: int) -> str:
        used = " ".join(f"/X{one} {one} 0 R" for one in (number + 1, 6))
        body = f"/X{number + 1} Do " * 40 + "/X6 Do"
        return stream(
            body.encode(),
            more=" /Type /XObject /Subtype /Form /BBox [0 0 9 9]"
            f" /Resources << /XObject << {used} >> >>",
        ).decode()

    data = one_page(
        b"/X6 Do",
        more="/X 0",
        extra=[form(number) for number in range(6, 14)],
    ).replace(b"/F1 5 0 R >>", b"/F1 5 0 R >> /XObject << /X6 6 0 R >>")
    assert trouble(data) is Trouble.TOO_BIG


def test_a_font_that_claims_millions_of_codes_is_refused() -> None:
    cmap = b"1 beginbfrange <00000000> <ffffffff> <0041> endbfrange"
    font = FONT.replace(">>", "/ToUnicode 6 0 R >>")
    data = one_page(shown("Plan", 50, 700), extra=[stream(cmap).decode()])
    assert trouble(data.replace(FONT.encode(), font.encode())) is Trouble.TOO_BIG


def test_too_many_pages() -> None:
    kids = " ".join(f"{number} 0 R" for number in range(3, 604))
    pages = ["<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"] * 601
    tree = f"<< /Type /Pages /Kids [{kids}] /Count 601 >>"
    assert trouble(pdf(["<< /Type /Catalog /Pages 2 0 R >>", tree, *pages])) is Trouble.TOO_BIG


def test_a_page_tree_that_loops_ends() -> None:
    tree = "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 5 >>"
    assert trouble(pdf(["<< /Type /Catalog /Pages 2 0 R >>", tree])) is Trouble.TRUNCATED


def test_deep_nesting_ends() -> None:
    data = one_page(b"[" * 200_000 + shown("Plan", 50, 700))
    with contextlib.suppress(SourceError):
        read(data)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10**9), tagged=st.booleans())
def test_damaged_files_are_read_or_refused(seed: int, tagged: bool) -> None:  # noqa: FBT001
    rnd = random.Random(seed)
    data = bytearray(SMALL if tagged else DRAWN)
    for _ in range(rnd.randint(1, 12)):
        place = rnd.randrange(len(data))
        match rnd.randrange(3):
            case 0:
                data[place] = rnd.randrange(256)
            case 1:
                del data[place : place + rnd.randrange(200)]
            case _:
                data[place:place] = data[place : place + rnd.randrange(200)]
    try:
        read(bytes(data))
    except SourceError:
        return
