"""One Word file read and understood, beside python-docx that only walks its cells."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import docx
from lxml import etree

from harmonia import samples
from harmonia.reading import Reading, read_plan
from harmonia.sources import open_document
from large_plan import large_plan
from printed import heading, milliseconds, note, progress, ratio, table
from remembered import forget, memories
from timed import Times, by_turns, together

GOAL = 0.050  # seconds
_OURS, _OPENED, _WALKED, _PARSED = "harmonia", "opened only", "python-docx", "lxml"


def measure_one_plan(repeats: int) -> None:
    heading("1. A Word plan read and understood (milliseconds)")
    words = [path for path in samples.paths() if path.suffix == ".docx"]
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        name, data = large_plan()
        large = Path(folder) / "large.docx"
        large.write_bytes(data)
        for new_words, told in ((True, "new words"), (False, "read before")):
            progress(f"Word plans, {told}")
            of_samples = [_measured(path, repeats, new_words=new_words) for path in words]
            joined = {way: together([one[way] for one in of_samples]) for way in of_samples[0]}
            rows.append(_row(f"{len(words)} samples, {told}", joined))
            of_large = _measured(large, repeats, new_words=new_words)
            rows.append(_row(f"large plan, {told}", of_large))
    table(
        ("", "median", "p95", "of it opening", "python-docx", "ours/it", "lxml", "ours/lxml"), rows
    )
    note(f"Large plan: {name}. {repeats} repeats of each document, by turns, process warmed.")
    note("new words: all that was remembered of texts is forgotten before each repeat.")
    note("python-docx only walks tables → rows → cells → text; lxml only parses document.xml.")
    note(f"Goals: below {GOAL * 1000:.0f} ms, and below python-docx (ours/it < 1).")


def _measured(path: Path, repeats: int, *, new_words: bool) -> dict[str, Times]:
    ways: dict[str, Callable[[], object]] = {
        _OURS: partial(_read, path),
        _OPENED: partial(open_document, path),
        _WALKED: partial(_walk, path),
        _PARSED: partial(_parse, path),
    }
    for way in ways.values():
        way()
    known = memories() if new_words else []
    return by_turns(ways, repeats, before=partial(forget, known))


def _read(path: Path) -> Reading:
    return read_plan(open_document(path))


def _walk(path: Path) -> int:
    tables = docx.Document(str(path)).tables
    return sum(len(cell.text) for one in tables for row in one.rows for cell in row.cells)


def _parse(path: Path) -> object:
    with zipfile.ZipFile(path) as container:
        return etree.fromstring(container.read("word/document.xml"))


def _row(name: str, times: dict[str, Times]) -> tuple[str, ...]:
    ours = times[_OURS].median
    walked, parsed = times[_WALKED].median, times[_PARSED].median
    return (
        name,
        milliseconds(ours),
        milliseconds(times[_OURS].p95),
        milliseconds(times[_OPENED].median),
        milliseconds(walked),
        ratio(ours, walked),
        milliseconds(parsed),
        ratio(ours, parsed),
    )
