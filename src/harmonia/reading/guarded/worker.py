"""The limited process: takes a path a line, answers a JSON object a line, until its input ends."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from harmonia.plan import Json, doubt_json, plan_json
from harmonia.reading.forms import find_form, form_json
from harmonia.reading.guarded.limits import limit_memory
from harmonia.reading.reader import Reading, read_plan
from harmonia.reading.saved import read_saved
from harmonia.sources import SourceError, Trouble, read_document
from harmonia.sources.document import Document
from harmonia.sources.opening import load
from harmonia.sources.orientation import is_landscape
from harmonia.sources.second_try import sensible
from harmonia.sources.sniffing import is_json


def main() -> None:
    """Serve until standard input ends."""
    limit_memory()
    for line in sys.stdin:
        question = json.loads(line)
        sys.stdout.write(json.dumps(_answer(**question)) + "\n")
        sys.stdout.flush()


def _answer(path: str, name: str, *, converted: bool, form: bool) -> Json:
    try:
        if form:
            return {"form": _form(Path(path), name, converted=converted)}
        plan, doubts = _read(Path(path), name, converted=converted)
        return {"plan": plan_json(plan), "doubts": [doubt_json(doubt) for doubt in doubts]}
    except SourceError as error:
        return {"trouble": error.trouble, "detail": error.detail}
    except MemoryError:
        return {"trouble": Trouble.TOO_BIG, "detail": "out of memory"}
    except Exception as error:  # noqa: BLE001  (the last line: a file must never end the process)
        return {"trouble": Trouble.UNREADABLE, "detail": f"{type(error).__name__}: {error}"}


def _read(path: Path, name: str, *, converted: bool) -> Reading:
    data = load(path)
    saved = read_saved(data)
    if saved is not None:
        return saved
    return read_plan(_document(data, name, converted=converted))


def _form(path: Path, name: str, *, converted: bool) -> Json | None:
    data = load(path)
    if is_json(data):
        return None  # a saved plan has no page to be like
    document = _document(data, name, converted=converted)
    found = find_form(document, landscape=is_landscape(data))
    return form_json(found) if found else None


def _document(data: bytes, name: str, *, converted: bool) -> Document:
    document = read_document(data, name)
    if converted and not sensible(document):
        raise SourceError(Trouble.UNREADABLE, "converted to no sensible text")
    return document


if __name__ == "__main__":
    main()
