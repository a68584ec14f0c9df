"""Run as a program: stores a file again and again, each time stopped dead at another step.

Prints one JSON object: for each step, how many rows there are, how many of them lack their bytes,
and at the end how many orphans the sweep found and what was left.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import django

KILLED = 9
STEPS = ("writing", "inspecting", "moving", "row", "event", "commit", "nothing")


def stopping(step: str) -> None:
    """Have this process end, as if killed, when it comes to a step."""
    from django.db import connection  # noqa: PLC0415  (Django is set up first, here and below)

    from harmonia.web.files import actions, arrivals  # noqa: PLC0415
    from harmonia.web.files.models import StoredFile  # noqa: PLC0415

    def killed(*_args: Any, **_options: Any) -> None:
        os._exit(KILLED)

    places: dict[str, tuple[Any, str]] = {
        "writing": (arrivals, "_written"),
        "inspecting": (arrivals, "inspect"),
        "moving": (Path, "replace"),
        "row": (StoredFile, "save"),
        "event": (actions, "record"),
        "commit": (connection, "_commit"),
    }
    if step in places:
        setattr(*places[step], killed)


def in_child(deed: Callable[[], object]) -> int:
    """Do something in a process of its own; its exit code."""
    child = os.fork()
    if child == 0:
        deed()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main() -> None:
    """Prepare a database, store and be stopped, tell what is there."""
    django.setup()
    from django.core.management import call_command  # noqa: PLC0415
    from django.db import connections  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    import made_up_files  # noqa: PLC0415
    import made_up_people  # noqa: PLC0415
    from harmonia.web.files.actions import store_file  # noqa: PLC0415
    from harmonia.web.files.arrivals import receive  # noqa: PLC0415
    from harmonia.web.files.models import StoredFile  # noqa: PLC0415
    from harmonia.web.files.sweeping import lost_files, remove_orphans  # noqa: PLC0415
    from harmonia.web.people.enums import Role  # noqa: PLC0415
    from harmonia.web.people.scope import acting_for  # noqa: PLC0415

    here = made_up_people.organisation()
    officer = made_up_people.acting(made_up_people.member(here, Role.EDUCATION_OFFICER), here)
    connections.close_all()

    def store(step: str) -> None:
        stopping(step)
        with acting_for(here), receive([f"Plan {step}".encode()], "plan.txt") as arrival:
            store_file(by=officer, arrival=arrival, rule=made_up_files.TRIAL)

    told: dict[str, object] = {}
    for step in STEPS:
        code = in_child(lambda step=step: store(step))  # type: ignore[misc]
        with acting_for(here):
            rows = StoredFile.objects.count()
        told[step] = [code, rows, len(list(lost_files(read=True)))]
        connections.close_all()
    told["orphans"] = remove_orphans(older_than=timedelta(seconds=-5))
    told["lost at last"] = len(list(lost_files(read=True)))
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
