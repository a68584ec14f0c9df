"""The template a plan is held against: data with a version, for the national body to change."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from harmonia.plan import Scope
from harmonia.reading.fields import ACTION_FIELDS, Field

BODY = frozenset({"priorities", "main_goal", "goals", "debates", "act", "monitoring"})
_DEFAULT = "ore-2017.json"


class TemplateError(ValueError):
    """A template file that is none; the text says what is wrong, for developers."""


@dataclass(frozen=True, slots=True)
class Template:
    """What a plan needs: parts of its body by scope, and fields of each task."""

    id: str
    version: str
    name: str
    body: Mapping[Scope, frozenset[str]]
    fields: tuple[Field, ...]


def default_template() -> Template:
    """The template of the pilot of 2016–2018, as far as its parts are known."""
    return _template((files(__package__) / "templates" / _DEFAULT).read_text(encoding="utf-8"))


def load_template(path: Path) -> Template:
    """A template from a file.

    Raises:
        OSError: the file cannot be read.
        TemplateError: it is no template.
    """
    try:
        return _template(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise TemplateError("not UTF-8") from error


def _template(text: str) -> Template:
    try:
        data = json.loads(text)
        body = {Scope(scope): frozenset(parts) for scope, parts in data["body"].items()}
        fields = tuple(Field(name) for name in data["fields"])
        template = Template(data["id"], data["version"], data["name"], body, fields)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise TemplateError(str(error)) from error
    unknown = frozenset[str]().union(*body.values()) - BODY
    if unknown or not set(fields) <= set(ACTION_FIELDS):
        raise TemplateError(f"unknown parts: {sorted(unknown)}")
    return template
