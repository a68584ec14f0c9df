"""A plan as JSON: all that is known of it, by the published schema; it is read back whole."""

from __future__ import annotations

import json
from collections.abc import Iterable

from harmonia.plan import Doubt, Json, Plan, doubt_json, plan_json
from harmonia.plan.schema import SCHEMA_ID


def write_json(plan: Plan, doubts: Iterable[Doubt] = (), *, file: str | None = None) -> bytes:
    """The plan as a JSON file in UTF-8, by the schema ``src/harmonia/plan/plan.schema.json``.

    Args:
        plan: what to write. Halves of letters, which no file holds, are dropped.
        doubts: what a careful reader would ask of it; they come back with it.
        file: the name of the file it was read from, where that is to be told.
    """
    text = json.dumps(json_object(plan, doubts, file=file), ensure_ascii=False, indent=1) + "\n"
    return text.encode(errors="ignore")


def json_object(plan: Plan, doubts: Iterable[Doubt] = (), *, file: str | None = None) -> Json:
    """What `write_json` writes, as JSON values."""
    return {
        "$schema": SCHEMA_ID,
        **({"file": file} if file is not None else {}),
        **plan_json(plan),
        "doubts": [doubt_json(doubt) for doubt in doubts],
    }
