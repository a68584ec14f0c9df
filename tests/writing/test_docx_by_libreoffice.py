"""LibreOffice opens our Word files as we mean them: the same words, on the pages we want."""

from __future__ import annotations

import io
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pdfplumber
import pytest

import harmonia
from harmonia import samples
from harmonia.sources import Block, read_document
from harmonia.writing.document import Document, Role, paragraph
from harmonia.writing.docx import write_docx
from harmonia.writing.layouts import LAYOUTS

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")
SAMPLE = next(path for path in samples.paths() if path.name == "goal_rows-clean.docx")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("libreoffice")


def converted(data: bytes, folder: Path, kind: str) -> bytes:
    (folder / "plan.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    options = ("--headless", "--convert-to", kind, "--outdir", str(folder / "out"))
    command = [str(SOFFICE), profile, *options, str(folder / "plan.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=180)  # noqa: S603  (our own)
    return (folder / "out" / f"plan.{kind}").read_bytes()


def blocks(data: bytes) -> tuple[Block, ...]:
    return read_document(data, "a.docx").blocks


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_words_in_the_same_places(layout: str, folder: Path) -> None:
    plan, _ = harmonia.read(SAMPLE)
    data = write_docx(LAYOUTS[layout](plan))

    assert blocks(converted(data, folder, "docx")) == blocks(data)


def test_pages_of_cards(folder: Path) -> None:
    plan, _ = harmonia.read(SAMPLE)
    data = converted(write_docx(LAYOUTS["cards"](plan)), folder, "pdf")
    with pdfplumber.open(io.BytesIO(data)) as opened:
        pages = [page.extract_text() for page in opened.pages]

    ends = [page.splitlines()[-1] for page in pages]
    assert [end.endswith(f"strona {n} z {len(pages)}") for n, end in enumerate(ends, 1)] == [
        True
    ] * len(pages)
    cards = [page.count("Zadanie ") for page in pages]
    assert sum(cards) == len(plan.tasks)
    assert [page.count("Osoba monitorująca:") for page in pages] == cards  # each card is whole


def test_words_in_their_order_on_paper(folder: Path) -> None:
    words = ("Załącznik do uchwały nr 12", "Gmina Lipowe Pole", "Plan rozwoju", "na lata 2026–2028")
    roles = (Role.ACT, Role.ISSUER, Role.TITLE, Role.SUBTITLE)
    written = Document("Plan", tuple(map(paragraph, words, roles)))
    with pdfplumber.open(io.BytesIO(converted(write_docx(written), folder, "pdf"))) as opened:
        text = opened.pages[0].extract_text()

    places = [text.find(one) for one in words]
    assert -1 not in places
    assert all(above < below for above, below in pairwise(places))
