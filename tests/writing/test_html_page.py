"""The page of a plan: whole in itself, allowed nothing more, with everything where it belongs."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from harmonia.writing.document import (
    Cell,
    Document,
    Paragraph,
    Role,
    Row,
    Table,
    paragraph,
)
from harmonia.writing.html_page import plan_drawings, write_html
from harmonia.writing.layouts import LAYOUTS
from harmonia.writing.svg import svg
from html_parts import ACTION, all_of, digest, one_of, page_of, plan_of, raw, task, tree, words

PLAN = plan_of(
    task("1.1", "Sieć współpracy", ACTION, {**ACTION, "method": "Warsztaty"}),
    task("1.2", "Diagnoza potrzeb"),
)
DRAWN = svg(PLAN, table=False, heading=False)


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_nothing_comes_from_outside(layout: str) -> None:
    page = tree(page_of(PLAN, layout, DRAWN))

    assert not all_of(page, "//link | //img | //iframe | //object | //script[@src]")
    links = [one.get("href", "") for one in all_of(page, "//*[@href]")]
    assert links
    assert all(link.startswith("#") for link in links)
    assert "url(http" not in "".join(raw(page_of(PLAN, layout, DRAWN), "style"))


def test_the_policy_allows_exactly_the_styles_and_the_script_of_the_page() -> None:
    page = page_of(PLAN, "table", DRAWN)
    policy = one_of(page, "//meta[@http-equiv='Content-Security-Policy']").get("content", "")
    styles, scripts = raw(page, "style"), raw(page, "script")

    assert len(styles) == 2  # the page's and the drawing's
    assert len(scripts) == 1
    assert policy.startswith("default-src 'none'; ")
    assert set(re.findall(r"'sha256-[^']+'", policy)) == set(map(digest, styles + scripts))
    assert "unsafe" not in policy
    assert "img-src" not in policy  # the page has no pictures but drawings


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_no_element_has_a_style_or_a_handler_of_its_own(layout: str) -> None:
    page = tree(page_of(PLAN, layout, DRAWN))

    names = {str(name) for one in page.iter() for name in one.attrib}
    assert "style" not in names
    assert not [name for name in names if name.startswith("on")]


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_anchors_are_unique_and_every_link_leads_somewhere(layout: str) -> None:
    page = tree(page_of(PLAN, layout, DRAWN))
    anchors = [one.get("id", "") for one in all_of(page, "//*[@id]")]

    assert len(anchors) == len(set(anchors))
    assert {"zadanie-1.1", "zadanie-1.2"} <= set(anchors)
    assert {one.get("href", "")[1:] for one in all_of(page, "//a")} <= set(anchors)


def test_tasks_of_the_same_number_have_anchors_of_their_own() -> None:
    plan = plan_of(task("1", "Sieć współpracy"), task("1", "Diagnoza potrzeb"))
    anchors = {one.get("id") for one in all_of(page_of(plan, "cards"), "//div[@class='task']")}

    assert anchors == {"zadanie-1", "zadanie-1-2"}


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_contents_lead_to_goals_and_tasks_in_order(layout: str) -> None:
    nav = one_of(page_of(PLAN, layout, DRAWN), "//nav")

    lines = [words(one) for one in all_of(nav, ".//li")]
    assert lines == [
        "1Upowszechnianie czytelnictwa",
        "1.1Sieć współpracy",
        "1.2Diagnoza potrzeb",
        "–Oś czasu",
    ]


def test_contents_of_a_document_without_a_plan_are_its_headings() -> None:
    document = Document(
        "Uwagi", (paragraph("Błędy", Role.HEADING, level=1), paragraph("W planie jest błąd."))
    )
    page = write_html(document)

    link = one_of(page, "//nav//a")
    assert words(one_of(page, f"//*[@id='{link.get('href', '')[1:]}']")) == "Błędy"
    assert not all_of(page, "//form")
    assert raw(page, "script") == []


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_headings_stand_in_order_below_one_title(layout: str) -> None:
    page = tree(page_of(PLAN, layout, DRAWN))
    found = all_of(page, "//h1 | //h2 | //h3 | //h4 | //h5 | //h6 | //*[@role='heading']")
    levels = [int(one.get("aria-level") or str(one.tag)[1:]) for one in found]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_levels_of_a_document_have_no_gaps_on_the_page() -> None:
    levels = (2, 4, 4, 6, 2)
    headings = tuple(paragraph(f"N{level}", Role.HEADING, level=level) for level in levels)
    page = tree(write_html(Document("x", headings)))

    found = all_of(page, "//div[@class='doc']/*")
    assert [one.tag for one in found] == ["h2", "h3", "h3", "h4", "h2"]


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_all_that_a_task_says_is_searched_as_its(layout: str) -> None:
    page = tree(page_of(PLAN, layout, DRAWN))
    said = " ".join(words(one) for one in all_of(page, "//main//*[@data-z='0']"))

    assert "Sieć współpracy" in said
    assert "Warsztaty" in said
    assert "Diagnoza potrzeb" not in said


def test_words_of_a_plan_bring_no_script() -> None:
    page = write_html(Document("x", (paragraph('<form id="szukaj">'),)), drawing="")

    assert raw(page, "script") == []
    assert not all_of(page, "//form | //figure")


def test_the_field_to_search_is_hidden_without_script() -> None:
    form = one_of(page_of(PLAN), "//form[@role='search']")

    assert form.get("hidden") is not None
    assert words(one_of(form, ".//label")) == "Szukaj w planie"
    assert one_of(form, ".//*[@role='status']").get("aria-live") == "polite"


def test_a_high_drawing_is_sheets_in_one_style() -> None:
    plan = plan_of(*(task(f"1.{number}", f"Zadanie {number}") for number in range(1, 41)))
    sheets = plan_drawings(plan)
    page = write_html(LAYOUTS["cards"](plan), plan=plan, drawing=sheets)
    anchors = re.findall(r' id="([^"]+)"', page)

    assert len(plan_drawings(PLAN)) == 1
    assert len(sheets) > 1
    assert len(all_of(page, "//figure")) == len(sheets)
    assert len(raw(page, "style")) == 2
    assert len(anchors) == len(set(anchors))


def test_the_foot_tells_the_file() -> None:
    assert "Strona powstała w programie Harmonia z pliku „plan.docx”." in words(
        one_of(page_of(PLAN), "//footer")
    )


def test_a_page_without_a_title_has_a_name() -> None:
    page = write_html(Document("", (Table((1.0,), (Row((Cell((Paragraph(()),)),)),)),)))

    assert words(one_of(page, "//title")) == words(one_of(page, "//h1")) == "Plan"


def test_the_same_plan_gives_the_same_page() -> None:
    assert page_of(PLAN, "cards", DRAWN) == page_of(PLAN, "cards", DRAWN)


def test_a_plan_of_fifty_actions_is_light() -> None:
    plan = plan_of(*(task(f"1.{number}", f"Zadanie numer {number}") for number in range(1, 51)))

    for layout in LAYOUTS:
        page = write_html(LAYOUTS[layout](plan), plan=plan, drawing=plan_drawings(plan))
        assert len(page.encode()) < 200_000
