"""Plans checked: how many a second, with how much memory, and how it grows with a plan's length."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from math import log
from pathlib import Path

from harmonia import samples
from harmonia.checking import check_plan
from harmonia.reading import Reading, read_plan
from harmonia.sources import open_document
from long_plans import long_plan
from printed import heading, milliseconds, note, progress, table
from remembered import forget, memories, of_texts
from timed import Times, by_turns, together

_ACTIONS = 50  # of a plan
_DISTINCT = 56  # plans; the others differ from these by the numbers in their words
_LENGTHS = (50, 200, 800, 3_200)  # actions
_GOAL = 1_000  # Word plans read and checked in a minute on one core
_READ, _CHECKED, _BOTH = "read", "checked", "both"


def measure_checked(number: int, *, quick: bool) -> None:
    count, repeats = (140, 3) if quick else (2_800, 7)
    heading(f"5. {count} plans of {_ACTIONS} actions checked")
    _measure_many(count, number)
    _measure_growth(_LENGTHS[:-1] if quick else _LENGTHS, repeats, number)
    _measure_words(repeats)


def _measure_many(count: int, number: int) -> None:
    progress(f"checking {count} plans")
    script = Path(__file__).with_name("check_many.py")
    arguments = (count, min(_DISTINCT, count // 10), _ACTIONS, number)
    done = subprocess.run(  # noqa: S603  (our own script)
        [sys.executable, str(script), *map(str, arguments)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    told: dict[str, float] = json.loads(done.stdout)
    seconds, findings = told["seconds"], told["findings"]
    header = ("plans", "seconds", "plans/s", "findings", "findings/s", "rules", "after 10 %, MB")
    row = (
        str(count),
        f"{seconds:.1f}",
        f"{count / seconds:.0f}",
        f"{findings:.0f}",
        f"{findings / seconds:.0f}",
        f"{told['rules']:.0f}",
        f"{told['early'] / 1024:.1f}",
        f"{told['end'] / 1024:.1f}",
        f"{(told['end'] - told['early']) / 1024:+.1f}",
    )
    table((*header, "end, MB", "growth, MB"), [row])
    note(
        f"{arguments[1]} plans were made and read ({told['tasks']:.1f} tasks each); the others are"
    )
    note("the same with numbers of their own in every task. One process; only checking is timed.")


def _measure_growth(lengths: tuple[int, ...], repeats: int, number: int) -> None:
    """Each length beside the next shorter; n log n grows by its own exponent."""
    progress("plans of different lengths")
    known = of_texts(memories())
    rows = []
    measured: list[tuple[int, Times]] = []
    for length in lengths:
        way = partial(check_plan, *long_plan(number, length))
        way()
        times = by_turns({_CHECKED: way}, repeats, before=partial(forget, known))[_CHECKED]
        measured.append((length, times))
    exponents = [_exponent(one, other) for one, other in pairwise(measured)]
    allowed = [_exponent_of_sorting(one, other) for one, other in pairwise(lengths)]
    for (length, times), own, most in zip(
        measured, ("–", *exponents), ("–", *allowed), strict=True
    ):
        each = times.median / length * 1_000_000
        rows.append((f"{length} actions", milliseconds(times.median), f"{each:.0f}", own, most))
    table(("", "ms", "µs an action", "exponent", "n log n"), rows)
    note("Texts are forgotten before each repeat; exponent: from the row above to this one.")


def _exponent(shorter: tuple[int, Times], longer: tuple[int, Times]) -> str:
    times = longer[1].median / shorter[1].median
    return f"{log(times) / log(longer[0] / shorter[0]):.2f}"


def _exponent_of_sorting(shorter: int, longer: int) -> str:
    steps = longer * log(longer) / (shorter * log(shorter))
    return f"{log(steps) / log(longer / shorter):.2f}"


def _measure_words(repeats: int) -> None:
    """The Word samples, each as the first with its texts."""
    progress("Word plans read and checked")
    paths = [path for path in samples.paths() if path.suffix == ".docx"]
    known = of_texts(memories())
    taken: dict[str, list[Times]] = {_READ: [], _CHECKED: [], _BOTH: []}
    for path in paths:
        ways: dict[str, Callable[[], object]] = {
            _READ: partial(_read, path),
            _CHECKED: partial(check_plan, *_read(path)),
            _BOTH: partial(_read_and_check, path),
        }
        ways[_BOTH]()
        for name, times in by_turns(ways, repeats, before=partial(forget, known)).items():
            taken[name].append(times)
    rows = []
    for name, found in taken.items():
        mean = sum(together(found).seconds) / len(together(found).seconds)
        rows.append((name, milliseconds(together(found).median), f"{60 / mean:.0f}"))
    table((f"{len(paths)} Word samples", "median, ms", "a minute on one core"), rows)
    note(
        f"Texts are forgotten before each. Goal: {_GOAL} read and checked in a minute on one core."
    )


def _read(path: Path) -> Reading:
    return read_plan(open_document(path))


def _read_and_check(path: Path) -> object:
    return check_plan(*read_plan(open_document(path)))
