"""The plan's words on the page, and the dates beside them."""

from __future__ import annotations

from harmonia.reading import read_plan
from harmonia.sources import read_document
from harmonia.writing.document import (
    Document,
    Paragraph,
    Role,
    Run,
    labelled,
    paragraph,
)
from harmonia.writing.html_page import write_html
from harmonia.writing.html_page.words import LONGEST_WORD
from harmonia.writing.svg import svg
from html_parts import ACTION, all_of, one_of, page_of, plan_of, raw, task, tree, words

PLAN = plan_of(
    task("1.1", "Sieć współpracy", ACTION, {**ACTION, "method": "Warsztaty"}),
    task("1.2", "Diagnoza potrzeb"),
)
DRAWN = svg(PLAN, table=False, heading=False)


def test_dates_stand_beside_the_words_of_a_term() -> None:
    output = all_of(page_of(PLAN, "table"), "//td/output")[0]
    cell_of_term = output.getparent()

    assert cell_of_term is not None
    assert cell_of_term.text == "wrzesień 2025"
    assert words(output) == "Daty: od 1 września 2025 do 30 września 2025"


def test_a_term_is_dated_in_a_paragraph_as_well() -> None:
    document = Document("x", (labelled("Termin realizacji", "wrzesień 2025"),))

    assert len(all_of(write_html(document, plan=PLAN), "//p//output")) == 1


def test_the_same_words_elsewhere_are_not_dated() -> None:
    document = Document("x", (labelled("Zamierzony efekt", "wrzesień 2025"),))

    assert not all_of(write_html(document, plan=PLAN), "//output")


def test_words_that_mean_different_days_are_dated_only_where_all_are_there() -> None:
    again = {**ACTION, "term": "jak wyżej"}
    plan = plan_of(
        task("1", "Sieć", ACTION, again),
        task("2", "Diagnoza", {**ACTION, "term": "maj 2026"}, again),
    )
    page = page_of(plan, "table")
    one = Document("x", (labelled("Termin realizacji", "jak wyżej"),))

    said = [words(output) for output in all_of(page, "//output")]
    assert "września 2025" in said[1]
    assert "maja 2026" in said[3]
    assert not all_of(write_html(one, plan=plan), "//output")


def test_words_of_a_plan_stay_words() -> None:
    evil = "</td><script>alert(1)</script> & \"x\" 'y' <!-- ]]> <output>"
    plan = plan_of(task("1.1", f"Tytuł {evil}", {**ACTION, "method": evil, "effect": evil}))
    page = page_of(plan, "table", svg(plan, table=False, heading=False))

    assert len(raw(page, "script")) == 1
    told = words(one_of(page, "//div[@class='doc']"))
    assert told.count(evil) == 3


def test_words_are_not_changed_for_their_look() -> None:
    document = Document("x", (paragraph("W szkole i w domu, a z nami w\u00a0roku"),))
    found = one_of(write_html(document), "//div[@class='doc']/p")

    assert "".join(map(str, found.itertext())) == "W szkole i w domu, a z nami w\u00a0roku"
    assert [words(one) for one in all_of(found, "./span")] == ["W szkole", "i w domu", "a z nami"]


def test_what_harmonia_says_is_set_apart() -> None:
    runs = (Run("plan mówi "), Run("Harmonia mówi", ours=True), Run(" dużo", strong=True))
    page = write_html(Document("x", (Paragraph(runs),)))

    assert words(one_of(page, "//span[@class='ours']")) == "Harmonia mówi"
    assert words(one_of(page, "//strong")) == "dużo"


def test_lists_are_lists_without_new_bullets() -> None:
    items = tuple(paragraph(f"{number}. cel", Role.ITEM) for number in (1, 2))
    page = write_html(Document("x", (labelled("Cele", None), *items, paragraph("dalej"))))

    found = one_of(page, "//*[@role='list']")
    assert [words(one) for one in all_of(found, "./*[@role='listitem']")] == ["1. cel", "2. cel"]
    assert words(all_of(page, "//div[@class='doc']/div[@class='field']")[0]).startswith("Cele:")


def test_a_word_that_no_column_has_room_for_may_be_broken_and_is_read_back_whole() -> None:
    word = "a<b&" * 100
    plan = plan_of(task("1", "Sieć", {**ACTION, "method": word}))
    page = page_of(plan, "table")
    [cell] = [one for one in tree(page).iter("td") if words(one) == word]
    pieces = list(map(str, cell.itertext()))

    assert max(map(len, pieces)) <= LONGEST_WORD
    assert len(list(cell.iter("wbr"))) == len(pieces) - 1
    read = read_plan(read_document(page.encode(), "plan.html")).plan
    assert read.tasks[0].actions[0].method == word
