"""A workbook of ours that LibreOffice saved anew still reads as the same plan."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

import harmonia
from harmonia import samples
from harmonia.writing.xlsx import write_xlsx
from same_plan import same

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")


@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_marks_outlive_another_program(ending: str, tmp_path: Path) -> None:
    sample = next(path for path in samples.paths() if path.name == "goal_rows-clean.docx")
    plan, _ = harmonia.read(sample)
    file = tmp_path / "plan.xlsx"
    file.write_bytes(write_xlsx(plan))
    saved = tmp_path / "saved"
    assert SOFFICE is not None
    subprocess.run(  # noqa: S603  (its path is the one the system names)
        [
            SOFFICE,
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            ending,
            "--outdir",
            str(saved),
            str(file),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )

    back, _ = harmonia.read(saved / f"plan.{ending}")

    assert same(back) == same(plan)
