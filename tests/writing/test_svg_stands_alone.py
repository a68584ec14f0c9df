"""The drawing as a file: it stands alone, is told in words, and no word of a plan breaks it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from drawn_plans import action, plan_of, plans
from harmonia.plan import Plan, Task, Term
from harmonia.timeline import draw
from harmonia.writing.svg import svg, svg_pages

SVG = "{http://www.w3.org/2000/svg}"
TODAY = date(2026, 3, 10)
FULL = plan_of(
    *("wrzesień 2025", "do 31 marca 2026 r.", "od września 2026 r.", "na bieżąco", "15.10.2025 r."),
    *("co roku w maju", "po zakończeniu zadania 1", None, "maj 2108", "2026/2027"),
    title="Harmonogram działań w Gminie Zielone Wzgórze",
    authority="Gmina Zielone Wzgórze",
)
EVIL = (
    "</text><script>alert(1)</script> ]]> \" ' & \x01\x0b\x1b[31m \ud800 \uffff url(http://x.test)"
)


def _root(text: str) -> etree._Element:
    return etree.fromstring(text.encode())


def _files(plan: Plan) -> list[str]:
    return [
        svg(plan, today=TODAY),
        svg(plan, table=False),
        *svg_pages(plan),
        *svg_pages(plan, "a3"),
    ]


def test_nothing_is_fetched_or_run() -> None:
    for text in _files(FULL):
        names = {etree.QName(one).localname for one in _root(text).iter()}
        assert names <= {
            *("svg", "title", "desc", "style", "defs", "pattern", "g", "path", "rect", "text"),
            "tspan",
        }
        assert not re.search(r"href|@import|\son\w+=|<!|<\?", text)
        assert set(re.findall(r"url\(([^)]{3})", text)) == {"#tl"}


@settings(max_examples=40)
@given(plan=plans())
def test_any_plan_gives_well_formed_files(plan: Plan) -> None:
    for text in (svg(plan, today=TODAY), *svg_pages(plan, today=TODAY)):
        assert _root(text).tag == f"{SVG}svg"


@settings(max_examples=50)
@given(words=st.text(max_size=60), number=st.none() | st.text(max_size=12))
def test_any_words_give_well_formed_files(words: str, number: str | None) -> None:
    one = replace(action("a", None, words), responsible=words, term=Term(words))
    plan = Plan(
        "p", title=words, authority=words, tasks=(Task("t", number, words, None, (one, one)),)
    )

    for text in (svg(plan), *svg_pages(plan)):
        assert _root(text).tag == f"{SVG}svg"


def test_words_stay_words() -> None:
    task = Task("t", EVIL, EVIL, None, (action("a", "maj 2026", EVIL),))
    root = _root(svg(Plan("p", title=EVIL, authority=EVIL, tasks=(task,))))

    said = "".join(map(str, root.itertext()))
    assert "<script>alert(1)</script>" in said
    assert not [one for one in root.iter() if etree.QName(one).localname == "script"]
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", said)


def test_the_drawing_is_told_in_title_and_description() -> None:
    root = _root(svg(FULL, table=False))

    assert root.get("role") == "img"
    assert root.get("lang") == "pl"
    told = {one.get("id"): one.text for one in root if one.get("id")}
    assert [told[key] for key in (root.get("aria-labelledby") or "").split()] == [
        "Oś czasu: Harmonogram działań w\u00a0Gminie Zielone Wzgórze, 2025–2027",
        "10\u00a0zadań, od 1\u00a0września\u00a02025 do 31\u00a0sierpnia\u00a02027.",
    ]


def test_with_a_table_the_drawing_is_an_image_and_the_table_a_table() -> None:
    root = _root(svg(FULL))
    roles = [one.get("role") for one in root.iter() if one.get("role")]

    assert roles[:3] == ["group", "img", "table"]
    assert roles.count("row") == 1 + len(FULL.tasks)
    assert roles.count("columnheader") == 7


def test_every_row_is_told_with_number_words_and_dates() -> None:
    chart = draw(FULL)
    told = [one.text for one in _root(svg(chart, table=False)).iterfind(f".//{SVG}g/{SVG}title")]

    assert len(told) == len(FULL.tasks)
    assert told[0] == "1. Zadanie numer 1; „wrzesień 2025”; 01.09.2025–30.09.2025"
    assert told[6] == "7. Zadanie numer 7; „po zakończeniu zadania 1”; po\u00a0zad.\u00a01"
    assert told[7] == "8. Zadanie numer 8; bez terminu"


@pytest.mark.parametrize("name", ["tl", "other"])
def test_ids_are_unique_and_begin_with_the_name(name: str) -> None:
    texts = [svg(FULL, name=name), *svg_pages(FULL, name=f"{name}-page")]
    ids = [one.get("id") for text in texts for one in _root(text).iter() if one.get("id")]

    assert ids
    assert len(ids) == len(set(ids))
    assert all(one and one.startswith(name) for one in ids)


@settings(max_examples=15)
@given(plan=plans())
def test_the_same_plan_gives_the_same_file(plan: Plan) -> None:
    assert svg(plan) == svg(draw(plan))
    assert svg_pages(plan, "a3") == svg_pages(draw(plan), "a3")


def test_it_is_readable_on_dark_ground_and_on_paper() -> None:
    style = _root(svg(FULL)).findtext(f"{SVG}style") or ""

    assert "prefers-color-scheme:dark" in style
    assert "@media print" in style


def test_today_is_drawn_only_where_it_is_given_and_on_the_axis() -> None:
    assert "dziś, 10\u00a0marca\u00a02026" in svg(FULL, today=TODAY)
    assert "dziś" not in svg(FULL)
    assert "dziś" not in svg(FULL, today=date(1999, 1, 1))


def test_a_plan_without_tasks_says_so() -> None:
    for text in (svg(Plan("p")), *svg_pages(Plan("p"))):
        assert "W\u00a0tym planie nie ma zadań." in text
