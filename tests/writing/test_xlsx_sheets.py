"""What a treasurer finds in the workbook: typed cells, filters, a header that stays."""

from __future__ import annotations

import datetime as dt
import io
import re
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

import harmonia
from any_plan import PLANS
from harmonia import samples
from harmonia.plan import Action, Funding, Interval, Plan, Target, TargetKind, Task, Term
from harmonia.reading.parties import read_parties
from harmonia.writing.xlsx import write_xlsx
from harmonia.writing.xlsx.money import said_of_each

SAMPLES = [path for path in samples.paths() if path.suffix == ".docx"]
DERIVED = (
    "Wskaźniki",
    "Realizatorzy",
    "Ile kto ma zadań",
    "Kalendarz",
    "Pieniądze",
    "Skąd to jest",
)
HOSTILE = (
    '=HYPERLINK("x";"y")',
    "+48 600 100 200",
    "-5",
    "@SUM(A1)",
    "007",
    "1/2",
    "1.10",
    "12345678901234567890",
    "'apostrof",
    "2026-01-31",
    "PRAWDA",
    "1E5",
    "mailto:a@b.pl",
    "internal:Plan!A1",
    "{=1+1}",
    "a\nb",
)


def book_of(plan: Plan) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(write_xlsx(plan)))


def rows_of(book: Workbook, name: str) -> list[tuple[object, ...]]:
    page = book[name]
    assert isinstance(page, Worksheet)
    return list(page.iter_rows(min_row=2, values_only=True))


def plan_of(*actions: Action) -> Plan:
    return Plan("p1", tasks=(Task("t1", "1.10", "Szkolenia", actions=actions),))


def test_sheets_stand_in_their_order() -> None:
    assert book_of(plan_of(Action("a"))).sheetnames == ["Plan", "Zadania", *DERIVED]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_tables_have_filters_a_frozen_header_and_print_on_pages_of_one_width(path: Path) -> None:
    plan, _ = harmonia.read(path)
    book = book_of(plan)

    for name in ("Zadania", *DERIVED[:-1]):
        page = book[name]
        assert isinstance(page, Worksheet)
        if name == "Pieniądze" and page.cell(page.max_row, 6).data_type == "f":
            page.delete_rows(page.max_row - 1, 2)  # the sum below the table
        assert page.freeze_panes == "A2"
        assert page.auto_filter.ref == page.dimensions
        assert page.print_title_rows == "$1:$1"
        assert page.page_setup.orientation == "landscape"
        assert page.page_setup.fitToWidth in (None, 1)
        assert page.page_setup.fitToHeight == 0


