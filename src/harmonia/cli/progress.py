"""Reading many files, with a bar that shows how far it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from rich.console import Console
from rich.progress import Progress

from harmonia.cli import sentences
from harmonia.reading import Reading
from harmonia.reading.guarded import read_files
from harmonia.sources import SourceError

MANY = 3  # files from which a progress bar is worth its line

Result: TypeAlias = tuple[str, Reading | SourceError]


def with_progress(files: tuple[str, ...]) -> Iterator[Result]:
    """The results in order; a bar on the terminal's error stream over many files."""
    console = Console(stderr=True)
    results = read_files(files)
    if len(files) < MANY or not console.is_terminal:
        yield from results
        return
    with Progress(console=console, transient=True) as progress:
        bar = progress.add_task(sentences.PROGRESS, total=len(files))
        for result in results:
            progress.advance(bar)
            yield result
