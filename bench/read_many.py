"""Read all files of a folder, one after another: `read_many.py FOLDER`, a process of its own.

Started by `run.py`; prints one JSON object.
"""

from __future__ import annotations

import json
import re
import resource
import sys
import time
from pathlib import Path

from harmonia.reading import read_plan
from harmonia.sources import SourceError, open_document


def main() -> None:
    paths = sorted(Path(sys.argv[1]).iterdir())
    tenth = max(1, len(paths) // 10)
    refused = tasks = early = 0
    start = time.perf_counter()
    for count, path in enumerate(paths, start=1):
        try:
            tasks += len(read_plan(open_document(path)).plan.tasks)
        except SourceError:
            refused += 1
        if count == tenth:
            early = peak()
    taken = time.perf_counter() - start
    found = {
        "documents": len(paths),
        "seconds": taken,
        "early": early,
        "end": peak(),
        "refused": refused,
        "tasks": tasks,
    }
    print(json.dumps(found))


def peak() -> int:
    """Most memory so far, in KiB.

    ru_maxrss begins with the peak of the process that started this one; Linux's VmHWM does not.
    """
    status = Path("/proc/self/status")
    if status.is_file() and (found := re.search(r"VmHWM:\s*(\d+)", status.read_text())):
        return int(found[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main()
