"""The page of an amendment: well-formed, accessible, nothing from outside, nothing unescaped."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree, html

import amended_sample
from changed_plans import amended, plans
from harmonia.comparing import amendment_page, compare
from harmonia.plan import Plan, Task

PAIRS = plans(3).flatmap(lambda plan: st.tuples(st.just(plan), amended(plan)))


def page(old: Plan, new: Plan, title: str | None = None) -> etree._Element:
    text = amendment_page(compare(old, new), old="a.docx", new="b.docx", title=title)
    assert text.startswith('<!DOCTYPE html>\n<html lang="pl">')
    return html.document_fromstring(text)


def find(root: etree._Element, path: str) -> list[html.HtmlElement]:
    found = root.xpath(path)
    assert isinstance(found, list)
    return [one for one in found if isinstance(one, html.HtmlElement)]


def words(root: etree._Element, path: str) -> list[str]:
    return [" ".join(one.text_content().split()) for one in find(root, path)]


SAMPLE = page(amended_sample.plan(amended_sample.OLD), amended_sample.plan(amended_sample.NEW))


def test_the_table_has_what_was_what_is_and_room_for_the_reason() -> None:
    assert words(SAMPLE, "(//table)[1]//thead//th") == [
        "Co się zmienia",
        "Było",
        "Jest",
        "Uzasadnienie",
    ]
    assert set(words(SAMPLE, "//td[@data-label='Uzasadnienie']")) == {""}
    [row] = find(SAMPLE, "//tr[contains(., 'wrzesień – grudzień 2026')]")
    assert words(row, "td") == [
        "wrzesień – październik 2026od 1 września 2026 do 31 października 2026",
        "wrzesień – grudzień 2026od 1 września 2026 do 31 grudnia 2026",
        "",
    ]


def test_each_task_is_a_group_with_its_heading() -> None:
    assert words(SAMPLE, "(//table)[1]//th[@scope='rowgroup']")[3:] == [
        "Zadanie 1.1 Szkolenia nauczycieli przyrody",
        "Zadanie 1.2 Konkurs „Mały badacz” dla przedszkoli",
        "Zadanie 1.3 Gminny Dzień Odkrywców",
        "Zadanie 1.3 (dawniej 1.2) Sieć nauczycieli przedmiotów ścisłych",
        "Zadanie 2.1 Zakup książek i gier do bibliotek szkolnych",
    ]


def test_editorial_changes_stand_apart() -> None:
    [caption] = words(SAMPLE, "(//table)[2]/caption/h2")

    assert caption == "Zmiany redakcyjne"
    assert words(SAMPLE, "(//table)[2]//td") == [
        "Nauczyciele uczą metodą doświadczeń",
        "nauczyciele uczą metodą doświadczeń.",
    ]


def test_nothing_comes_from_outside_and_nothing_runs() -> None:
    assert not find(SAMPLE, "//script|//link|//img|//iframe|//*[@src or @href or @onclick]")
    [css] = [one.text or "" for one in find(SAMPLE, "//style")]
    assert "url(" not in css
    assert "@import" not in css


def test_words_of_the_plan_are_never_markup() -> None:
    evil = '<script>alert(1)</script>&amp;"\x0b'
    root = page(Plan("p"), Plan("p", tasks=(Task("t", evil, evil),)), title=evil)

    assert not find(root, "//script")
    assert words(root, "//h1/following-sibling::p[1]") == ['<script>alert(1)</script>&amp;"']


def test_equal_plans_have_no_table() -> None:
    root = page(Plan("p"), Plan("p"))

    assert not find(root, "//table")
    assert words(root, "//p") == ["Plany mówią to samo."]


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(pair=PAIRS)
def test_any_change_gives_a_whole_table(pair: tuple[Plan, Plan]) -> None:
    root = page(*pair)

    for table in find(root, "//table"):
        [columns] = {len(row) for row in find(table, "./thead/tr")}
        rows = find(table, "./tbody/tr")
        assert {sum(int(cell.get("colspan", "1")) for cell in row) for row in rows} == {columns}
        assert len(find(table, "./caption/h2")) == 1
