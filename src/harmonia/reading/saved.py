"""A plan that Harmonia saved as JSON, read back as it was: no document and nothing to guess."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn

from harmonia.plan import Doubt, Json, Plan, doubt_from_json, plan_from_json
from harmonia.plan.schema import SCHEMA_ID, plan_schema
from harmonia.reading.reader import Reading
from harmonia.reading.sentences import doubt_sentence
from harmonia.sources import SourceError, Trouble
from harmonia.sources.sniffing import is_json

if TYPE_CHECKING:
    from jsonschema_rs import Draft202012Validator

_LARGEST = 20 * 1024 * 1024  # bytes; a plan of 2,000 actions has five million
_LONGEST_DETAIL = 1000  # characters
_VERSIONS = SCHEMA_ID.rpartition(":")[0] + ":"
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def read_saved(data: bytes) -> Reading | None:
    """The plan and doubts that a JSON file of ours holds; None: the file is no JSON.

    Its places still name the file that the plan was read from.

    Raises:
        SourceError: TRUNCATED, what is no JSON after all; NO_PLAN, it keeps not to the schema;
            OTHER_VERSION; SEVERAL_PLANS; TOO_BIG.
    """
    if not is_json(data):
        return None
    if len(data) > _LARGEST:
        raise SourceError(Trouble.TOO_BIG, f"{len(data)} bytes of JSON")
    try:
        content = _checked(_parsed(data))
        return Reading(*_restored(content))
    except MemoryError as error:
        raise SourceError(Trouble.TOO_BIG, "out of memory") from error


def _parsed(data: bytes) -> Any:
    """The one JSON value of a file."""
    try:
        text = data.decode(json.detect_encoding(data)).lstrip("\ufeff \t\r\n")
        decoder = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_number)
        content, end = decoder.raw_decode(text)
        if _SURROGATE.search(text):  # half a letter cannot be written anywhere
            json.dumps(content, ensure_ascii=False).encode()
    except ValueError as error:
        raise SourceError(Trouble.TRUNCATED, f"JSON: {error}") from error
    except RecursionError as error:
        raise SourceError(Trouble.NO_PLAN, "nested too deep") from error
    if text[end:].lstrip().startswith("{"):
        raise SourceError(Trouble.SEVERAL_PLANS, "an object a line")
    if text[end:].strip():
        raise SourceError(Trouble.TRUNCATED, "words after the JSON")
    return content


def _once(pairs: list[tuple[str, Any]]) -> Json:
    """An object; one with a key twice would lose words."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_number(word: str) -> NoReturn:
    """NaN and Infinity are no JSON."""
    raise ValueError(word)


def _checked(content: Any) -> Json:
    """The content, where it keeps to the schema."""
    if isinstance(content, list) and len(content) > 1:
        raise SourceError(Trouble.SEVERAL_PLANS, f"a list of {len(content)}")
    version = content.get("$schema") if isinstance(content, dict) else None
    if isinstance(version, str) and version != SCHEMA_ID and version.startswith(_VERSIONS):
        raise SourceError(Trouble.OTHER_VERSION, version)
    try:
        _validator().validate(content)
    except ValueError as error:  # it breaks the schema, or is nested deeper than the library goes
        raise SourceError(Trouble.NO_PLAN, str(error)[:_LONGEST_DETAIL]) from error
    checked: Json = content
    return checked


@cache
def _validator() -> Draft202012Validator:
    from jsonschema_rs import Draft202012Validator  # noqa: PLC0415  (most files are no JSON)

    return Draft202012Validator(plan_schema(), validate_formats=True)


def _restored(content: Json) -> tuple[Plan, tuple[Doubt, ...]]:
    """The plan and its doubts; what the schema cannot say is asked here."""
    try:
        plan = plan_from_json(content)
        doubts = tuple(doubt_from_json(doubt) for doubt in content.get("doubts", ()))
        _check_ids(task.id for task in plan.tasks)
        _check_ids(action.id for task in plan.tasks for action in task.actions)
        for doubt in doubts:
            doubt_sentence(doubt, plan)  # it may lack the words that its sentence quotes
    except (KeyError, TypeError, ValueError) as error:
        raise SourceError(Trouble.NO_PLAN, f"{type(error).__name__}: {error}") from error
    return plan, doubts


def _check_ids(ids: Iterable[str]) -> None:
    """Refuse two of one id: a change of one would touch the other."""
    given = list(ids)
    if len(set(given)) < len(given):
        raise ValueError("an id stands twice")
