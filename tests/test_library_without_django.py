"""The library and its command are for everybody; Django only for those who serve the pages."""

from __future__ import annotations

import subprocess
import sys

import pytest

_WEB = ("django", "allauth", "csp", "django_tasks", "gunicorn", "psycopg", "whitenoise")
# Every module but those of the web half is imported where the web half's libraries are missing.
_IMPORT_ALL = """
import pkgutil, sys
for name in {absent}:
    sys.modules[name] = None
import harmonia
found = [module.name for module in pkgutil.walk_packages(
    harmonia.__path__, "harmonia.", onerror=lambda name: None
) if not module.name.startswith("harmonia.web")]
for name in found:
    __import__(name)
print(len(found))
"""
_READ = """
import sys
from harmonia import read
from harmonia.cli import main
import harmonia.web
assert not [name for name in {absent} if name in sys.modules], "imported"
"""
_SERVE = """
import sys
from importlib import machinery
plain = machinery.PathFinder.find_spec
machinery.PathFinder.find_spec = classmethod(
    lambda cls, name, path=None, target=None: None
    if name.partition(".")[0] in {absent} else plain(name, path, target)
)
sys.argv = ["harmonia", "serve"]
from harmonia.cli.main import run
run()
"""


def _python(code: str) -> subprocess.CompletedProcess[str]:
    said = code.replace("{absent}", repr(_WEB))
    return subprocess.run(  # noqa: S603  (our own words)
        [sys.executable, "-W", "error", "-c", said], capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("code", [_IMPORT_ALL, _READ])
def test_reading_and_the_command_import_no_django(code: str) -> None:
    done = _python(code)
    assert done.returncode == 0, done.stderr
    assert code is _READ or int(done.stdout) > 300


def test_without_the_application_serve_says_how_to_install_it() -> None:
    done = _python(_SERVE)
    assert done.returncode == 2
    assert "pip install 'harmonia[web]'" in done.stderr
    assert "Traceback" not in done.stderr
