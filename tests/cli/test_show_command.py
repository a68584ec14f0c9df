"""`harmonia show`: the time line in letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from drawn_plans import plan_of, plans
from harmonia.cli.command import sentence
from harmonia.cli.show import show_command
from harmonia.cli.time_line import lines
from harmonia.plan import Goal, Plan, Task
from harmonia.samples import paths
from harmonia.timeline import draw

SAMPLES = {path.name: path for path in paths()}
CLEAN = SAMPLES["goal_rows-clean.docx"]
TODAY = date(2026, 3, 10)


def _run(*arguments: str | Path, columns: int = 80) -> Result:
    return CliRunner().invoke(
        show_command,
        [str(one) for one in arguments],
        standalone_mode=False,
        env={"COLUMNS": str(columns), "NO_COLOR": "1", "TERM": "dumb"},
    )


def _drawn(plan: Plan, width: int = 80, today: date | None = TODAY) -> list[str]:
    return [line.plain for line in lines(draw(plan, today=today), width)]


def _row(plan: Plan, number: str, width: int = 80, today: date | None = None) -> str:
    return next(line for line in _drawn(plan, width, today) if line.startswith(f"{number} "))


def test_a_person_sees_goals_tasks_and_bars() -> None:
    answer = _run("--today", "2026-03-10", CLEAN)

    assert answer.return_value == 0
    for words in ("Miasto Nowa Przystań", "Cel 1. Rozwijanie", "1.1 Klub konwersacji", "███"):
        assert words in answer.stdout
    for words in ("31.05.2026", "▼", "dziś, 10 marca 2026", "„na bieżąco”", "najpóźniej do"):
        assert words in answer.stdout


@pytest.mark.parametrize("columns", [80, 132])
def test_it_fits_the_terminal_and_uses_it(columns: int) -> None:
    drawn = _run("--today", "2026-03-10", CLEAN, columns=columns).stdout.splitlines()

    assert max(map(cell_len, drawn)) == columns


@given(plan=plans(), width=st.integers(30, 160))
@settings(max_examples=50)
def test_no_line_of_any_plan_is_too_wide(plan: Plan, width: int) -> None:
    assert all(cell_len(line) <= width for line in _drawn(plan, width))


class _Clock(date):
    @classmethod
    def today(cls) -> date:  # type: ignore[override]
        return date(2027, 5, 4)


def test_today_is_taken_from_the_clock_where_none_is_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("harmonia.cli.days.date", _Clock)

    assert "dziś, 4 maja 2027" in _run(CLEAN).stdout


@pytest.mark.parametrize("day", ["10 marca 2026", "10.03.2026 r.", "2026-03-10"])
def test_today_may_be_written_as_people_do(day: str) -> None:
    assert "dziś, 10 marca 2026" in _run("--today", day, CLEAN).stdout


@pytest.mark.parametrize("day", ["marzec 2026", "jutro", "31.02.2026"])
def test_what_is_no_day_is_refused_in_polish(day: str) -> None:
    answer = _run("--today", day, CLEAN)

    assert isinstance(answer.exception, click.BadParameter)
    assert sentence(answer.exception) == (
        "Nie rozumiem wartości opcji --today. Podaj dzień, np. 2027-03-01 albo 1 marca 2027."
    )


def test_what_cannot_be_read_is_told_and_the_rest_is_drawn(tmp_path: Path) -> None:
    broken = tmp_path / "plan.docx"
    broken.write_bytes(b"PK\x03\x04 nothing")
    empty = tmp_path / "letter.txt"
    empty.write_text("Dzień dobry, to jest list bez harmonogramu.", encoding="utf-8")
    answer = _run(broken, empty, CLEAN)

    assert answer.return_value == 2
    assert "plan.docx: " in answer.stderr
    assert "letter.txt: nie znaleźliśmy tu harmonogramu zadań." in answer.stderr
    assert "Miasto Nowa Przystań" in answer.stdout


def test_the_scale_has_the_finest_units_that_have_room() -> None:
    year, years, decade = plan_of("2026"), plan_of("2025–2027"), plan_of("2018–2024")

    assert any(line.startswith("miesiąc") for line in _drawn(year))
    assert any(line.startswith("kwartał") for line in _drawn(years))
    halves = next(line for line in _drawn(decade, 110) if line.startswith("półrocze"))
    assert halves.split() == ["półrocze", *["I", "II"] * 7]
    assert not any(line.startswith(("kwartał", "półrocze")) for line in _drawn(decade, 60))


@pytest.mark.parametrize(
    ("term", "marks"),
    [
        ("do 31 marca 2026 r.", "········◆ 31.03.2026"),
        ("od marca 2026 r.", "├········ 01.03.2026"),
        ("10 marca 2026 r.", "■ 10.03.2026"),
        ("na bieżąco", "„na bieżąco”╌╌╌"),
        ("wg odrębnego harmonogramu", "„wg odrębnego harmonogramu”"),
        ("co roku w maju", "──o──"),
        ("maj 2108", "01.05.2108–31.05.2108 ►"),
        ("maj 2001", "◄ 31.05.2001"),
        (None, "bez terminu"),
    ],
)
def test_each_kind_of_time_has_its_mark(term: str | None, marks: str) -> None:
    assert marks in _row(plan_of("2025–2026", "2026", "maj 2026", term), "4", 120)


def test_bars_lie_below_their_months() -> None:
    plan = plan_of("2026", "kwiecień – czerwiec 2026")
    drawn = _drawn(plan, 80, None)
    months = next(line for line in drawn if line.startswith("miesiąc"))
    bar = next(line for line in drawn if line.startswith("2 "))

    assert bar.index("█") == months.index(" 4 ") + 1
    assert months.index(" 6 ") < bar.rindex("█") <= months.index(" 7 ") + 1


def test_today_is_seen_beside_bars_and_on_them() -> None:
    plan = plan_of("2026", "wrzesień 2026")
    drawn = _drawn(plan)
    at = next(line.index("▼") for line in drawn if "▼" in line)

    assert [line[at] for line in drawn if line[:1] in "12" and "Zadanie" in line] == ["│", "│"]


def test_long_titles_are_cut_and_goals_are_not() -> None:
    goal = Goal("1", "Rozwijanie umiejętności " * 10)
    task = plan_of("2026").tasks[0]
    long = Plan("p", goals=(goal,), tasks=(_renamed(task, "Organizacja szkoleń " * 10),))
    drawn = _drawn(long)

    assert "Organizacja szkoleń Organiza…" in " ".join(drawn)
    assert " ".join(drawn).count("Rozwijanie umiejętności") == 10


def test_control_characters_of_a_plan_do_not_reach_the_terminal() -> None:
    task = _renamed(plan_of("2026").tasks[0], "a\x1b[31mb\x07\u009bc")
    drawn = "\n".join(_drawn(Plan("p", title="t\x1b]0;x\x07", tasks=(task,))))

    assert not set(drawn) & {"\x1b", "\x07", "\u009b"}


def test_what_turns_a_line_about_does_not_reach_the_terminal() -> None:
    turning = "\u202e\u2066\u200f\u061c"
    task = _renamed(plan_of("wg" + turning).tasks[0], f"a{turning}b")
    drawn = "\n".join(_drawn(Plan("p", title=f"t{turning}", tasks=(task,))))

    assert not set(drawn) & set(turning)


def test_the_line_of_a_new_year_is_in_the_legend_where_there_is_one() -> None:
    assert "┊ początek roku" in _drawn(plan_of("2025–2026"))[-1]
    assert "┊" not in "".join(_drawn(plan_of("2026")))


def test_a_bar_along_the_whole_drawing_tells_its_days() -> None:
    assert "█ 01.01.2025–31.12.2026 █" in _row(plan_of("2025–2026"), "1")


def test_a_day_at_the_edge_is_told_once() -> None:
    assert " 31.12.2026 ■" in _row(plan_of("2025–2026", "31.12.2026 r."), "2")


def test_a_file_without_a_schedule_is_told_by_the_exit_code(tmp_path: Path) -> None:
    empty = tmp_path / "letter.txt"
    empty.write_text("Dzień dobry, to jest list bez harmonogramu.", encoding="utf-8")

    assert _run(empty, CLEAN).return_value == 2


def _renamed(task: Task, title: str) -> Task:
    return replace(task, title=title, goal="1")
