"""Random schedules drawn as PDF by three writers, for the tests of the PDF reader."""

from __future__ import annotations

import io
import json
import random
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import typst
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer
from reportlab.platypus import Table as DrawnTable

from harmonia.sources.document import Block
from harmonia.sources.document import Table as ReadTable

SOFFICE = shutil.which("soffice")
WORDS = [
    "szkoła",
    "nauczyciel",
    "dyrektor",
    "gmina",
    "wydział",
    "oświata",
    "kompetencje",
    "uczniowie",
    "wspomaganie",
    "placówka",
    "poradnia",
    "biblioteka",
    "szkolenie",
    "diagnoza",
    "plan",
    "potrzeby",
    "rozwój",
    "zespół",
    "spotkanie",
    "ankieta",
    "raport",
    "ewaluacja",
    "wnioski",
    "harmonogram",
    "działania",
    "warsztaty",
    "doskonalenie",
    "sieć",
    "współpraca",
    "środki",
    "budżet",
    "organizacja",
    "przygotowanie",
    "opracowanie",
    "wdrożenie",
    "monitorowanie",
    "zatwierdzenie",
    "przeprowadzenie",
    "w",
    "z",
    "na",
    "do",
    "przez",
    "oraz",
    "dla",
    "od",
    "po",
    "zgodnie",
    "według",
    "roku",
    "szkolnym",
    "psychologiczno-pedagogiczna",
    "społeczno-gospodarczy",
    "2018/2019",
    "90%",
    "I",
    "II",
    "pre-test",
    "WOZ",
    "PPP",
    "ORE",
]
HEADS = [
    "Lp.",
    "Zadanie",
    "Sposób",
    "Odpowiedzialni",
    "Termin",
    "Efekt",
    "Finansowanie",
    "Wskaźnik",
    "Miernik",
    "Uwagi",
]


@dataclass(frozen=True)
class Placed:
    """A cell as it should be read."""

    row: int
    column: int
    row_span: int
    column_span: int
    text: str


@dataclass(frozen=True)
class Schedule:
    """A table, its column widths (shares of the page) and how many rows are its head."""

    cells: tuple[Placed, ...]
    rows: int
    widths: tuple[float, ...]
    head: int

    @property
    def columns(self) -> int:
        return len(self.widths)


def schedule(seed: int, *, spans: bool = True) -> Schedule:
    """A random schedule: a head of one or two rows, numbered rows, cells merged down."""
    rnd = random.Random(seed)
    columns = rnd.randint(3, 8)
    rows = rnd.randint(4, 22)
    head = rnd.choice((1, 2))
    cells = _head(rnd, columns, head)
    longest = rnd.choice((4, 12, 40))
    row, number = head, 0
    while row < head + rows:
        down = min(rnd.choice((1, 1, 1, 2, 3)) if spans else 1, head + rows - row)
        number += 1
        cells.append(Placed(row, 0, down, 1, f"{number}."))
        merged = 2 if spans and down > 1 and rnd.random() < 0.5 else 1
        if merged == 2:
            cells.append(Placed(row, 1, down, 1, _text(rnd, longest)))
        for one in range(row, row + down):
            cells.extend(
                Placed(one, column, 1, 1, "" if rnd.random() < 0.06 else _text(rnd, longest))
                for column in range(merged, columns)
            )
        row += down
    shares = [0.5 + 0.15 * (columns < 6), *(rnd.uniform(1.0, 2.0) for _ in range(columns - 1))]
    widths = tuple(one / sum(shares) for one in shares)
    order = sorted(cells, key=lambda one: (one.row, one.column))
    return Schedule(tuple(order), head + rows, widths, head)


def _head(rnd: random.Random, columns: int, head: int) -> list[Placed]:
    if head == 1:
        return [Placed(0, one, 1, 1, HEADS[one]) for one in range(columns)]
    first = rnd.randint(1, columns - 2)
    cells = [Placed(0, one, 2, 1, HEADS[one]) for one in range(first)]
    cells.append(Placed(0, first, 1, columns - first, "Realizacja"))
    cells.extend(Placed(1, one, 1, 1, HEADS[one]) for one in range(first, columns))
    return cells


def _text(rnd: random.Random, longest: int) -> str:
    words = [rnd.choice(WORDS) for _ in range(rnd.randint(1, longest))]
    if rnd.random() < 0.8:
        words[0] = words[0][0].upper() + words[0][1:]
    return " ".join(words) + rnd.choice(("", ".", ""))


