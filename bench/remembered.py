"""What harmonia remembers of texts it has met, so that it can be made to forget."""

from __future__ import annotations

import gc
import inspect
from collections.abc import Iterator
from functools import _lru_cache_wrapper
from typing import TypeAlias

Memory: TypeAlias = "_lru_cache_wrapper[object]"


def memories() -> list[Memory]:
    """Harmonia's memories of texts; what is loaded once in a process (the dictionary) is none."""
    return [
        found
        for found in _all_memories()
        if found.__module__.startswith("harmonia.")
        and inspect.signature(found.__wrapped__).parameters
    ]


def _all_memories() -> Iterator[Memory]:
    return (item for item in gc.get_objects() if isinstance(item, _lru_cache_wrapper))


def forget(found: list[Memory]) -> None:
    for memory in found:
        memory.cache_clear()
