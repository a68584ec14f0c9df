"""What harmonia remembers of texts it has met, so that it can be made to forget."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from functools import _lru_cache_wrapper
from typing import TypeAlias

_OF_WORDS = (
    "polish.morphology.dictionary",
    "polish.morphology.keys",
    "polish.terms.tokens",
    "reading.header_concepts",
)
Memory: TypeAlias = "_lru_cache_wrapper[object]"


def memories() -> list[Memory]:
    """Harmonia's memories of texts; what is loaded once in a process (the dictionary) is none."""
    return [found for found in _all_memories() if inspect.signature(found.__wrapped__).parameters]


def of_texts(found: list[Memory]) -> list[Memory]:
    """Those of whole texts: what a process that has read other plans knows are the words."""
    return [memory for memory in found if not memory.__module__.endswith(_OF_WORDS)]


def _all_memories() -> Iterator[Memory]:
    """Each where it is made, not where it is imported."""
    for name, module in list(sys.modules.items()):
        for item in list(vars(module).values()) if name.startswith("harmonia.") else ():
            if isinstance(item, _lru_cache_wrapper) and item.__module__ == name:
                yield item


def forget(found: list[Memory]) -> None:
    for memory in found:
        memory.cache_clear()
