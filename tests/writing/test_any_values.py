"""Whatever a plan's fields hold, it is written: no value of the model stops a writer."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from any_plan import PLANS
from harmonia.plan import Plan
from harmonia.writing.formats import LAID_OUT, Format, Wish, write_plan
from harmonia.writing.layouts import LAYOUTS

SLOW = {Format.PDF: 6}
WAYS = [
    (form, layout)
    for form in Format
    for layout in (sorted(LAYOUTS) if form in LAID_OUT else ["table"])
]


@pytest.mark.parametrize(("form", "layout"), WAYS)
def test_any_values(form: Format, layout: str) -> None:
    @settings(
        max_examples=SLOW.get(form, 25), deadline=None, suppress_health_check=list(HealthCheck)
    )
    @given(plan=PLANS)
    def written(plan: Plan) -> None:
        assert write_plan(plan, form, Wish(layout=layout))

    written()
