"""Make docs/pictures/read.png: a sample as the office has it, and what Harmonia makes of it.

Usage: make pictures
"""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw, ImageFont
from rich.console import Console

from harmonia import read
from harmonia.cli.plan_page import show
from harmonia.samples import paths

PICTURE = Path(__file__).parent.parent / "docs" / "pictures" / "read.png"
FONTS = Path("/usr/share/fonts/truetype/dejavu")
INPUT, OUTPUT = "cards-flawed.pdf", "cards-flawed.docx"
WIDTH, LINES = 96, 58  # of the terminal
SIZE, LEADING = 15, 20  # pixels
PAPER, INK, GREY, FRAME = "#faf8f3", "#1d1d1b", "#6b6962", "#cfcbc0"
MARGIN = 28


def main() -> None:
    """Draw both halves side by side."""
    shown = _terminal()
    page = _page(shown.height)
    picture = Image.new(
        "RGB", (page.width + shown.width + 3 * MARGIN, shown.height + 2 * MARGIN), PAPER
    )
    picture.paste(page, (MARGIN, MARGIN))
    draw = ImageDraw.Draw(picture)
    draw.rectangle(
        (MARGIN - 1, MARGIN - 1, MARGIN + page.width, MARGIN + page.height), outline=FRAME
    )
    picture.paste(shown, (page.width + 2 * MARGIN, MARGIN))
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(64).save(PICTURE, optimize=True)
    print(
        f"{PICTURE.name}: {picture.width} × {picture.height}, {PICTURE.stat().st_size // 1024} kB"
    )


def _page(height: int) -> Image.Image:
    """The first page of the sample, as high as asked."""
    path = next(path for path in paths() if path.name == INPUT)
    with pypdfium2.PdfDocument(path) as document:
        page = document[0]
        image: Image.Image = page.render(scale=height / page.get_height()).to_pil()
    return image.convert("RGB")


def _terminal() -> Image.Image:
    """What the command prints, as a picture of a terminal."""
    path = next(path for path in paths() if path.name == OUTPUT)
    console = Console(width=WIDTH, file=StringIO(), record=True)
    show(console, path.name, read(path), full=False)
    lines = console.export_text().splitlines()
    head = lines[: LINES // 2]
    doubts = next(at for at, line in enumerate(lines) if "wątpliwości" in line)
    lines = [*head, "   […]", "", *lines[doubts : doubts + LINES // 2]]
    font = ImageFont.truetype(FONTS / "DejaVuSansMono.ttf", SIZE)
    image = Image.new("RGB", (round(WIDTH * font.getlength("m")) + 8, len(lines) * LEADING), PAPER)
    draw = ImageDraw.Draw(image)
    for at, line in enumerate(lines):
        colour = GREY if line.strip().startswith(("→", "tabela", "[…]")) else INK
        draw.text((0, at * LEADING), line, font=font, fill=colour)
    return image


if __name__ == "__main__":
    main()