@pytest.mark.parametrize("words", HOSTILE)
def test_text_stays_text(words: str) -> None:
    action = Action(
        "a", method=words, term=Term(words), funding=Funding(words), extra={"Uwagi": words}
    )
    page = book_of(plan_of(action))["Zadania"]

    cells = [cell for row in page.iter_rows(min_row=2) for cell in row if cell.value is not None]
    assert [cell.value for cell in cells] == ["1.10", "Szkolenia", *[words] * 4]
    assert {cell.data_type for cell in cells} == {"s"}
    assert {cell.hyperlink for cell in cells} == {None}
    assert [cell.quotePrefix for cell in cells[2:]] == [words.startswith(("=", "+", "-", "@"))] * 4


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=PLANS)
def test_any_plan_gives_a_workbook_with_no_formula_but_the_sum_of_money(plan: Plan) -> None:
    written = write_xlsx(plan)
    book = openpyxl.load_workbook(io.BytesIO(written))

    assert written == write_xlsx(plan)
    cells = [cell for page in book for row in page.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d", "f"}
    formulas = [str(cell.value) for cell in cells if cell.data_type == "f"]
    assert all(re.fullmatch(r"=SUBTOTAL\(109,F2:F\d+\)", one) for one in formulas)
    assert len(formulas) <= 1


def test_days_are_dates_and_amounts_are_numbers() -> None:
    days = (
        Interval(dt.date(2026, 1, 1), dt.date(2026, 3, 31)),
        Interval(None, dt.date(1899, 1, 1)),
    )
    action = Action(
        "a",
        term=Term("I kwartał 2026", days),
        funding=Funding("12 500 zł", amount=12500.5),
        targets=(Target(TargetKind.COUNT, value=3, unit="szkoleń"),),
    )
    book = book_of(plan_of(action))

    first, second = rows_of(book, "Kalendarz")
    assert first[4:6] == (dt.datetime(2026, 1, 1), dt.datetime(2026, 3, 31))  # noqa: DTZ001  (a sheet's dates have no zone)
    assert second[4:6] == (None, "01.01.1899")  # before Excel's days
    assert book["Kalendarz"]["E2"].number_format == "dd.mm.yyyy"
    assert rows_of(book, "Pieniądze")[0][5:] == (12500.5, None, None)
    assert "zł" in book["Pieniądze"]["F2"].number_format
    assert rows_of(book, "Wskaźniki")[0][5:9] == ("liczba", None, 3, "szkoleń")


def test_money_said_for_a_year_or_a_school_is_not_added() -> None:
    said = [
        Funding("5 tys. zł rocznie", amount=5000),
        Funding("1000 zł na szkołę, co miesiąc", amount=1000),
        Funding("300 zł", amount=300),
        Funding(),
        Funding("200,50 zł (budżet gminy)", amount=200.5),
    ]
    actions = [Action(f"a{at}", funding=funding) for at, funding in enumerate(said)]
    data = write_xlsx(plan_of(*actions))
    rows = rows_of(openpyxl.load_workbook(io.BytesIO(data), data_only=True), "Pieniądze")

    assert [row[3] for row in rows[:5]] == [funding.text for funding in said]
    assert [row[5:] for row in rows] == [
        (None, 5000, "rocznie"),
        (None, 1000, "na szkołę, co miesiąc"),
        (300, None, None),
        (None, None, None),
        (200.5, None, None),
        (None, None, None),
        (500.5, None, None),
    ]
    assert "widocznych" in str(rows[-1][4])
    assert rows_of(book_of(plan_of(*actions)), "Pieniądze")[-1][5] == "=SUBTOTAL(109,F2:F6)"


@pytest.mark.parametrize(
    ("words", "each"),
    [
        ("5 tys. zł rocznie", "rocznie"),
        ("500 zł/os.", "os."),
        ("200 zł za godzinę", "za godzinę"),
        ("po 100 zł dla każdej szkoły", "dla każdej szkoły"),
        ("1000 zł na rok", "na rok"),
        ("1000 zł na rok 2026", None),
        ("1000 zł w każdym roku", "w każdym roku"),
        ("5000 zł na szkolenia nauczycieli", None),
        ("5000 zł na szkoły i przedszkola", None),
        ("50 zł od uczestnika", "od uczestnika"),
        ("2000 zł z budżetu szkoły / budżet gminy", None),
        ("12 000 zł z budżetu gminy", None),
        ("3000 zł ze środków na doskonalenie nauczycieli", None),
        ("500 zł w roku 2026", None),
    ],
)
def test_words_that_say_for_what_an_amount_is(words: str, each: str | None) -> None:
    assert said_of_each(words) == each


def test_a_number_beyond_all_measure_leaves_its_cell_empty() -> None:
    action = Action("a", targets=(Target(TargetKind.COUNT, value=10**400, unit="szkoleń"),))

    assert rows_of(book_of(plan_of(action)), "Wskaźniki")[0][7] is None


def test_parties_are_counted_by_tasks() -> None:
    words = "Wydział Oświaty, we współpracy z biblioteką pedagogiczną"
    action = Action("a", responsible=words, parties=read_parties(words))
    again = Action("b", responsible="Wydział Oświaty", parties=read_parties("Wydział Oświaty"))

    counted = rows_of(book_of(plan_of(action, again)), "Ile kto ma zadań")

    assert counted == [("biblioteka pedagogiczna", 0, 1, 1), ("Wydział Oświaty", 1, 0, 1)]


def test_a_text_longer_than_a_cell_is_cut_and_said_to_be() -> None:
    book = book_of(plan_of(Action("a", method="ą🎓" * 20_000)))

    method = book["Zadania"]["C2"].value
    assert isinstance(method, str)
    assert len(method.encode("utf-16-le")) // 2 <= 32_767
    assert method.endswith("…")
    assert any("32 767" in str(row[1]) for row in rows_of(book, "Skąd to jest"))


def test_characters_that_xml_cannot_hold_are_dropped() -> None:
    book = book_of(plan_of(Action("a", method="a\0b\x0bc\ud800d\uffff")))

    assert book["Zadania"]["C2"].value == "abcd"


def test_the_file_says_its_title_and_no_moment_of_writing() -> None:
    plan = Plan("p1", title="Harmonogram", period=Interval(dt.date(2025, 9, 1), None))

    properties = book_of(plan).properties

    assert properties.title == "Harmonogram"
    assert properties.created == properties.modified == dt.datetime(2025, 9, 1)  # noqa: DTZ001  (openpyxl's have no zone)


def test_the_last_sheet_names_the_file_the_plan_came_from() -> None:
    plan, _ = harmonia.read(SAMPLES[0])

    said = {row[0].value: row[1].value for row in book_of(plan)["Skąd to jest"].iter_rows()}

    assert said["Plik z planem"] == SAMPLES[0].name
