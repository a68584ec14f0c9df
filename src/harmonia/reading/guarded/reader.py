"""The caller's side of the limited process."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from harmonia.plan import Json, doubt_from_json, plan_from_json
from harmonia.reading.forms import Form, form_from_json
from harmonia.reading.guarded.limits import SECONDS
from harmonia.reading.reader import Reading
from harmonia.sources import SourceError, Trouble
from harmonia.sources.opening import load
from harmonia.sources.second_try import convert, worth_trying

MOST_PROCESSES = 4
READ_AGAIN = 1.0  # seconds kept for reading what LibreOffice made
_CHUNK = 1 << 20


class GuardedReader:
    """Reads files one after another in a limited process, started anew when a file ended it.

    Use it as a context manager; leaving it ends the process.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        """Start nothing yet.

        Args:
            seconds: how long one file may take.
        """
        self._seconds = seconds
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """Nothing to do: the process starts with the first file."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self._stop()

    def read(self, path: str | Path, name: str | None = None) -> Reading:
        """Read a file.

        Args:
            path: the file.
            name: what places call it; the path as given by default.

        Raises:
            SourceError: the file cannot be read; `harmonia.sources.sentences` says why in Polish.
        """
        answer = self._answer(Path(path), str(path) if name is None else name, form=False)
        doubts = tuple(doubt_from_json(doubt) for doubt in answer["doubts"])
        return Reading(plan_from_json(answer["plan"]), doubts)

    def read_form(self, path: str | Path) -> Form | None:
        """Read the form of a file's schedule; None where it has no schedule.

        Raises:
            SourceError: the file cannot be read.
        """
        found = self._answer(Path(path), str(path), form=True)["form"]
        return None if found is None else form_from_json(found)

    def _answer(self, path: Path, name: str, *, form: bool) -> Json:
        """What the process says of a file, or of what LibreOffice makes of it."""
        end = time.monotonic() + self._seconds
        question = {"path": str(path.absolute()), "name": name, "converted": False, "form": form}
        try:
            return self._told(question, end)
        except SourceError as error:
            converted = _converted(path, error, end)
            if converted is None:
                raise
        with tempfile.TemporaryDirectory(prefix="harmonia-") as folder:
            beside = Path(folder) / "converted.docx"
            beside.write_bytes(converted)
            return self._told({**question, "path": str(beside), "converted": True}, end)

    def _told(self, question: Json, end: float) -> Json:
        answer = self._ask(json.dumps(question), end)
        if "trouble" in answer:
            raise SourceError(Trouble(answer["trouble"]), answer["detail"])
        return answer

    def _ask(self, question: str, end: float) -> Json:
        process = self._started()
        try:
            answer: Json = json.loads(_exchange(process, question, end))
        except TimeoutError as error:
            self._stop()
            raise SourceError(Trouble.TOO_LONG, "the time is over") from error
        except (OSError, ValueError) as error:
            self._stop()
            raise SourceError(Trouble.TOO_BIG, "the reading process ended") from error
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        if self.process is not None and self.process.poll() is not None:
            self._stop()
        if self.process is None:
            self.process = subprocess.Popen(
                [sys.executable, "-P", "-m", "harmonia.reading.guarded.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
            )
        return self.process

    def _stop(self) -> None:
        process, self.process = self.process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def _exchange(process: subprocess.Popen[bytes], question: str, end: float) -> bytes:
    """Ask one line and wait for one line, until the moment ``end`` of the monotonic clock."""
    if process.stdin is None or process.stdout is None:
        raise OSError("the reading process has no pipes")
    process.stdin.write(question.encode() + b"\n")
    line = bytearray()
    while not line.endswith(b"\n"):
        left = end - time.monotonic()
        ready, _, _ = select.select([process.stdout], [], [], max(left, 0))
        if not ready:
            raise TimeoutError
        piece = os.read(process.stdout.fileno(), _CHUNK)
        if not piece:
            raise OSError("the reading process ended")
        line += piece
    return bytes(line)


def _converted(path: Path, error: SourceError, end: float) -> bytes | None:
    """What LibreOffice makes of a file we refused, where it is installed and worth trying."""
    left = end - time.monotonic() - READ_AGAIN
    if error.trouble not in (Trouble.TOO_OLD, Trouble.UNREADABLE, Trouble.WRONG_TYPE) or left <= 0:
        return None
    try:
        data = load(path)
    except SourceError:
        return None
    return convert(data, left) if worth_trying(data, error) else None


def read_files(paths: Iterable[str | Path]) -> Iterator[tuple[str, Reading | SourceError]]:
    """Read many files on all cores; yield (path, what it holds or why not) in the given order."""
    names = [str(path) for path in paths]
    count = max(1, min(os.cpu_count() or 1, MOST_PROCESSES, len(names)))
    readers: SimpleQueue[GuardedReader] = SimpleQueue()
    for _ in range(count):
        readers.put(GuardedReader())

    def one(name: str) -> Reading | SourceError:
        reader = readers.get()
        try:
            return reader.read(name)
        except SourceError as error:
            return error
        finally:
            readers.put(reader)

    try:
        with ThreadPoolExecutor(count) as pool:
            yield from zip(names, pool.map(one, names), strict=True)
    finally:
        while not readers.empty():
            readers.get().__exit__(None, None, None)
