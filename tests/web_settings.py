"""The settings that tests run under, given as an installation gives them: by the environment."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile

import django
from django.conf import settings
from django.core.management import call_command

GIVEN = {
    "DJANGO_SETTINGS_MODULE": "harmonia.web.config.settings",
    "HARMONIA_SECRET_KEY": "only-for-tests-" * 4,
    "HARMONIA_HOSTS": "localhost,testserver",
    "HARMONIA_HTTPS": "nie",
}


def start() -> None:
    """Set Django up over a data folder of its own; DATABASE_URL, when set, chooses PostgreSQL.

    Static files are collected as in an installation, so that a page naming a file that is not
    there fails its test.
    """
    data = tempfile.mkdtemp(prefix="harmonia-tests-")
    atexit.register(shutil.rmtree, data, ignore_errors=True)
    for name in [name for name in os.environ if name.startswith("HARMONIA_")]:
        del os.environ[name]
    os.environ |= {**GIVEN, "HARMONIA_DATA": data}
    django.setup()
    # Passwords are hashed slowly on purpose; hundreds of made-up persons need not wait for it.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    call_command("collectstatic", interactive=False, verbosity=0)
