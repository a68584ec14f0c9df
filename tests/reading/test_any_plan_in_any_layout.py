"""A law: any plan, laid out in any layout that has room for its fields, is read back the same."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contents_read import told_by_content, told_by_plan
from harmonia.reading import read_plan
from harmonia.sources.document import Document
from paper.layouts import LAYOUTS, WORDINGS, kept, room
from plan_maker import contents


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize("wording", sorted(WORDINGS))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_plan_in_any_layout(layout: str, wording: str, data: st.DataObject) -> None:
    content = kept(data.draw(contents(room(layout))), layout)
    blocks = LAYOUTS[layout](content, WORDINGS[wording])

    plan, _ = read_plan(Document("plan", "made", blocks))

    assert told_by_plan(plan) == told_by_content(content)
