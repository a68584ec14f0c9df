"""The limited process: takes a path a line, answers a JSON object a line, until its input ends."""

from __future__ import annotations

import json
import sys
from typing import Any

from harmonia.plan import doubt_json, plan_json
from harmonia.reading.guarded.limits import limit_memory
from harmonia.reading.reader import read_plan
from harmonia.sources import SourceError, Trouble, open_document


def main() -> None:
    """Serve until standard input ends."""
    limit_memory()
    for line in sys.stdin:
        question = json.loads(line)
        answer = json.dumps(_answer(question["path"], question["name"]))
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()


def _answer(path: str, name: str) -> dict[str, Any]:
    try:
        plan, doubts = read_plan(open_document(path, name))
        return {"plan": plan_json(plan), "doubts": [doubt_json(doubt) for doubt in doubts]}
    except SourceError as error:
        return {"trouble": error.trouble, "detail": error.detail}
    except MemoryError:
        return {"trouble": Trouble.TOO_BIG, "detail": "out of memory"}
    except Exception as error:  # noqa: BLE001  (the last line: a file must never end the process)
        return {"trouble": Trouble.UNREADABLE, "detail": f"{type(error).__name__}: {error}"}


if __name__ == "__main__":
    main()
