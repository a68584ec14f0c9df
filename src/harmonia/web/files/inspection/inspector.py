"""The caller's side of the limited process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from harmonia.reading.guarded.limits import MEMORY, SECONDS
from harmonia.sources import SourceError, Trouble

_WORKER = "harmonia.web.files.inspection.worker"
_NEEDED = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH")  # no secret of ours goes along


def inspect(path: Path, *, seconds: float = SECONDS) -> str:
    """The format of a file, by its content.

    Args:
        path: the file.
        seconds: how long it may take.

    Raises:
        SourceError: it may not come in: too big, damaged, locked, of an unknown type, with a
            document type declaration.
    """
    try:
        done = subprocess.run(  # noqa: S603  (our own module; the path is one of ours)
            [sys.executable, "-P", "-m", _WORKER, str(path), str(MEMORY)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env={name: os.environ[name] for name in _NEEDED if name in os.environ},
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise SourceError(Trouble.TOO_LONG, "the time is over") from error
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        raise SourceError(Trouble.TOO_BIG, "the inspecting process ended") from error
    if "trouble" in answer:
        raise SourceError(Trouble(answer["trouble"]), answer["detail"])
    return str(answer["kind"])
