"""Plans written: seconds and memory for each format, and how both grow with a plan's length."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import pairwise
from math import log
from pathlib import Path
from statistics import median

from harmonia.writing.formats import Format
from printed import heading, note, progress, table

_FORMATS = (
    Format.PDF,
    Format.DOCX,
    Format.ODT,
    Format.XLSX,
    Format.SVG,
    Format.HTML,
    Format.CSV,
    Format.ICS,
    Format.JSON,
    Format.STRATML,
)
_LENGTHS = (20, 200, 2_000)  # actions


def measure_written(number: int, *, quick: bool) -> None:
    heading("6. A plan written")
    lengths, repeats = (_LENGTHS[:-1], 1) if quick else (_LENGTHS, 3)
    rows = []
    for form in _FORMATS:
        progress(f"writing {form}")
        told = [_measured(form, length, number, repeats) for length in lengths]
        seconds = [one["seconds"] for one in told]
        growth = (
            f"{log(later / earlier) / log(long / short):.2f}"
            for (earlier, later), (short, long) in zip(
                pairwise(seconds), pairwise(lengths), strict=True
            )
        )
        middle = told[1]
        rows.append(
            (
                form,
                *(f"{one:.2f}" for one in seconds),
                *growth,
                f"{(middle['peak'] - middle['before']) / 1024:.0f}",
                f"{(told[-1]['peak'] - told[-1]['before']) / 1024:.0f}",
                f"{middle['bytes'] / 1024:.0f}",
            )
        )
    times = [f"{length} actions, s" for length in lengths]
    steps = [f"{short}→{long}" for short, long in pairwise(lengths)]
    memory = [f"{length}: memory, MB" for length in (lengths[1], lengths[-1])]
    table(("", *times, *steps, *memory, f"{lengths[1]}: file, KB"), rows)
    note("Each in a process of its own, its libraries loaded; the arrows give exponents of growth:")
    note("1 is linear, less is better. Memory is what writing added to the peak.")


def _measured(form: Format, length: int, number: int, repeats: int) -> dict[str, float]:
    """The middle of several runs."""
    script = Path(__file__).with_name("write_long.py")
    runs: list[dict[str, float]] = []
    for _ in range(repeats):
        done = subprocess.run(  # noqa: S603  (our own script)
            [sys.executable, str(script), form, str(length), str(number)],
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
        runs.append(json.loads(done.stdout))
    return {name: median(run[name] for run in runs) for name in runs[0]}
