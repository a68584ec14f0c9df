"""What must be there before the first page: folder, key, tables, static files. Twice is once."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import django
from django.core.management import call_command
from django.db import connections

from harmonia.web.config.environment import KEY_FILE, Environment, data_folder, read

SETTINGS: Final = "harmonia.web.config.settings"
_ONLY_OURS: Final = 0o700
_ONLY_OUR_FILE: Final = 0o600


def prepare(variables: Mapping[str, str]) -> Environment:
    """Make this installation ready to serve, and set Django up in this process.

    Raises:
        BadSettingError: a variable cannot be used.
        OSError: the data folder cannot be written.
    """
    folder = data_folder(variables)
    folder.mkdir(mode=_ONLY_OURS, parents=True, exist_ok=True)
    if not variables.get("HARMONIA_SECRET_KEY"):
        keep_a_key(folder / KEY_FILE)
    here = read(variables)
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    django.setup()
    call_command("migrate", interactive=False, verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    connections.close_all()  # the workers fork from here and open their own
    return here


def keep_a_key(file: Path) -> None:
    """Make a key that only this account can read, unless there is one; two at once make one."""
    if file.exists():
        return
    draft = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _ONLY_OUR_FILE)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(secrets.token_urlsafe(48))
        stream.flush()
        os.fsync(stream.fileno())
    try:
        os.link(draft, file)  # whole or not at all, and never over another
    except FileExistsError:
        pass
    finally:
        draft.unlink()
