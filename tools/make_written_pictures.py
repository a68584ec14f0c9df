"""Make docs/pictures/written-*.png: one page of each kind that a plan is written as.

Usage: make pictures (needs LibreOffice, chromium-headless-shell and the DejaVu fonts)
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from datetime import date
from io import StringIO
from pathlib import Path

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFont
from rich.console import Console

from harmonia import read
from harmonia.checking import check_plan
from harmonia.checking.report.page import Checked
from harmonia.cli.time_line import lines
from harmonia.comparing import compare
from harmonia.plan import Plan
from harmonia.reading.forms import find_form
from harmonia.samples import paths
from harmonia.sources import open_document
from harmonia.timeline import draw
from harmonia.writing.amendment import amendment_document
from harmonia.writing.findings import findings_document
from harmonia.writing.formats import Format, Wish, write_plan
from harmonia.writing.pdf import write_pdf

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"
TODAY = date(2026, 3, 10)
WIDTH = 1100  # pixels of every picture, but for the narrow page
NARROW = 360
PAPER, INK, EDGE = "#faf8f3", "#1d1d1b", "#cfcbc0"
COLUMNS, SIZE, LEADING = 110, 15, 20  # of the terminal


def main() -> None:
    """Write the files and take a picture of each."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        _office_files(Path(folder))
        _pdf_files()
        _browser_pages(Path(folder))
    _keep("show", _terminal())


def _plan(name: str) -> Plan:
    return read(_sample(name)).plan


def _sample(name: str) -> Path:
    return next(path for path in paths() if path.name == name)


def _office_files(folder: Path) -> None:
    """Word, OpenDocument and Excel as LibreOffice shows them."""
    rows, cards = _plan("goal_rows-clean.docx"), _plan("cards-clean.docx")
    office = find_form(open_document(_sample("wide-clean.docx")), landscape=True)
    wanted = {
        "table.docx": write_plan(rows, Format.DOCX, Wish(layout="table")),
        "cards.docx": write_plan(cards, Format.DOCX, Wish(layout="cards")),
        "goal-cards.odt": write_plan(rows, Format.ODT, Wish(layout="goal-cards")),
        "like.docx": write_plan(cards, Format.DOCX, Wish(form=office)),
        "workbook.xlsx": write_plan(rows, Format.XLSX),
    }
    for name, data in wanted.items():
        (folder / name).write_bytes(data)
    soffice = shutil.which("soffice") or "soffice"
    command = (soffice, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}")
    subprocess.run(  # noqa: S603  (LibreOffice on our own files)
        [*command, "--convert-to", "pdf", "--outdir", folder, *(folder / name for name in wanted)],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    pages = {"workbook": 1}  # the schedule, behind the head
    for name in wanted:
        made = (folder / name).with_suffix(".pdf")
        _keep(made.stem, _page(made.read_bytes(), pages.get(made.stem, 0)))


def _pdf_files() -> None:
    """The plan, its drawing, the plan with findings, and an amendment."""
    clean, flawed = _plan("goal_cards-clean.docx"), _sample("wide-flawed.docx")
    whole = write_plan(clean, Format.PDF, Wish(layout="cards", today=TODAY))
    _keep("pdf", _page(whole, 0))
    _keep("pdf-drawing", _page(whole, _first_landscape(whole)))
    plan, doubts = read(flawed)
    checked = Checked(flawed.name, plan, check_plan(plan, doubts))
    _keep("pdf-findings", _page(write_pdf(findings_document(checked)), 0))
    changed = _plan("cards-flawed.docx")
    amendment = amendment_document(
        compare(_plan("cards-clean.docx"), changed), old="plan.docx", new="zmiana.docx"
    )
    _keep("pdf-amendment", _page(write_pdf(amendment), 0))


def _first_landscape(data: bytes) -> int:
    with pypdfium2.PdfDocument(data) as document:
        return next(at for at, page in enumerate(document) if page.get_width() > page.get_height())


def _page(data: bytes, number: int) -> Image.Image:
    with pypdfium2.PdfDocument(data) as document:
        page = document[number]
        image: Image.Image = page.render(scale=WIDTH / page.get_width()).to_pil()
    return image.convert("RGB")


def _browser_pages(folder: Path) -> None:
    """The web page, wide, narrow and dark, and the drawing alone."""
    plan = _plan("goal_rows-clean.docx")
    page = folder / "plan.html"
    page.write_bytes(write_plan(plan, Format.HTML, Wish(today=TODAY), file="plan.docx"))
    drawing = folder / "plan.svg"
    drawing.write_bytes(write_plan(plan, Format.SVG, Wish(today=TODAY)))
    _keep("page", _browsed(page, WIDTH, 1400))
    _keep("page-dark", _browsed(page, WIDTH, 1400, dark=True))
    _keep("page-narrow", _browsed(page, NARROW, 1400))
    _keep("drawing", _browsed(drawing, 1240, 900))


def _browsed(path: Path, width: int, height: int, *, dark: bool = False) -> Image.Image:
    """What the browser shows; it draws no window narrower than 500 pixels, so a frame does."""
    shown, browser = path.with_suffix(".png"), shutil.which("chromium-headless-shell")
    if width < NARROW + 1:
        frame = path.with_name("frame.html")
        frame.write_text(
            f'<!DOCTYPE html><meta charset="utf-8"><body style="margin:0">'
            f'<iframe src="{path.name}" width="{width}" height="{height}" style="border:0">',
            encoding="utf-8",
        )
        path = frame
    subprocess.run(  # noqa: S603  (the browser on our own files)
        [
            browser or "chromium-headless-shell",
            "--no-sandbox",
            "--hide-scrollbars",
            f"--window-size={max(width, 500)},{height}",
            *(["--blink-settings=preferredColorScheme=0"] if dark else []),
            f"--screenshot={shown}",
            path.as_uri(),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    with Image.open(shown) as image:
        return image.convert("RGB").crop((0, 0, width, height))


def _terminal() -> Image.Image:
    """The time line in the terminal."""
    console = Console(width=COLUMNS, file=StringIO(), record=True)
    for line in lines(draw(_plan("goal_rows-clean.docx"), today=TODAY), COLUMNS):
        console.print(line, no_wrap=True, crop=True)
    printed = ["$ harmonia show plan.docx", "", *console.export_text().splitlines()]
    font = ImageFont.truetype(FONT, SIZE)
    image = Image.new(
        "RGB", (round(COLUMNS * font.getlength("m")) + 40, (len(printed) + 2) * LEADING), PAPER
    )
    pen = ImageDraw.Draw(image)
    for at, said in enumerate(printed):
        pen.text((20, (at + 1) * LEADING), said, font=font, fill=INK)
    return image


def _keep(name: str, image: Image.Image) -> None:
    """With a thin edge, and only as many colours as it needs; unchanged ones stay as they are."""
    ImageDraw.Draw(image).rectangle((0, 0, image.width - 1, image.height - 1), outline=EDGE)
    path = PICTURES / f"written-{name}.png"
    few = image.quantize(64)
    if path.exists() and _alike(path, few):
        return
    few.save(path, optimize=True)
    print(f"{path.name}: {image.width} × {image.height}, {path.stat().st_size // 1024} kB")


def _alike(path: Path, image: Image.Image) -> bool:
    with Image.open(path) as before:
        one, other = before.convert("RGB"), image.convert("RGB")
    return one.size == other.size and ImageChops.difference(one, other).getbbox() is None


if __name__ == "__main__":
    main()
