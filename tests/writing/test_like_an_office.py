"""Like FILE: any plan in the form of any office, its columns, their order and wording kept."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from as_read import as_read, read_back
from harmonia import samples
from harmonia.plan import Plan
from harmonia.reading import read_plan
from harmonia.reading.fields import Field
from harmonia.reading.forms import Form, FormCell, Kind, find_form, form_from_json, form_json
from harmonia.sources import open_document
from harmonia.sources.document import Document
from harmonia.writing.layouts.like import like
from paper.layouts import LAYOUTS, WORDINGS, kept, room
from plan_maker import contents
from plans_made import plans
from real_plans import NAMES, SHARED, needs_real_plans
from same_plan import same

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]


def form_of(document: Document) -> Form:
    form = find_form(document)
    assert form is not None
    return form


@cache
def sample(path: Path) -> tuple[Plan, Form]:
    document = open_document(path)
    return read_plan(document).plan, form_of(document)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_like_itself_keeps_its_form_and_words(path: Path) -> None:
    plan, form = sample(path)
    written = like(plan, form)

    assert find_form(as_read(written)) == form
    assert same(read_back(written)) == same(plan)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("office", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_like_any_other_keeps_its_words(path: Path, office: Path) -> None:
    plan, _ = sample(path)
    _, form = sample(office)

    assert same(read_back(like(plan, form))) == same(plan)


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_a_real_plan_like_itself_keeps_its_form_and_words(name: str) -> None:
    document = open_document(SHARED / "plans" / f"{name}.txt")
    plan, form = read_plan(document).plan, form_of(document)
    written = like(plan, form)

    assert find_form(as_read(written)) == form
    assert same(read_back(written)) == same(plan)


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans(), data=st.data())
def test_any_plan_in_any_form(layout: str, plan: Plan, data: st.DataObject) -> None:
    wording = WORDINGS[data.draw(st.sampled_from(sorted(set(WORDINGS) - {"mistyped"})))]
    content = kept(data.draw(contents(room(layout))), layout)
    form = form_of(Document("office", "made", LAYOUTS[layout](content, wording)))

    assert same(read_back(like(plan, form))) == same(plan)


def test_columns_the_office_has_and_the_plan_lacks_stay_empty() -> None:
    plan, form = sample(samples.paths()[0].with_name("wide-clean.docx"))
    bare = replace(
        plan,
        tasks=tuple(
            replace(task, actions=tuple(replace(one, effect=None) for one in task.actions))
            for task in plan.tasks
        ),
    )

    assert find_form(as_read(like(bare, form))) == form


def test_a_file_without_a_schedule_has_no_form() -> None:
    assert find_form(Document("letter", "made", ())) is None


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_form_passes_as_json(path: Path) -> None:
    _, form = sample(path)

    assert form_from_json(form_json(form)) == form


def test_orientation_of_the_office_is_kept() -> None:
    plan, form = sample(samples.paths()[0].with_name("cards-clean.docx"))

    assert form.kind is Kind.CARDS
    assert not like(plan, form).landscape
    assert like(plan, replace(form, landscape=True)).landscape


def test_upright_pages_are_turned_for_columns_they_have_no_room_for() -> None:
    path = samples.paths()[0].with_name("wide-clean.docx")
    plan, form = sample(path)
    few = {Field.NUMBER, Field.TITLE, Field.METHOD, Field.RESPONSIBLE, Field.TERM}
    lines = tuple(line for line in form.lines if line.field in few)
    header = tuple(FormCell(0, at, line.name or "") for at, line in enumerate(lines))
    narrow = replace(form, lines=lines, header=header, landscape=False)
    bare = replace(plan, tasks=tuple(replace(task, actions=()) for task in plan.tasks))

    assert like(plan, narrow).landscape
    assert not like(bare, narrow).landscape
