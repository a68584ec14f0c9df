"""The whole schema: the plan's keys, what stands beside them, and the definitions."""

from __future__ import annotations

from harmonia.plan import Doubt, Json, Plan
from harmonia.plan.schema import SCHEMA_ID
from plan_schema.types import Definitions
from plan_schema.words import BESIDE, DOCUMENT, REPAIRED, TITLE

_TEXT: Json = {"type": "string"}
_TEXT_OR_NOTHING: Json = {"type": ["string", "null"]}


def plan_schema() -> Json:
    """The JSON Schema (draft 2020-12) of a plan in a file."""
    definitions = Definitions()
    plan = definitions.object_of(Plan)
    beside: Json = {
        "$schema": {"const": SCHEMA_ID},
        "file": _TEXT,
        "doubts": {"type": "array", "items": definitions.of(Doubt)},
        "repairs": {"type": "array", "items": _repaired()},
    }
    described = {key: {"description": BESIDE[key], **value} for key, value in beside.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": TITLE,
        "description": DOCUMENT,
        "type": "object",
        "properties": {**described, **plan["properties"]},
        "required": plan["required"],
        "additionalProperties": False,
        "$defs": definitions.made,
    }


def _repaired() -> Json:
    """What `harmonia repair` tells of each repair it made."""
    types = {"rule": _TEXT, "field": _TEXT}
    properties = {
        key: {"description": words, **types.get(key, _TEXT_OR_NOTHING)}
        for key, words in REPAIRED.items()
    }
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
