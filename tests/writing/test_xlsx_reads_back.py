"""A law: a plan written as a workbook, and read back, is the same plan."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

import harmonia
from harmonia import samples
from harmonia.plan import Plan, Task
from harmonia.reading import read_plan
from harmonia.sources import read_document
from harmonia.sources.document import Document
from harmonia.writing.xlsx import write_xlsx
from paper.content import GoalContent, PlanContent, TaskContent
from paper.layouts import LAYOUTS
from plans_made import plans
from real_plans import NAMES, SHARED, needs_real_plans
from same_plan import same

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]


def read_back(plan: Plan) -> Plan:
    return read_plan(read_document(write_xlsx(plan), "plan.xlsx")).plan


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans())
def test_any_plan(plan: Plan) -> None:
    assert same(read_back(plan)) == same(plan)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_plans(path: Path) -> None:
    plan, _ = harmonia.read(path)

    assert same(read_back(plan)) == same(plan)


@needs_real_plans
@pytest.mark.parametrize("name", NAMES)
def test_real_plans(name: str) -> None:
    plan, _ = harmonia.read(SHARED / "plans" / f"{name}.txt")

    assert same(read_back(plan)) == same(plan)


TERMS = ("wrzesień", "do 31 stycznia", "od października do maja", "rok szkolny 2026/2027")
TITLES = (
    "Harmonogram działań",
    "Harmonogram działań w Gminie Lipowe Pole na lata 2025–2027",
    "Harmonogram na rok szkolny 2025/2026",
    "Plan rozwoju oświaty",
    "Lokalny plan rozwoju oświaty i wspomagania szkół w Powiecie Jaworowieckim",
)
ABOVE = (
    (),
    ("Plan rozwoju oświaty Gminy Zielone Wzgórze na lata 2025–2027",),
    ("Plan wspomagania szkół na rok szkolny 2025/2026",),
    (
        "Załącznik do uchwały nr XII/98/2025 Rady Gminy Lipowe Pole z dnia 28 sierpnia 2025 r.",
        "Lokalny plan wspomagania szkół",
        "W 2025 roku odbyła się debata oświatowa.",
    ),
)


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("above", ABOVE)
def test_what_the_head_settles_is_kept(title: str, above: tuple[str, ...]) -> None:
    """Years for months without one, the scope, the authority, the act, the debates."""
    content = PlanContent(
        title=title,
        authority="Gmina Lipowe Pole",
        preamble=(*above, "Gmina Lipowe Pole"),
        priorities=("Opracowanie harmonogramu zajęć", "Organizacja debat oświatowych"),
        main_goal="Lepsza szkoła",
        goals=(GoalContent("1", "20 szkół z pracowniami"), GoalContent("2", "Debaty w szkołach")),
        tasks=tuple(
            TaskContent(str(at), f"Szkolenie {at}", None, ({"method": "Kurs", "term": term},))
            for at, term in enumerate(TERMS, 1)
        ),
    )
    plan, _ = read_plan(Document("plan", "made", LAYOUTS["wide"](content)))

    assert same(read_back(plan)) == same(plan)


def test_who_leads_and_who_helps_stay_in_columns_of_their_own() -> None:
    plan, _ = harmonia.read(next(path for path in SAMPLES if path.stem == "goal_tables-clean"))

    back = read_back(plan)

    assert back.headers["partners"] == plan.headers["partners"]
    assert back.headers["responsible"] == plan.headers["responsible"]


def test_a_task_without_actions_is_not_lost() -> None:
    plan = Plan("p1", tasks=(Task("t1", "1", "Szkolenia", actions=()),))

    (task,) = read_back(plan).tasks

    assert (task.number, task.title, len(task.actions)) == ("1", "Szkolenia", 1)
