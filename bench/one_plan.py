"""One Word file read and understood, beside python-docx that only walks its cells."""

from __future__ import annotations

import gc
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import docx
from lxml import etree

from harmonia import samples
from harmonia.reading import Reading, read_plan
from harmonia.sources import open_document
from large_plan import large_plan
from printed import heading, milliseconds, note, progress, ratio, table
from remembered import Memory, forget, memories, of_texts
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
        _warm([*words, large])
        for told, forgotten in _states():
            progress(f"Word plans, {told}")
            of_samples = [_measured(path, repeats, forgotten) for path in words]
            joined = {way: together([one[way] for one in of_samples]) for way in of_samples[0]}
            rows.append(_row(f"{len(words)} samples, {told}", joined))
            rows.append(_row(f"large plan, {told}", _measured(large, repeats, forgotten)))
    table(
        ("", "median", "p95", "of it opening", "python-docx", "ours/it", "lxml", "ours/lxml"), rows
    )
    note(f"Large plan: {name}. {repeats} repeats of each document, by turns, process warmed.")
    note(
        "new texts: its words have been met, its texts not, as where other plans were read before;"
    )
    note("new words: nothing is remembered, as with the first plan of a process.")
    note("python-docx only walks tables → rows → cells → text; lxml only parses document.xml.")
    note(f"Goals: below {GOAL * 1000:.0f} ms, and below python-docx (ours/it < 1).")


def _warm(paths: list[Path]) -> None:
    for path in paths:
        for way in (_read, _walk, _parse):
            way(path)
    gc.collect()
    gc.freeze()  # what the bench has loaded for its other parts is no burden of a reading


def _states() -> Iterator[tuple[str, list[Memory]]]:
    """What is forgotten before each repeat."""
    known = memories()
    yield "new texts", of_texts(known)
    yield "new words", known
    yield "read before", []


def _measured(path: Path, repeats: int, forgotten: list[Memory]) -> dict[str, Times]:
    ways: dict[str, Callable[[], object]] = {
        _OURS: partial(_read, path),
        _OPENED: partial(open_document, path),
        _WALKED: partial(_walk, path),
        _PARSED: partial(_parse, path),
    }
    for way in ways.values():
        way()
    return by_turns(ways, repeats, before=partial(forget, forgotten))


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
