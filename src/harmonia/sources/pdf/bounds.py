"""What a file may cost: bytes unpacked, operators run, letters kept, time."""

from __future__ import annotations

import time

from harmonia.sources.errors import SourceError, Trouble

LARGEST_STREAM = 64 << 20
LARGEST_UNPACKED = 192 << 20  # all streams of a file together
LARGEST_CONTENT = 24 << 20  # page descriptions run, each form counted as often as it is drawn
FORM_COST = 1024  # bytes that starting any description counts for: empty forms cost time too
MOST_LETTERS = 800_000
MOST_SHAPES = 400_000
MOST_PAGES = 500
SECONDS = 60.0


class Budget:
    """Counts what a file has cost; every ``spend`` raises once too much is spent."""

    def __init__(self) -> None:
        """Start the clock."""
        self._unpacked = self._content = self._letters = self._shapes = 0
        self._until = time.monotonic() + SECONDS

    def spend_unpacked(self, size: int) -> None:
        """Count bytes of an unpacked stream."""
        self._unpacked += size
        if size > LARGEST_STREAM or self._unpacked > LARGEST_UNPACKED:
            raise SourceError(Trouble.TOO_BIG, "streams unpack to too many bytes")

    def spend_content(self, size: int) -> None:
        """Count bytes of page description about to be run."""
        self.check_time()
        self._content += size + FORM_COST
        if self._content > LARGEST_CONTENT:
            raise SourceError(Trouble.TOO_BIG, "page descriptions too long")

    def spend_letter(self) -> None:
        """Count one letter."""
        self._letters += 1
        if self._letters > MOST_LETTERS:
            raise SourceError(Trouble.TOO_BIG, "too many letters")
        if not self._letters & 0x3FFF:
            self.check_time()

    def spend_shapes(self, count: int) -> None:
        """Count strokes of drawn paths."""
        self._shapes += count
        if self._shapes > MOST_SHAPES:
            raise SourceError(Trouble.TOO_BIG, "too many drawn lines")

    def check_time(self) -> None:
        """Raise when the time is over."""
        if time.monotonic() > self._until:
            raise SourceError(Trouble.TOO_LONG, "pdf")
