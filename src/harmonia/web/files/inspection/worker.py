"""The limited process: takes a path and its memory in bytes, answers one JSON object."""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path

from harmonia.plan import Json
from harmonia.sources import SourceError, Trouble
from harmonia.sources.opening import LARGEST_FILE, load
from harmonia.sources.package import open_package
from harmonia.sources.sniffing import is_json, sniff

_PACKAGES = ("docx", "odt", "xlsx", "ods")
_XML = (".xml", ".rels")
_ENDS = (Trouble.DOCTYPE, Trouble.TOO_BIG)  # of one part; reading will tell about the rest


def main() -> None:
    """Answer for the file named on the command line."""
    _limit(int(sys.argv[2]))
    sys.stdout.write(json.dumps(_answer(Path(sys.argv[1]))))


def _limit(memory: int) -> None:
    """Hold this process to so much address space, and leave no picture of it behind."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _answer(path: Path) -> Json:
    try:
        return {"kind": _kind(load(path))}
    except SourceError as error:
        return {"trouble": error.trouble, "detail": error.detail}
    except MemoryError:
        return {"trouble": Trouble.TOO_BIG, "detail": "out of memory"}
    except Exception as error:  # noqa: BLE001  (the last line: whatever it is, it stays outside)
        return {"trouble": Trouble.UNREADABLE, "detail": f"{type(error).__name__}: {error}"}


def _kind(data: bytes) -> str:
    if len(data) > LARGEST_FILE:
        raise SourceError(Trouble.TOO_BIG, f"{len(data)} bytes")
    if is_json(data):
        return "json"
    kind = sniff(data)
    if kind in _PACKAGES:
        _check_parts(data)
    return kind


def _check_parts(data: bytes) -> None:
    package = open_package(data)
    for name in package.names:
        if not name.lower().endswith(_XML):
            continue
        try:
            package.xml(name)
        except SourceError as error:
            if error.trouble in _ENDS:
                raise


if __name__ == "__main__":
    main()
