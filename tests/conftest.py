"""What holds for every test."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# Under CI the same examples each time: a run fails for the change, not for the luck of the draw.
settings.register_profile("ci", derandomize=True, database=None, deadline=None)
settings.register_profile("here", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")


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
