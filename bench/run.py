"""Measure speed, memory and accuracy; nothing is asserted, everything is printed.

    python bench/run.py [--quick] [--seed N] [--only PART …]

Times depend on the machine: trust the ratios, which are taken in the same run.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[1:1] = [str(ROOT / "tests"), str(ROOT / "tools")]

from checked import measure_checked  # noqa: E402  (after the folders are on the path)
from deadlines import measure_deadlines  # noqa: E402
from held_out import HELD_OUT, measure_held_out  # noqa: E402
from many_plans import measure_many_plans  # noqa: E402
from one_plan import measure_one_plan  # noqa: E402
from printed import note  # noqa: E402
from written import measure_written  # noqa: E402

PARTS = ("one", "many", "terms", "accuracy", "check", "write")


def main() -> None:
    chosen = _arguments()
    start = time.perf_counter()
    if "one" in chosen.only:
        measure_one_plan(10 if chosen.quick else 30)
    if "many" in chosen.only:
        measure_many_plans(100 if chosen.quick else 1000, 10 if chosen.quick else 100)
    if "terms" in chosen.only:
        measure_deadlines(300 if chosen.quick else 3000, chosen.seed)
    if "accuracy" in chosen.only:
        measure_held_out(3 if chosen.quick else 12, chosen.seed)
    if "check" in chosen.only:
        measure_checked(chosen.seed, quick=chosen.quick)
    if "write" in chosen.only:
        measure_written(chosen.seed, quick=chosen.quick)
    note(f"\nThe whole run took {time.perf_counter() - start:.0f} s.")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure speed, memory and accuracy.")
    parser.add_argument("--quick", action="store_true", help="a short run, with fewer of all")
    parser.add_argument("--seed", type=int, default=HELD_OUT, help="of made-up plans and terms")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="parts to run")
    return parser.parse_args()


if __name__ == "__main__":
    main()
