"""A thousand plans of each format, read in one process: speed, and memory that must not grow."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from harmonia.reading import read_plan
from harmonia.reading.guarded import GuardedReader
from harmonia.sources import open_document
from paper import write_pdf_untagged
from printed import heading, note, progress, ratio, table
from timed import seconds

_HERE = Path(__file__).resolve().parent
_FORMATS = ("doc", "txt", "rtf", "docx", "odt", "html", "xlsx", "xls", "ods", "csv")
_SLOW = ("pdf", "pdf-untagged")
_AT_ONCE = 2  # formats: one on each core
_GUARDED = 3 / 10  # the share of Word files read through the limited process too


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a reading process printed; memory in KiB."""

    documents: int
    seconds: float
    early: int
    end: int
    refused: int
    tasks: int

    @property
    def a_second(self) -> float:
        """Documents a second."""
        return self.documents / self.seconds


def measure_many_plans(count: int, slow: int) -> None:
    heading("2. Many different plans in one process")
    jobs = [(name, slow) for name in _SLOW if _available(name)]
    jobs += [(name, count) for name in _FORMATS]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        outcomes = dict(zip([name for name, _ in jobs], pool.map(_outcome, jobs), strict=True))
    word = outcomes["docx"].a_second
    header = ("", "documents", "a second", "docx = 1", "after 10 %, MB", "end, MB", "growth, MB")
    rows = [(name, *_row(outcomes[name], word)) for name in (*_FORMATS, *_SLOW) if name in outcomes]
    table((*header, "refused", "tasks"), rows)
    note(f"Peak memory of one process for each format; {_AT_ONCE} processes at once.")
    _measure_guarded(round(count * _GUARDED))


def _available(name: str) -> bool:
    return name != "pdf-untagged" or write_pdf_untagged.available()


def _outcome(job: tuple[str, int]) -> Outcome:
    name, count = job
    with tempfile.TemporaryDirectory() as folder:
        progress(f"writing {count} {name}")
        _run("write_many.py", name, str(count), folder)
        progress(f"reading {count} {name}")
        return Outcome(**json.loads(_run("read_many.py", folder)))


def _run(script: str, *arguments: str) -> str:
    command = [sys.executable, str(_HERE / script), *arguments]
    done = subprocess.run(  # noqa: S603  (our own script)
        command, check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout


def _row(outcome: Outcome, word: float) -> tuple[str, ...]:
    early, end = outcome.early / 1024, outcome.end / 1024
    return (
        str(outcome.documents),
        f"{outcome.a_second:.1f}",
        ratio(outcome.a_second, word),
        f"{early:.1f}",
        f"{end:.1f}",
        f"{end - early:+.1f}",
        str(outcome.refused),
        str(outcome.tasks),
    )


def _measure_guarded(count: int) -> None:
    """The limited process that the command reads in, beside reading in this one."""
    progress(f"{count} Word files through the limited process")
    with tempfile.TemporaryDirectory() as folder, GuardedReader() as reader:
        _run("write_many.py", "docx", str(count), folder)
        first, *paths = sorted(Path(folder).iterdir())
        reader.read(first)
        _read(first)
        limited = seconds(_each(reader.read, paths))
        here = seconds(_each(_read, paths))
    told = f"{len(paths) / limited:.1f} a second, {len(paths) / here:.1f} in this process"
    note(f"Through the command's limited process: {told}; time {ratio(limited, here)} × as long.")


def _read(path: Path) -> object:
    return read_plan(open_document(path))


def _each(way: Callable[[Path], object], paths: list[Path]) -> Callable[[], None]:
    def all_of_them() -> None:
        for path in paths:
            way(path)

    return all_of_them
