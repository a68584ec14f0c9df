"""The JSON Schema of a plan, made from the dataclasses of the model, so that it cannot drift."""

from plan_schema.document import plan_schema

__all__ = ["plan_schema"]
