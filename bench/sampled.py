"""Random values of the tests' strategies, the same ones for the same seed."""

from __future__ import annotations

from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

Value = TypeVar("Value")


def sampled(strategy: st.SearchStrategy[Value], count: int, number: int) -> list[Value]:
    """At most ``count`` values; fewer where the strategy has fewer different ones."""
    found: list[Value] = []

    @seed(number)
    @settings(
        max_examples=count,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def keep(value: Value) -> None:
        found.append(value)

    keep()
    return found[:count]
