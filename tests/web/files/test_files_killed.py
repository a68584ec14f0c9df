"""A server that is killed at any step of storing leaves no row without its file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

KILLED = 9
TESTS = Path(__file__).parents[2]


def test_no_row_is_ever_without_its_file(tmp_path: Path) -> None:
    surroundings = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    done = subprocess.run(  # noqa: S603  (our own program)
        [sys.executable, str(TESTS / "stopped_storing.py")],
        env={**surroundings, "HARMONIA_DATA": str(tmp_path)},
        capture_output=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout) == {
        "writing": [KILLED, 0, 0],
        "inspecting": [KILLED, 0, 0],
        "moving": [KILLED, 0, 0],
        "row": [KILLED, 0, 0],
        "event": [KILLED, 0, 0],
        "commit": [KILLED, 0, 0],
        "nothing": [0, 1, 0],
        "orphans": 6,
        "lost at last": 0,
    }
