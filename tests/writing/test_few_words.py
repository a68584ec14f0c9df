"""A plan that says little is still a schedule, in every layout and format."""

from __future__ import annotations

import pytest

from as_read import read_back
from harmonia.plan import Action, Plan, Task
from harmonia.reading import read_plan
from harmonia.reading.saved import read_saved
from harmonia.sources import read_document
from harmonia.writing.formats import Format, Wish, ending, write_plan
from harmonia.writing.layouts import LAYOUTS
from same_plan import same

ONE = Task("t1", "1", "Szkolenie dyrektorów", None, (Action("t1-1"),))
BARE = Plan("p", title="Harmonogram działań", tasks=(ONE,))


def said(plan: Plan) -> list[tuple[str | None, str | None, int]]:
    return [(task.number, task.title, len(task.actions)) for task in plan.tasks]


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_a_task_of_a_title_alone(layout: str) -> None:
    assert said(read_back(LAYOUTS[layout](BARE))) == [("1", "Szkolenie dyrektorów", 1)]


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize("form", [Format.DOCX, Format.ODT, Format.HTML, Format.XLSX])
def test_a_task_of_a_title_alone_in_a_file(form: Format, layout: str) -> None:
    data = write_plan(BARE, form, Wish(layout=layout))

    back, _ = read_plan(read_document(data, f"plan.{ending(form)}"))

    assert said(back) == [("1", "Szkolenie dyrektorów", 1)]


@pytest.mark.parametrize("form", Format)
@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_a_plan_without_tasks_is_written_too(form: Format, layout: str) -> None:
    empty = Plan("p")

    data = write_plan(empty, form, Wish(layout=layout))

    assert data
    if form is Format.JSON:
        saved = read_saved(data)
        assert saved is not None
        assert same(saved.plan) == same(empty)