def by_reportlab(plan: Schedule, *, wide: bool = True, split: bool = True) -> bytes:
    """Untagged; rows may be cut by the page's end, the head is repeated, pages are numbered."""
    style = ParagraphStyle("cell", fontName=_font(), fontSize=8, leading=10)
    grid: list[list[object]] = [[""] * plan.columns for _ in range(plan.rows)]
    commands: list[Any] = [("GRID", (0, 0), (-1, -1), 0.5, "black")]
    commands.append(("VALIGN", (0, 0), (-1, -1), "TOP"))
    for cell in plan.cells:
        grid[cell.row][cell.column] = Paragraph(cell.text, style)
        if cell.row_span > 1 or cell.column_span > 1:
            end = (cell.column + cell.column_span - 1, cell.row + cell.row_span - 1)
            commands.append(("SPAN", (cell.column, cell.row), end))
    size = landscape(A4) if wide else A4
    usable = size[0] - 40 * mm
    table = DrawnTable(
        grid,
        [one * usable for one in plan.widths],
        repeatRows=0 if split else plan.head,  # with both, reportlab repeats the head mid-page
        splitInRow=1 if split else 0,
        style=commands,
    )
    file = io.BytesIO()
    document = SimpleDocTemplate(file, pagesize=size, invariant=1)
    title = Paragraph("Harmonogram działań gminy", style)
    document.build([title, Spacer(1, 10), table], onFirstPage=_number, onLaterPages=_number)
    return file.getvalue()


def has_polish_letters() -> bool:
    """Whether reportlab finds a font that has them."""
    return _font() != "Helvetica"


@cache
def _font() -> str:
    try:
        pdfmetrics.registerFont(TTFont("DejaVuSans", "DejaVuSans.ttf"))
    except TTFError:
        return "Helvetica"
    return "DejaVuSans"


def _number(canvas: Any, document: SimpleDocTemplate) -> None:
    canvas.setFont(_font(), 7)
    canvas.drawString(60, canvas._pagesize[1] - 30, "Plan rozwoju oświaty")  # noqa: SLF001
    canvas.drawRightString(canvas._pagesize[0] - 60, 25, f"Strona {document.page}")  # noqa: SLF001


def by_typst(plan: Schedule, *, tags: bool = True, wide: bool = True) -> bytes:
    """With words hyphenated at line ends, a running head and page numbers."""
    cells = ["table.header("]
    for cell in plan.cells:
        if cell.row == plan.head and cells[-1] != ")," and ")," not in cells:
            cells.append("),")
        spans = f"rowspan: {cell.row_span}, colspan: {cell.column_span}"
        cells.append(f"table.cell({spans}, {_quoted(cell.text)}),")
    columns = ", ".join(f"{one:.4f}fr" for one in plan.widths)
    source = f"""
#set page(paper: "a4", flipped: {str(wide).lower()}, margin: 2cm,
  header: [Plan rozwoju oświaty], footer: context counter(page).display("1 / 1", both: true))
#set text(lang: "pl", size: 8pt, hyphenate: true)
Harmonogram działań gminy

#table(columns: ({columns}), {" ".join(cells)})
"""
    return bytes(typst.compile(source.encode(), format="pdf", pdf_tags=tags))


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def by_libreoffice(
    plans: Sequence[Schedule], folder: Path, *, tags: bool, wide: bool = True
) -> list[bytes]:
    """Through Word files, as offices do it; one call for all, because it starts slowly."""
    from pdf_word import write_word  # noqa: PLC0415  (slow to import, and only needed here)

    assert SOFFICE is not None
    for number, plan in enumerate(plans):
        write_word(plan, folder / f"{number}.docx", wide=wide)
    value = {"type": "boolean", "value": str(tags).lower()}
    choice = json.dumps({"UseTaggedPDF": value}, separators=(",", ":"))
    subprocess.run(  # noqa: S603  (our own command)
        [
            SOFFICE,
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--convert-to",
            f"pdf:writer_pdf_Export:{choice}",
            "--outdir",
            str(folder),
            *(str(folder / f"{number}.docx") for number in range(len(plans))),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return [(folder / f"{number}.pdf").read_bytes() for number in range(len(plans))]


def folded(text: str) -> str:
    """Words alone, as the reading tidies them."""
    return " ".join(text.replace("\u00ad", "").split())


def right_cells(plan: Schedule, blocks: Sequence[Block]) -> int:
    """How many cells were read word for word at their place."""
    expected = {
        (one.row, one.column, one.row_span, one.column_span, folded(one.text)) for one in plan.cells
    }
    tables = [one for one in blocks if isinstance(one, ReadTable)]
    if not tables:
        return 0
    found = {
        (one.row, one.column, one.row_span, one.column_span, folded(one.text))
        for one in max(tables, key=lambda one: len(one.cells)).cells
    }
    return len(expected & found)
