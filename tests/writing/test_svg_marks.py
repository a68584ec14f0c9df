"""What is drawn of a row, and that the legend has the marks that occur and no others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from lxml import etree

from drawn_plans import plan_of
from harmonia.plan import Interval, Plan
from harmonia.timeline import draw
from harmonia.writing.svg import svg
from harmonia.writing.svg.sentences import LEGEND

SVG = "{http://www.w3.org/2000/svg}"


def _drawn(*terms: str | None, **fields: object) -> etree._Element:
    return etree.fromstring(svg(plan_of(*terms, **fields), table=False, heading=False).encode())


def _texts(root: etree._Element) -> list[str]:
    return ["".join(map(str, one.itertext())) for one in root.iter(f"{SVG}text")]


def _row(root: etree._Element, at: int) -> etree._Element:
    """The group of a row, by its place."""
    return [one for one in root.iter(f"{SVG}g") if one.find(f"{SVG}title") is not None][at]


def _classes(row: etree._Element) -> Sequence[str]:
    return [one.get("class") or one.get("fill") or "" for one in row if one.tag != f"{SVG}title"]


@pytest.mark.parametrize(
    ("term", "marks"),
    [
        ("wrzesień 2025", {"bar"}),
        ("15.10.2025 r.", {"day"}),
        ("do 31 marca 2026 r.", {"until"}),
        ("od września 2026 r.", {"from"}),
        ("co roku w maju", {"repeat"}),
        ("na bieżąco", {"ongoing"}),
        ("wg odrębnego harmonogramu", set()),
    ],
)
def test_the_legend_has_only_marks_that_occur(term: str, marks: set[str]) -> None:
    root = _drawn(term, period=Interval(date(2026, 1, 1), date(2026, 12, 31)))
    found = {name for name, words in LEGEND.items() if words in _texts(root)}

    assert found - {"summer"} == marks


def test_order_and_what_is_not_shown_are_in_the_legend_where_they_occur() -> None:
    terms = ("styczeń 2026", "luty 2026", "marzec 2026", "maj 2108")
    texts = _texts(_drawn(*terms))
    assert LEGEND["outside"] in texts
    assert LEGEND["link"] not in texts
    assert LEGEND["summer"] not in texts
    assert LEGEND["summer"] in _texts(_drawn("lipiec 2026"))
    assert LEGEND["link"] in _texts(_drawn("styczeń 2026", "po zadaniu 1, do maja 2026"))


def test_a_bar_is_as_wide_as_its_days() -> None:
    root = _drawn("styczeń 2026", "kwiecień – czerwiec 2026")
    bars = [_row(root, at).find(f"{SVG}rect[@class='full']") for at in (0, 1)]
    sides = [
        (float(bar.get("x", "")), float(bar.get("width", ""))) for bar in bars if bar is not None
    ]
    scale = (1191 - 310) / 181

    assert sides[0] == pytest.approx((310, 31 * scale), abs=0.1)
    assert sides[1] == pytest.approx((310 + 90 * scale, 91 * scale), abs=0.1)


def test_an_open_side_is_hatched_and_its_known_side_a_tick() -> None:
    root = _drawn("2026", "do 31 sierpnia 2026 r.", "od marca 2026 r.")

    for at, said in ((1, "do\u00a031.08.2026"), (2, "od\u00a001.03.2026")):
        classes = _classes(_row(root, at))
        assert [one for one in classes if one.startswith("url(#tl-hatch")]
        assert "end" in classes
        assert "full" not in classes
        assert said in _texts(_row(root, at))


def test_words_without_dates_are_quoted() -> None:
    root = _drawn("2026", "wg odrębnego harmonogramu", None)

    assert "„wg odrębnego harmonogramu”" in _texts(_row(root, 1))
    assert "bez terminu" in _texts(_row(root, 2))


def test_rings_mark_what_repeats() -> None:
    root = _drawn("2026", "co kwartał")

    assert _classes(_row(root, 1)).count("ring") == 4


def test_bars_that_touch_can_be_told_apart() -> None:
    root = _drawn("2025/2026, 2026/2027")
    bars = _row(root, 0).findall(f"{SVG}rect[@class='full']")
    first, second = ((float(bar.get("x", "")), float(bar.get("width", ""))) for bar in bars)

    assert 0.5 <= second[0] - sum(first) <= 2
    assert {"01.09.2025–31.08.2026", "01.09.2026–31.08.2027"} <= set(_texts(_row(root, 0)))


def test_a_link_is_drawn_between_bars_and_told_where_there_is_none() -> None:
    linked = _drawn("styczeń 2026", "maj 2026, po zadaniu 1")
    told = _drawn("na bieżąco", "maj 2026, po zadaniu 1")

    assert len(linked.findall(f".//{SVG}path[@class='tip']")) == 2  # one of them in the legend
    assert not [one for one in _texts(_row(linked, 1)) if "po\u00a0zad." in one]
    assert [one for one in _texts(_row(told, 1)) if one.endswith("po\u00a0zad.\u00a01")]


def test_a_long_plan_leaves_out_what_has_no_room() -> None:
    months = _drawn("2026")
    years = _drawn("2018", "2023", "2028")

    assert "miesiąc" in _texts(months)
    assert "kwiecień" in _texts(months)
    assert "miesiąc" not in _texts(years)
    assert {str(year) for year in range(2018, 2029)} <= set(_texts(years))


def test_an_action_is_named_by_its_way_where_a_task_has_several() -> None:
    plan = plan_of("2026", "2027")
    task = plan.tasks[0]
    both = (*task.actions, *plan.tasks[1].actions)
    named = tuple(replace(one, method=f"Sposób {at}") for at, one in enumerate(both))
    text = svg(draw(Plan("p", tasks=(replace(task, actions=named),))), table=False)

    assert re.findall(r">(Zadanie numer \d|Sposób \d)</text>", text) == [
        "Zadanie numer 1", "Sposób 0", "Sposób 1"
    ]  # fmt: skip


def test_each_year_is_named_once_above_its_quarters() -> None:
    texts = _texts(_drawn("wrzesień 2025", "2026–2027"))

    assert [texts.count(year) for year in ("2025", "2026", "2027")] == [1, 1, 1]
    assert [texts.count(one) for one in ("I", "II", "III", "IV")] == [2, 2, 2 + 1, 3]
    assert not [one for one in texts if "kw." in one]


def test_remarks_have_a_column_only_where_there_are_some() -> None:
    with_remarks, without = (_texts(_root_of(term)) for term in ("na bieżąco", "maj 2026"))

    assert "Uwagi" in with_remarks
    assert "Uwagi" not in without


def test_on_a_telephone_names_stand_above_their_bars() -> None:
    plan = plan_of("styczeń – grudzień 2026")
    root = etree.fromstring(svg(plan, width=360, table=False, heading=False).encode())
    row = _row(root, 0)
    [bar] = row.findall(f"{SVG}rect[@class='full']")
    [name] = row.findall(f"{SVG}text[@class='words']")

    assert root.get("width") == "360"
    assert (float(bar.get("x", "")), float(bar.get("width", ""))) == (0, 359)
    assert float(bar.get("y", "")) > float(name.get("y", ""))


def _root_of(term: str) -> etree._Element:
    """A file with its table."""
    return etree.fromstring(svg(plan_of(term)).encode())
