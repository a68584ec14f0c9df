"""One id for everything that one act of a person changes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import UUID, uuid4

_current: ContextVar[UUID | None] = ContextVar("operation", default=None)


@contextmanager
def operation() -> Iterator[UUID]:
    """Give all events recorded inside one id; an operation inside another is part of it."""
    begun = _current.get()
    if begun is not None:
        yield begun
        return
    token = _current.set(uuid4())
    try:
        yield current_operation()
    finally:
        _current.reset(token)


def current_operation() -> UUID:
    """The id of the operation under way; a new one outside of any."""
    return _current.get() or uuid4()
