"""The published JSON Schema of a plan (draft 2020-12), as shipped with the package."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import cast

from harmonia.plan.coding import Json

SCHEMA_ID = "urn:harmonia:plan:1"  # the number grows when a file of before would not do any more
SCHEMA_FILE = "plan.schema.json"


@cache
def plan_schema() -> Json:
    """The schema that every plan in JSON keeps to; treat it as read-only."""
    text = files("harmonia.plan").joinpath(SCHEMA_FILE).read_text(encoding="utf-8")
    return cast("Json", json.loads(text))
