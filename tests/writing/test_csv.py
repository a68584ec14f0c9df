"""Separated values: what a program or a Polish Excel gets is what the plan says."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from any_plan import PLANS
from harmonia.plan import Action, Funding, Interval, Plan, Target, TargetKind, Task, Term
from harmonia.writing.csv_file import Dialect, unguarded, write_csv
from harmonia.writing.csv_file.guard import guarded
from harmonia.writing.sheets.characters import clean
from harmonia.writing.sheets.columns import columns_of, rows_of
from plans_made import plans

READ = 6  # columns of what Harmonia reads
_KEPT = (
    "500 zł rocznie",
    "ok. 500 zł",
    "5 tys. zł",
    "10 pm i 5 am",
    "prawda o szkole",
    "(a)",
    "1, 2",
)
_RUNS = ("=", "+", "-", "@", "\t", "\n")


def table(data: bytes, dialect: Dialect) -> list[list[str]]:
    text = data.decode("utf-8-sig" if dialect is Dialect.POLISH else "utf-8")
    separator = ";" if dialect is Dialect.POLISH else ","
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True))


def words_of(plan: Plan) -> list[list[str]]:
    columns = columns_of(plan)
    said = [[clean(text or "") for text in words] for _, _, words in rows_of(plan, columns)]
    return [[clean(column.header) for column in columns], *said]


@pytest.mark.parametrize("dialect", Dialect)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=PLANS | plans())
def test_any_plan_reads_back_as_its_words(dialect: Dialect, plan: Plan) -> None:
    written = table(write_csv(plan, dialect), dialect)

    plain = unguarded if dialect is Dialect.POLISH else str
    assert [[plain(cell) for cell in row[:-READ]] for row in written] == words_of(plan)
    assert len({len(row) for row in written}) == 1


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=PLANS)
def test_no_cell_of_the_polish_dialect_is_run(plan: Plan) -> None:
    for row in table(write_csv(plan), Dialect.POLISH)[1:]:
        for cell in row:
            shown = cell.startswith('="') and cell.endswith('"') and cell.count('"') == 2
            number = cell.lstrip("-").replace(",", "").rstrip("%").isdigit()
            assert shown or number or not cell.startswith(_RUNS)


@given(st.text() | st.text(alphabet="'=+-@\t0123456789.,/% emajE\"zł€$() pPM:", max_size=8))
def test_a_guard_is_undone(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize(
    "text", ["-5", "-2,5", "12", "0", "15%", "1,5", "Szkolenia", "5 szkoleń", *_KEPT]
)
def test_what_excel_shows_as_written_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


@pytest.mark.parametrize(
    "text",
    [
        *("1.10", "007", "1/2", "2,50", "maj 2026", "5 maja", "31.01.2026", "1E5", "10:00", "3-4"),
        *(
            "500 zł",
            "1234,5 zł",
            "12 500 zł",
            "12\u00a0500,00\u00a0zł",
            "500zł",
            "5 €",
            "€5",
            "$ 5",
        ),
        *("500 PLN", "(5)", "(500 zł)", "1:30 PM", "10 am", "10:00:30 p", "prawda", "FAŁSZ"),
    ],
)
def test_what_excel_would_change_is_shown_as_written(text: str) -> None:
    assert guarded(text) == f'="{text}"'


@pytest.mark.parametrize("text", ["=1+1", "+48 600", "- szkolenia", "@SUM(A1)", "'=1", "\uff1d1"])
def test_what_excel_would_run_has_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


ACTION = Action(
    "a",
    method="-5",
    responsible="=cmd|' /C calc'!A0",
    term=Term("do 31 stycznia 2026 r.", (Interval(None, dt.date(2026, 1, 31)),)),
    funding=Funding("1 234,50 zł", amount=1234.5),
    targets=(Target(TargetKind.COUNT, value=2.5, unit="etatu"), Target(TargetKind.BINARY, value=1)),
)
PLAN = Plan("p1", tasks=(Task("t1", "1.10", 'Tytuł; "w", cudzysłowie', actions=(ACTION,)),))


def test_the_polish_dialect_as_excel_takes_it() -> None:
    data = write_csv(PLAN, Dialect.POLISH)

    assert data.startswith(b"\xef\xbb\xbfNr zadania;Zadanie;")
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == 2
    _, row = table(data, Dialect.POLISH)
    assert row[:4] == ['="1.10"', 'Tytuł; "w", cudzysłowie', "-5", "'=cmd|' /C calc'!A0"]
    assert row[-READ:] == ["", "31.01.2026", "", "2,5; 1", "etatu; ", "1234,5"]


def test_rfc_4180_leaves_words_alone() -> None:
    data = write_csv(PLAN, Dialect.RFC4180)

    assert data.startswith(b"Nr zadania,Zadanie,")
    assert data.count(b"\n") == data.count(b"\r\n") == 2
    _, row = table(data, Dialect.RFC4180)
    assert row[:4] == ["1.10", 'Tytuł; "w", cudzysłowie', "-5", "=cmd|' /C calc'!A0"]
    assert row[-READ:] == ["", "2026-01-31", "", "2.5; 1", "etatu; ", "1234.5"]


def test_several_intervals_are_told_by_their_first_and_last_day() -> None:
    first = Interval(dt.date(2026, 9, 1), dt.date(2026, 9, 30))
    second = Interval(dt.date(2026, 2, 1), dt.date(2026, 2, 28))
    action = replace(ACTION, term=Term("luty, wrzesień", (first, second)), targets=())
    plan = replace(PLAN, tasks=(replace(PLAN.tasks[0], actions=(action,)),))

    _, row = table(write_csv(plan, Dialect.RFC4180), Dialect.RFC4180)

    assert row[-READ:] == ["2026-02-01", "2026-09-30", "", "", "", "1234.5"]
