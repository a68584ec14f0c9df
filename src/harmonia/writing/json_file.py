"""A plan as JSON: all that is known of it, by the published schema; it is read back whole."""

from __future__ import annotations

import json
from collections.abc import Iterable

from harmonia.plan import Doubt, Plan, doubt_json, plan_json
from harmonia.plan.schema import SCHEMA_ID


def write_json(plan: Plan, doubts: Iterable[Doubt] = (), *, file: str | None = None) -> bytes:
    """The plan as a JSON file in UTF-8, by the schema ``src/harmonia/plan/plan.schema.json``.

    Args:
        plan: what to write.
        doubts: what a careful reader would ask of it; they come back with it.
        file: the name of the file it was read from, where that is to be told.
    """
    content = {
        "$schema": SCHEMA_ID,
        **({"file": file} if file is not None else {}),
        **plan_json(plan),
        "doubts": [doubt_json(doubt) for doubt in doubts],
    }
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "backslashreplace")  # half a letter stays an escape, valid JSON
