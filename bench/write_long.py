"""One long plan written in one format, in a process of its own, for its memory.

    python bench/write_long.py FORMAT ACTIONS NUMBER

Prints {"seconds", "before", "peak", "bytes"}; memory in KB.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[1:1] = [str(ROOT / "tests"), str(ROOT / "tools")]

from harmonia.writing.formats import Format, write_plan  # noqa: E402  (after the folders are on the path)
from long_plans import long_plan  # noqa: E402


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main() -> None:
    form, actions, number = Format(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    small, _ = long_plan(number, 3)
    write_plan(small, form)  # loads the format's libraries
    plan, _ = long_plan(number, actions)
    before = _peak()
    start = time.perf_counter()
    written = write_plan(plan, form)
    seconds = time.perf_counter() - start
    told = {"seconds": seconds, "before": before, "peak": _peak(), "bytes": len(written)}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
