"""Where the real plans lie, which are not shipped: beside the project, on some machines only."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"
NAMES = ("bochnia", "kalisz", "makow-mazowiecki")

needs_real_plans = pytest.mark.skipif(
    not (SHARED / "plans").is_dir() and not os.environ.get("CI"),
    reason="the real plans are not shipped; they lie beside the project on some machines only",
)
