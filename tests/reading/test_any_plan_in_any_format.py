"""A law: any plan, written as a file of any format in any layout, is read back the same."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contents_read import told_by_content, told_by_plan
from harmonia.reading import read_plan
from harmonia.sources import read_document
from paper.layouts import LAYOUTS, kept, room
from paper.writers import WRITERS
from plan_maker import contents

FORMATS = ("docx", "odt", "rtf", "html", "xlsx", "ods", "xls", "csv", "txt")


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize("form", FORMATS)
@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_plan_in_any_format(layout: str, form: str, data: st.DataObject) -> None:
    content = kept(data.draw(contents(room(layout))), layout)
    written = WRITERS[form](LAYOUTS[layout](content))

    plan, _ = read_plan(read_document(written, f"plan.{form}"))

    assert told_by_plan(plan) == told_by_content(content)


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_plan_as_tagged_pdf(layout: str, data: st.DataObject) -> None:
    content = kept(data.draw(contents(room(layout), most_tasks=3)), layout)
    written = WRITERS["pdf"](LAYOUTS[layout](content))

    plan, _ = read_plan(read_document(written, "plan.pdf"))

    assert told_by_plan(plan) == told_by_content(content)
