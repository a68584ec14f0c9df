"""Random schedules, written as PDF by three writers, are read word for word at their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from harmonia.sources.document import Paragraph, Table
from harmonia.sources.pdf import read
from pdf_tables import (
    SOFFICE,
    by_libreoffice,
    by_reportlab,
    by_typst,
    has_polish_letters,
    right_cells,
    schedule,
)

SEEDS = (501, 502, 503, 504, 505, 506)
PLANS = [schedule(seed) for seed in SEEDS]


@pytest.mark.parametrize("tags", [True, False])
@pytest.mark.parametrize("seed", SEEDS)
def test_typst(seed: int, tags: bool) -> None:  # noqa: FBT001
    plan = schedule(seed)
    blocks = read(by_typst(plan, tags=tags, wide=seed % 2 == 0))
    assert right_cells(plan, blocks) == len(plan.cells)
    texts = [one.text for one in blocks if isinstance(one, Paragraph)]
    assert texts[-1] == "Harmonogram działań gminy"
    several = any(
        one.page == 2 for block in blocks if isinstance(block, Table) for one in block.cells
    )
    assert len(texts) == 1 or not (tags or several)  # a running head met once may be a title


@pytest.mark.skipif(
    not has_polish_letters(), reason="DejaVu is not installed (Debian: fonts-dejavu-core)"
)
@pytest.mark.parametrize("seed", SEEDS)
def test_reportlab(seed: int) -> None:
    plan = schedule(seed, spans=False)
    blocks = read(by_reportlab(plan, split=seed % 2 == 0))
    assert right_cells(plan, blocks) >= 0.97 * len(plan.cells)  # it cuts words where it likes


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed here")
@pytest.mark.parametrize("tags", [True, False])
def test_libreoffice(tmp_path: Path, tags: bool) -> None:  # noqa: FBT001
    files = by_libreoffice(PLANS, tmp_path, tags=tags)
    right = sum(right_cells(plan, read(data)) for plan, data in zip(PLANS, files, strict=True))
    assert right >= 0.99 * sum(len(plan.cells) for plan in PLANS)
