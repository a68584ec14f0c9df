"""Types of the model become JSON Schema: one definition a dataclass and a list of values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from harmonia.plan import Action, Json
from plan_schema.ranges import RANGES
from plan_schema.words import KEYS, OBJECTS, VALUES

_PLAIN: dict[object, Json] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    NoneType: {"type": "null"},
    date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
}
# An action's money stands in the JSON beside its other fields, not in an object of its own.
_LIFTED: dict[tuple[type, str], dict[str, str]] = {
    (Action, "funding"): {"text": "funding", "sources": "funding_sources"},
}


class Definitions:
    """Collects a definition for each dataclass and list of values met."""

    def __init__(self) -> None:
        """Begin with none."""
        self.made: dict[str, Json] = {}

    def object_of(self, kind: type) -> Json:
        """The schema of a dataclass; every key is required and no other is allowed.

        Raises:
            KeyError: a class or key that `plan_schema.words` does not describe.
        """
        properties: Json = {}
        hints = get_type_hints(kind)
        for field in fields(kind):
            lifted = _LIFTED.get((kind, field.name))
            if lifted is None:
                properties[field.name] = self._key(kind, field.name, hints[field.name])
                continue
            for name, hint in get_type_hints(hints[field.name]).items():
                key = lifted.get(name, name)
                properties[key] = self._key(kind, key, hint)
        return {
            "description": OBJECTS[kind.__name__],
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }

    def of(self, hint: Any) -> Json:
        """The schema of a type hint.

        Raises:
            TypeError: a type that the model has not used so far.
        """
        origin, inner = get_origin(hint), get_args(hint)
        if hint in _PLAIN:
            return dict(_PLAIN[hint])
        if isinstance(hint, type) and (is_dataclass(hint) or issubclass(hint, StrEnum)):
            return self._reference(hint)
        if origin is tuple and inner[-1] is Ellipsis:
            return {"type": "array", "items": self.of(inner[0])}
        if origin is tuple:
            pair = [self.of(one) for one in inner]
            return {
                "type": "array", "prefixItems": pair, "items": False, "minItems": len(pair)
            }  # fmt: skip
        if origin is Mapping:
            return {"type": "object", "additionalProperties": self.of(inner[1])}
        if origin is UnionType:
            return _either([self.of(one) for one in inner])
        raise TypeError(hint)

    def _key(self, kind: type, name: str, hint: Any) -> Json:
        ranges = RANGES.get((kind.__name__, name), {})
        return {"description": KEYS[kind.__name__][name], **self.of(hint), **ranges}

    def _reference(self, kind: type) -> Json:
        name = kind.__name__
        if name not in self.made:
            self.made[name] = {}  # a place for it: definitions keep the order of the model
            values = issubclass(kind, StrEnum)
            self.made[name] = values_of(kind) if values else self.object_of(kind)
        return {"$ref": f"#/$defs/{name}"}


def values_of(kind: type[StrEnum]) -> Json:
    """The schema of a list of values, each with its description."""
    described = VALUES[kind.__name__]
    return {
        "description": OBJECTS[kind.__name__],
        "oneOf": [{"const": str(one), "description": described[one]} for one in kind],
    }


def _either(choices: list[Json]) -> Json:
    """One of several: plain types as a list of types, whole numbers among all numbers."""
    if any(set(one) != {"type"} for one in choices):
        return {"anyOf": choices}
    types = [one["type"] for one in choices]
    kept = [one for one in types if one != "integer" or "number" not in types]
    return {"type": kept if len(kept) > 1 else kept[0]}
