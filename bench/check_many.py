"""Check many plans, one after another: `check_many.py COUNT DISTINCT ACTIONS SEED`, a process.

Started by `run.py`; prints one JSON object. Only checking is timed, not the making of plans.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[1:1] = [str(ROOT / "tests"), str(ROOT / "tools")]

from harmonia.checking import check_plan  # noqa: E402  (after the folders are on the path)
from long_plans import long_plan, variant  # noqa: E402
from read_many import peak  # noqa: E402


def main() -> None:
    count, distinct, actions, seed = map(int, sys.argv[1:])
    readings = [long_plan(seed + number, actions) for number in range(distinct)]
    before = early = peak()
    taken = 0.0
    found: Counter[str] = Counter()
    for number in range(count):
        plan, doubts = readings[number % distinct]
        own = variant(plan, f"{number:06}")
        start = time.perf_counter()
        findings = check_plan(own, doubts)
        taken += time.perf_counter() - start
        found.update(finding.rule for finding in findings)
        if number == count // 10:
            early = peak()
    tasks = sum(len(plan.tasks) for plan, _ in readings) / distinct
    outcome = {
        "seconds": taken,
        "findings": found.total(),
        "rules": len(found),
        "tasks": tasks,
        "before": before,
        "early": early,
        "end": peak(),
    }
    print(json.dumps(outcome))


if __name__ == "__main__":
    main()
