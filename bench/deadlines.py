"""Deadlines understood: terms a second, and how many right, with dateparser beside."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path

import dateparser

from harmonia.polish.terms import understand_term
from printed import heading, note, progress, ratio, table
from real_plans import SHARED
from remembered import forget, memories
from sampled import sampled
from term_maker import FAMILIES, Days, days_of

EXPECTED = Path(__file__).resolve().parent.parent / "tests" / "expected"
_THAT_DAY = datetime(2018, 1, 1)  # noqa: DTZ001  (what is relative stays so in each run)
_BESIDE = 300  # terms given to dateparser, which is slow
_ROUNDS = 20  # over the distinct terms of documents, of which there are few


@dataclass(frozen=True, slots=True)
class Deadline:
    """Words and their true days."""

    text: str
    days: tuple[Days, ...]


def measure_deadlines(count: int, number: int) -> None:
    heading("3. Deadlines understood")
    source, found = _of_documents()
    progress("made-up deadlines")
    made = [
        Deadline(said.text, said.intervals)
        for family in FAMILIES.values()
        for said in sampled(family(), count // len(FAMILIES), number)
    ]
    table(
        ("", "deadlines", "a second", "dateparser", "times faster", "right", "dateparser"),
        [_row(source, found, _ROUNDS), _row("made up, all families", made, 1)],
    )
    note("One core, nothing remembered of earlier texts. Harmonia is right where all intervals are")
    note("exactly those of the careful reading. dateparser (languages=['pl']) is judged more")
    note("kindly: right where its day is the start or the end of the only interval, with the")
    note("first or the last day put for a missing one; or where it finds nothing, nor is there.")


def _of_documents() -> tuple[str, list[Deadline]]:
    """Distinct deadlines of the real plans, of the samples where those are not there."""
    real = sorted((SHARED / "gold").glob("*.json"))
    paths = real or sorted(EXPECTED.glob("*.json"))
    distinct = {deadline.text: deadline for path in paths for deadline in _of_plan(path)}
    return ("real plans" if real else "samples"), list(distinct.values())


def _of_plan(path: Path) -> Iterator[Deadline]:
    for task in json.loads(path.read_text(encoding="utf-8"))["tasks"]:
        for action in task["actions"]:
            term = action["term"]
            if term["text"]:
                yield Deadline(term["text"], tuple(map(_days, term["intervals"])))


def _days(interval: dict[str, str | None]) -> Days:
    start, end = interval["start"], interval["end"]
    return (date.fromisoformat(start) if start else None, date.fromisoformat(end) if end else None)


def _row(name: str, deadlines: Sequence[Deadline], rounds: int) -> tuple[str, ...]:
    progress(f"deadlines: {name}")
    ours = _a_second([deadline.text for deadline in deadlines], rounds, understand_term)
    beside = deadlines[:: max(1, len(deadlines) // _BESIDE)]
    theirs = _a_second([deadline.text for deadline in beside], 1, partial(_parsed, last="first"))
    right = sum(days_of(understand_term(one.text)) == one.days for one in deadlines)
    theirs_right = sum(map(_nearly_right, beside))
    return (
        name,
        str(len(deadlines)),
        f"{ours:.0f}",
        f"{theirs:.0f}",
        ratio(ours, theirs),
        f"{right} of {len(deadlines)}",
        f"{theirs_right} of {len(beside)}",
    )


def _a_second(texts: Sequence[str], rounds: int, way: Callable[[str], object]) -> float:
    way(texts[0])
    taken = 0.0
    known = memories()
    for _ in range(rounds):
        forget(known)
        start = time.perf_counter()
        for text in texts:
            way(text)
        taken += time.perf_counter() - start
    return rounds * len(texts) / taken


def _parsed(text: str, last: str) -> date | None:
    found = dateparser.parse(
        text,
        languages=["pl"],
        settings={"PREFER_DAY_OF_MONTH": last, "RELATIVE_BASE": _THAT_DAY},
    )
    return found.date() if isinstance(found, datetime) else None


def _nearly_right(deadline: Deadline) -> bool:
    answers: Iterable[date | None] = (_parsed(deadline.text, last) for last in ("first", "last"))
    if not deadline.days:
        return not any(answers)
    if len(deadline.days) > 1:
        return False
    return any(answer is not None and answer in deadline.days[0] for answer in answers)
