"""The table says in full what the drawing shows; sheets hold every action once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
import typst
from hypothesis import given, settings
from lxml import etree

from drawn_plans import action, plan_of, plans
from harmonia.plan import Goal, Plan, Task
from harmonia.timeline import draw
from harmonia.writing.svg import Fact, Paper, facts, svg, svg_pages

SVG = "{http://www.w3.org/2000/svg}"
LONG = "Rozwijanie umiejętności matematycznych uczniów i nauczycieli w szkołach gminy " * 5


def _table(plan: Plan) -> list[list[str]]:
    """The cells of the table, row by row, lines joined."""
    root = etree.fromstring(svg(plan).encode())
    table = next(one for one in root.iter(f"{SVG}g") if one.get("role") == "table")
    rows = [one for one in table if one.get("role") == "row"]
    return [["".join(map(str, cell.itertext())) for cell in row] for row in rows]


def _squeezed(words: str | None) -> str:
    return "".join((words or "").split())


@settings(max_examples=30)
@given(plan=plans())
def test_the_table_has_all_words_in_full(plan: Plan) -> None:
    cells = [_squeezed("".join(row)) for row in _table(plan)] if plan.tasks else []
    rows = iter(cells[1:])

    for fact in facts(draw(plan)):
        words = {fact.title or fact.method, fact.words, fact.who, fact.task, fact.remark}
        wanted = [_squeezed(one) for one in words]
        assert any(all(one in row for one in wanted) for row in rows), wanted


def test_long_names_are_cut_in_the_drawing_only() -> None:
    one = replace(action("a", "maj 2026", LONG), responsible=LONG)
    plan = Plan("p", goals=(Goal("1", LONG),), tasks=(Task("t", "1", LONG, "1", (one,)),))
    text = svg(plan)
    header, goal, row = _table(plan)

    assert "…</text>" in text
    assert header[:3] == ["Nr", "Zadanie", "Termin (słowa planu)"]
    assert _squeezed(goal[0]) == _squeezed(f"Cel 1. {LONG}")
    assert _squeezed(row[1]) == _squeezed(LONG)
    assert row[2:5] == ["maj 2026", "01.05.2026", "31.05.2026"]
    assert _squeezed(row[5]) == _squeezed(LONG)


def test_open_sides_and_missing_dates_are_said() -> None:
    rows = _table(plan_of("2026", "do 31 marca 2026 r.", "od maja 2026 r.", "na bieżąco", None))

    assert [row[3:5] for row in rows[2:]] == [
        ["–", "31.03.2026"],
        ["01.05.2026", "–"],
        ["–", "–"],
        ["–", "–"],
    ]
    assert [row[6] for row in rows[2:]] == ["", "", "na bieżąco", "nie podano terminu"]


def _facts(*terms: str | None) -> tuple[Fact, ...]:
    return facts(draw(plan_of(*terms)))


def test_facts_say_repetition_order_and_what_the_drawing_leaves_out() -> None:
    found = _facts(
        "2025–2026", "co roku w maju", "po zadaniu 1", "maj 2108", "luty 2025", "maj 2025"
    )

    assert found[1].remark == "co roku w maju"
    assert found[2].remark.endswith("; po\u00a0zad.\u00a01")
    assert found[3].remark == "poza rysunkiem"
    assert (found[4].task, found[4].words, found[4].who) == ("5", "luty 2025", "Wydział Oświaty")
    assert found[4].starts == (date(2025, 2, 1),)
    assert found[4].ends == (date(2025, 2, 28),)


def test_facts_say_what_was_taken_from_the_plans_period() -> None:
    one = plan_of("maj 2026").tasks[0]
    assumed = replace(one.actions[0], term=replace(one.actions[0].term, assumed=("year",)))
    plan = Plan("p", tasks=(replace(one, actions=(assumed,)),))

    assert [fact.remark for fact in facts(draw(plan))] == ["rok z\u00a0okresu planu"]


def test_a_rule_from_elsewhere_is_no_trouble() -> None:
    one = plan_of("na bieżąco").tasks[0]
    odd = replace(one.actions[0], term=replace(one.actions[0].term, recurrence="FREQ=HOURLY"))
    plan = Plan("p", tasks=(replace(one, actions=(odd,)),))

    assert [fact.remark for fact in facts(draw(plan))] == ["na bieżąco"]


@given(plan=plans())
def test_every_action_has_one_fact_in_order(plan: Plan) -> None:
    found = facts(draw(plan))
    wanted = [one for task in plan.tasks for one in ([a.id for a in task.actions] or [task.id])]

    assert [fact.id for fact in found] == wanted


@pytest.mark.parametrize("paper", list(Paper))
def test_sheets_hold_every_action_once_and_stay_within(paper: Paper) -> None:
    plan = plan_of(*["maj 2026", "do czerwca 2027 r."] * 60, title="Plan")
    sheets = [etree.fromstring(one.encode()) for one in svg_pages(plan, paper)]
    told = [
        title.text or "" for sheet in sheets for title in sheet.iterfind(f".//{SVG}g/{SVG}title")
    ]

    assert [one.split(".")[0] for one in told] == [str(at) for at in range(1, 121)]
    assert len(sheets) > 1
    for at, sheet in enumerate(sheets, 1):
        height = float(sheet.get("viewBox", "").split()[3])
        assert max(float(one.get("y", "0")) for one in sheet.iter(f"{SVG}text")) < height
        assert f"{at} z\u00a0{len(sheets)}" in "".join(map(str, sheet.itertext()))


def test_a_sheet_is_as_large_as_its_paper_without_margins() -> None:
    for paper, sides in ((Paper.A4, (277, 190)), (Paper.A3, (400, 277))):
        sheet = etree.fromstring(svg_pages(plan_of("2026"), paper)[0].encode())
        *_, wide, high = map(float, sheet.get("viewBox", "").split())
        assert (sheet.get("width"), sheet.get("height")) == tuple(f"{side}mm" for side in sides)
        assert wide / high == pytest.approx(sides[0] / sides[1], rel=0.001)


def test_an_unknown_paper_is_refused() -> None:
    with pytest.raises(ValueError, match="b5"):
        svg_pages(plan_of("2026"), "b5")


def test_sheets_are_set_in_a_pdf(tmp_path: Path) -> None:
    [sheet] = svg_pages(plan_of("2026", "do maja 2026 r.", "na bieżąco"), today=date(2026, 3, 10))
    (tmp_path / "sheet.svg").write_text(sheet, encoding="utf-8")
    page = '#set page(paper: "a4", flipped: true, margin: 10mm)\n#image("sheet.svg", width: 100%)'
    (tmp_path / "page.typ").write_text(page, encoding="utf-8")
    made = typst.compile(str(tmp_path / "page.typ"))

    with pypdfium2.PdfDocument(made) as pdf:
        assert len(pdf) == 1
        said = pdf[0].get_textpage().get_text_range()
    for words in ("Zadanie numer 3", "2026", "dziś", "„na bieżąco”"):
        assert words in said.replace("\u00a0", " ")
