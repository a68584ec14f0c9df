"""A plan as JSON: one shape, whether a command prints it or a file holds it."""

from __future__ import annotations

import json

import harmonia
from harmonia import samples
from harmonia.cli.read import as_object
from harmonia.plan import Action, Plan, Task
from harmonia.reading import Reading
from harmonia.reading.saved import read_saved
from harmonia.writing.json_file import write_json


def test_halves_of_letters_are_dropped_so_that_what_is_written_is_read() -> None:
    action = Action("a1", method="Szkolenia\ud83d nauczycieli")
    plan = Plan("p1", tasks=(Task("t1", "1", "Za\udc00danie", actions=(action,)),))

    read = read_saved(write_json(plan))

    assert read is not None
    assert read.plan.tasks[0].title == "Zadanie"
    assert read.plan.tasks[0].actions[0].method == "Szkolenia nauczycieli"


def test_the_command_prints_what_the_file_holds() -> None:
    path = next(path for path in samples.paths() if path.suffix == ".docx")
    plan, doubts = harmonia.read(path)

    printed = as_object(path.name, Reading(plan, doubts))

    assert printed == json.loads(write_json(plan, doubts, file=path.name))
