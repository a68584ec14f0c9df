"""Made-up plans as they are read, for laws of writing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from harmonia.plan import Act, Plan
from harmonia.reading import read_plan
from harmonia.sources.document import Document
from paper.layouts import LAYOUTS, WORDINGS, kept, room
from plan_maker import contents

_ACTS = (
    Act("uchwała", "XII/98/2025", date(2025, 8, 28), "Rady Gminy"),
    Act("zarządzenie", "15/2026", date(2026, 1, 5), "Wójta"),
    Act("uchwała", "7/25", None, None),
    Act("zarządzenie", "115.2025", date(2025, 11, 30), None),
)


@st.composite
def plans(draw: st.DrawFn, most_tasks: int = 6) -> Plan:
    """Plans read from any layout of any office, some with nothing around their schedule."""
    layout = draw(st.sampled_from(sorted(LAYOUTS)))
    content = kept(draw(contents(room(layout), most_tasks)), layout)
    blocks = LAYOUTS[layout](content, WORDINGS[draw(st.sampled_from(sorted(WORDINGS)))])
    plan, _ = read_plan(Document("plan", "made", blocks))
    if draw(st.booleans()):
        return plan
    return replace(plan, passages=(), act=draw(st.none() | st.sampled_from(_ACTS)))
