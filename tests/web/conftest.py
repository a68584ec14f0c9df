"""The web half's tests: skipped as a whole, with the reason, where Django is not installed."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from inspecting_client import InspectingClient

if find_spec("django") is not None:
    from web_settings import start

    start()

    from emptied_history import let_tests_empty_history

    let_tests_empty_history()


@pytest.fixture
def client() -> InspectingClient:
    """A browser without a person, which looks at every page it gets."""
    from inspecting_client import InspectingClient  # noqa: PLC0415  (not without Django)

    return InspectingClient()
