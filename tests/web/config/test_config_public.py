"""An installation that the world reaches: Django's own checks for one find nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PUBLIC = {"HARMONIA_HOSTS": "plan.gmina.pl", "HARMONIA_HTTPS": "tak"}
KEY = "8ZpQ4tB1-vXk7mS0jLw3hN6yRc9dGf2aUe5iTo_KqWzJbPlM-9xY"
_SHOWN = """
import django; django.setup()
from django.conf import settings as s
print(s.SESSION_COOKIE_NAME, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_NAME, s.SECURE_HSTS_SECONDS > 0)
"""


def _run(*arguments: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    given = {
        **{name: value for name, value in os.environ.items() if name != "DATABASE_URL"},
        "DJANGO_SETTINGS_MODULE": "harmonia.web.config.settings",
        "HARMONIA_DATA": str(folder),
        "HARMONIA_SECRET_KEY": KEY,
        **PUBLIC,
        **variables,
    }
    return subprocess.run(  # noqa: S603  (our own words)
        [sys.executable, *arguments], capture_output=True, text=True, check=False, env=given
    )


def test_django_finds_nothing_to_say_against_it(tmp_path: Path) -> None:
    done = _run("-m", "django", "check", "--deploy", "--fail-level", "WARNING", folder=tmp_path)
    assert done.returncode == 0, done.stderr


def test_its_cookies_go_over_https_only(tmp_path: Path) -> None:
    done = _run("-c", _SHOWN, folder=tmp_path)
    assert done.stdout.split() == ["__Host-session", "True", "__Host-csrf", "True"], done.stderr


def test_a_bad_value_stops_it_with_one_sentence(tmp_path: Path) -> None:
    done = _run("-c", _SHOWN, folder=tmp_path, HARMONIA_HTTPS="moze")
    assert done.returncode == 1
    assert done.stderr == "HARMONIA_HTTPS ma być „tak” albo „nie”, a nie „moze”.\n"


@pytest.mark.parametrize("module", ["harmonia.web.config.wsgi"])
def test_without_a_key_nothing_is_served(tmp_path: Path, module: str) -> None:
    done = _run("-c", f"import {module}", folder=tmp_path, HARMONIA_SECRET_KEY="")
    assert done.returncode == 1
    assert done.stderr.startswith("Brakuje klucza")
