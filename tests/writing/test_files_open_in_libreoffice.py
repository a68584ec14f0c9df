"""LibreOffice opens what is written: every word in its place, codes and formulas as mere text."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pytest
from openpyxl import load_workbook

import harmonia
from harmonia import samples
from harmonia.plan import Plan
from harmonia.sources import Block, Paragraph, read_document
from harmonia.writing.docx import write_docx
from harmonia.writing.layouts import LAYOUTS
from harmonia.writing.odt import write_odt
from harmonia.writing.xlsx import write_xlsx

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")
SAMPLES = ("wide-clean", "goal_cards-clean", "heading_cards-flawed")
ODD = ("=1+1", "-5", "+48 12 345", "@SUM(A1)", "007", "1.10", "2026-01-05", "1e5", "'a", "<b>&amp;")
FIELDS = ("method", "responsible", "effect", "indicator", "measure")
TEXTS: Mapping[str, Callable[..., bytes]] = {"docx": write_docx, "odt": write_odt}
OTHER = {"docx": "odt", "odt": "docx"}
PARTED = 0.05  # of the words may be parted at the end of a line in a narrow column
CASES = [(name, layout) for name in (*SAMPLES, "odd") for layout in LAYOUTS]


def plan_of(name: str) -> Plan:
    """A sample; "odd": one whose cells look like numbers, codes and formulas."""
    source = SAMPLES[0] if name == "odd" else name
    path = next(path for path in samples.paths() if path.name == f"{source}.docx")
    plan, _ = harmonia.read(path)
    return _odd(plan) if name == "odd" else plan


def _odd(plan: Plan) -> Plan:
    words = iter(ODD * len(plan.tasks) * len(FIELDS))
    tasks = tuple(
        replace(
            task,
            actions=tuple(
                replace(action, **{field: next(words) for field in FIELDS})  # type: ignore[arg-type]
                for action in task.actions
            ),
        )
        for task in plan.tasks
    )
    return replace(plan, tasks=tasks)


class Files:
    """Written files, and what LibreOffice makes of them in one run for each kind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self) -> None:
        for name in (*SAMPLES, "odd"):
            plan = plan_of(name)
            (self.folder / f"{name}.xlsx").write_bytes(write_xlsx(plan))
            for layout, lay_out in LAYOUTS.items():
                for kind, write in TEXTS.items():
                    (self.folder / f"{name}-{layout}.{kind}").write_bytes(write(lay_out(plan)))

    def convert(self, kind: str, into: str) -> None:
        files = sorted(map(str, self.folder.glob(f"*.{kind}")))
        profile = f"-env:UserInstallation={(self.folder / 'profile').as_uri()}"
        options = ("--headless", "--convert-to", into, "--outdir", str(self.folder / "out" / kind))
        command = [str(SOFFICE), profile, *options, *files]
        subprocess.run(command, check=True, capture_output=True, timeout=180)  # noqa: S603  (our own)

    def made(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()

    def opened(self, name: str, kind: str) -> bytes:
        """What became of a file: ``kind`` is the other one."""
        path = Path(name)
        return (self.folder / "out" / path.suffix[1:] / f"{path.stem}.{kind}").read_bytes()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    made = Files(tmp_path_factory.mktemp("libreoffice"))
    made.write()
    for kind, into in (*OTHER.items(), ("xlsx", "xlsx"), ("odt", "pdf")):
        made.convert(kind, into)
    return made


def blocks(data: bytes) -> tuple[Block, ...]:
    return read_document(data, "plan").blocks


def _words(data: bytes) -> set[str]:
    texts = (
        [block.text] if isinstance(block, Paragraph) else [cell.text for cell in block.cells]
        for block in blocks(data)
    )
    return {word for some in texts for text in some for word in text.split()}


@pytest.mark.parametrize("kind", TEXTS)
@pytest.mark.parametrize(("name", "layout"), CASES)
def test_a_text_has_the_same_words_in_the_same_places(
    files: Files, name: str, layout: str, kind: str
) -> None:
    file = f"{name}-{layout}.{kind}"
    assert blocks(files.opened(file, OTHER[kind])) == blocks(files.made(file))


@pytest.mark.parametrize(("name", "layout"), CASES)
def test_no_rows_are_lost_on_paper(files: Files, name: str, layout: str) -> None:
    with pdfplumber.open(io.BytesIO(files.opened(f"{name}-{layout}.odt", "pdf"))) as opened:
        pages = [page.extract_text() for page in opened.pages]
    assert all(page.endswith(f"strona {n} z {len(pages)}") for n, page in enumerate(pages, 1))
    shown = set(" ".join(pages).split())
    words = _words(files.made(f"{name}-{layout}.odt"))
    assert len(words - shown) < len(words) * PARTED


@pytest.mark.parametrize("name", [*SAMPLES, "odd"])
def test_a_workbook_keeps_every_value_of_every_cell(files: Files, name: str) -> None:
    made, opened = (
        load_workbook(io.BytesIO(data))
        for data in (files.made(f"{name}.xlsx"), files.opened(f"{name}.xlsx", "xlsx"))
    )
    assert opened.sheetnames == made.sheetnames
    for sheet in made:
        values = [[cell.value for cell in row] for row in sheet.iter_rows()]
        again = opened[sheet.title].iter_rows(max_row=sheet.max_row, max_col=sheet.max_column)
        assert [[cell.value for cell in row] for row in again] == values


def test_a_workbook_has_no_formula_and_no_code_became_a_number(files: Files) -> None:
    book = load_workbook(io.BytesIO(files.opened("odd.xlsx", "xlsx")))
    cells = [cell for row in book["Zadania"].iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    words = {cell.value for cell in cells if cell.data_type == "s"}
    assert set(ODD) - words == set()
