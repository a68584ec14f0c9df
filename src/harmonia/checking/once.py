"""What several rules need of one plan is computed once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from harmonia.checking.case import Case

Found = TypeVar("Found")


def once(function: Callable[[Case], Found]) -> Callable[[Case], Found]:
    """Keep what a function of a case gives with that case, as its own cached properties are."""
    key = f"{function.__module__}.{function.__qualname__}"

    @wraps(function)
    def kept(case: Case) -> Found:
        store: dict[str, Found] = vars(case)
        if key not in store:
            store[key] = function(case)
        return store[key]

    return kept
