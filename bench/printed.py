"""What the bench prints: headings, tables, sentences, and how far it has come."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def heading(text: str) -> None:
    print(f"\n{text}\n{'=' * len(text)}", flush=True)


def note(text: str) -> None:
    print(text, flush=True)


def progress(text: str) -> None:
    """A line for whoever waits; not part of the result."""
    print(f"  … {text}", file=sys.stderr, flush=True)


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns as wide as their longest cell; the first to the left, the others to the right."""
    lines = [header, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(header))]
    for line in (header, ["-" * width for width in widths], *rows):
        cells = (cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))
        print("  ".join((line[0].ljust(widths[0]), *cells)))
    sys.stdout.flush()


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.1f}"


def ratio(one: float, other: float) -> str:
    return f"{one / other:.2f}" if other else "–"
