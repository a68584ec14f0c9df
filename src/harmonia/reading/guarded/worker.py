"""The limited process: takes a path a line, answers a JSON object a line, until its input ends."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

from harmonia.plan import Json, doubt_json, plan_json
from harmonia.reading.guarded.limits import limit_memory
from harmonia.reading.reader import read_plan
from harmonia.sources import SourceError, Trouble, open_document
from harmonia.sources.second_try import sensible


def main() -> None:
    """Serve until standard input ends."""
    limit_memory()
    for line in sys.stdin:
        question = json.loads(line)
        sys.stdout.write(json.dumps(_answer(**question)) + "\n")
        sys.stdout.flush()


def _answer(path: str, name: str, *, converted: bool) -> Json:
    try:
        document = open_document(path)
        if converted and not sensible(document):
            return {"trouble": Trouble.UNREADABLE, "detail": "converted to no sensible text"}
        plan, doubts = read_plan(replace(document, name=name))
        return {"plan": plan_json(plan), "doubts": [doubt_json(doubt) for doubt in doubts]}
    except SourceError as error:
        return {"trouble": error.trouble, "detail": error.detail}
    except MemoryError:
        return {"trouble": Trouble.TOO_BIG, "detail": "out of memory"}
    except Exception as error:  # noqa: BLE001  (the last line: a file must never end the process)
        return {"trouble": Trouble.UNREADABLE, "detail": f"{type(error).__name__}: {error}"}


if __name__ == "__main__":
    main()
