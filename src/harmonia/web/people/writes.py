"""Reading pages cannot write: the database layer itself refuses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from django.db import connections

_READS = re.compile(
    r"[\s(]*(SELECT|WITH|EXPLAIN|BEGIN|SAVEPOINT|RELEASE|ROLLBACK)\b", re.IGNORECASE
)
_WRITES = re.compile(r"\b(INSERT|UPDATE|DELETE|MERGE|REPLACE\s+INTO)\b", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


class WriteRefusedError(RuntimeError):
    """A page that only reads tried to write."""


def is_reading(sql: str) -> bool:
    """Whether a statement only reads. What cannot be told apart counts as writing."""
    first = _READS.match(sql)
    if first is None:
        return False
    begins_with = first[1].upper()
    if begins_with in {"WITH", "EXPLAIN"}:  # a part of these may write
        return _WRITES.search(_QUOTED.sub("", sql)) is None
    return True


@contextmanager
def refused() -> Iterator[None]:
    """Refuse everything that writes, on every database, while the block runs."""
    with ExitStack() as stack:
        for connection in connections.all():
            stack.enter_context(connection.execute_wrapper(_refuse))
        yield


def _refuse(
    execute: Callable[..., Any],
    sql: str,
    params: Any,
    many: bool,  # noqa: FBT001 (Django calls it so)
    context: dict[str, Any],
) -> Any:
    if not is_reading(sql):
        raise WriteRefusedError(f"a page that only reads tried: {sql[:80]}")
    return execute(sql, params, many, context)
