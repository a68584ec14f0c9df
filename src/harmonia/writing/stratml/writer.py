"""The whole plan: its head, its core and what is known of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lxml import etree

from harmonia.plan import Interval, Plan
from harmonia.writing.stratml import sentences
from harmonia.writing.stratml.elements import (
    Identifiers,
    put,
    put_days,
    put_if,
    put_lines,
    root,
)
from harmonia.writing.stratml.goals import put_goals
from harmonia.writing.wording import DEFAULTS


def write_stratml(plan: Plan, *, source: str | None = None, published: date | None = None) -> bytes:
    """The plan as StratML Part 2, a performance plan, in UTF-8.

    What has no element of its own stands in ``OtherInformation`` with its label. Passages are left
    out: open data are read by anybody, and letters, signatures and lists around a schedule name
    people. Where the words stood in the file is not told either.

    Args:
        plan: what to write.
        source: the web address where the plan is published, percent-encoded.
        published: the day on which it was published there.
    """
    given = Identifiers(plan.id)
    document = root("PerformancePlanOrReport", Type="Performance_Plan")
    put(document, "Name", plan.title or plan.authority or sentences.UNNAMED_PLAN)
    put_lines(document, _other_lines(plan))
    core = put(document, "StrategicPlanCore")
    organization = put(core, "Organization")
    put_if(organization, "Name", plan.authority)
    put(organization, "Identifier", given.of("organization"))
    if plan.main_goal:
        put(put(core, "Vision"), "Description", plan.main_goal)
    put_goals(core, plan, given)
    about = put(document, "AdministrativeInformation")
    put(about, "Identifier", given.of("plan"))
    period = plan.period or Interval(None, None)
    put_days(about, period.start, period.end)
    put_if(about, "PublicationDate", published.isoformat() if published else None)
    put_if(about, "Source", source)
    return etree.tostring(document, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def _other_lines(plan: Plan) -> Iterator[str]:
    """What is said of the whole plan and has no element of its own."""
    if plan.scope:
        yield sentences.labelled(sentences.SCOPE, sentences.SCOPES[plan.scope])
    if plan.act:
        yield sentences.labelled(sentences.ACT, sentences.act_words(plan.act))
    yield from (sentences.labelled(sentences.PRIORITY, words) for words in plan.priorities)
    yield from (sentences.labelled(sentences.DEBATE, words) for words in plan.debates)
    for field, words in plan.headers.items():
        if words != DEFAULTS.get(field):
            yield sentences.own_wording(DEFAULTS.get(field, field), words)
