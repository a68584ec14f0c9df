"""What holds for every test."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import settings

# Under CI the same examples each time: a run fails for the change, not for the luck of the draw.
settings.register_profile("ci", derandomize=True, database=None, deadline=None)
settings.register_profile("here", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")


class _WithoutDjango(pytest.Directory):
    """The folder of the web half, where `harmonia[web]` is not installed."""

    def collect(self) -> Iterator[pytest.Item]:
        """Nothing, and the reason."""
        pytest.skip("Django is not installed: pip install 'harmonia[web]'")


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Skip tests/web as a whole where there is no Django: the library must do without."""
    if path == Path(__file__).with_name("web") and find_spec("django") is None:
        folder: pytest.Collector = _WithoutDjango.from_parent(parent, path=path)
        return folder
    return None


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Under CI nothing may be skipped: what the tests need is installed there."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None or not os.environ.get("CI"):
        return
    skipped = reporter.stats.get("skipped", [])
    if skipped and session.exitstatus == pytest.ExitCode.OK:
        reporter.write_line(f"{len(skipped)} skipped under CI, where nothing may be", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
