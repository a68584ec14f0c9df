"""The columns of wide tables."""

from __future__ import annotations

from harmonia.sources.grid import Raw
from tables import HEADER, kinds, plan, reading, table

ROW = ("1.", "Szkolenia", "warsztaty", "WE", "maj 2026", "Liczba warsztatów", "2")


def test_two_header_rows_with_a_group() -> None:
    found = plan(
        table(
            (*(Raw(text, 2) for text in HEADER[:5]), Raw("MONITOROWANIE", 1, 4)),
            ("Wskaźnik", "Miernik", "Sposób", "Osoba odpowiedzialna"),
            (*ROW, "lista obecności", "inspektor w czerwcu"),
        )
    )

    action = found.tasks[0].actions[0]
    assert action.responsible == "WE"
    assert action.monitoring_method == "lista obecności"
    assert action.monitored_by == "inspektor w czerwcu"


def test_partners_join_the_responsible() -> None:
    found = plan(table((*HEADER, "Partnerzy"), (*ROW, "poradnia")))

    action = found.tasks[0].actions[0]
    assert action.responsible == "WE; poradnia"
    assert [party.role for party in action.parties] == ["leads", "cooperates"]


def test_action_beside_task_is_the_method_and_alone_the_title() -> None:
    row = ("Szkolenia", "warsztaty", "WE", "maj 2026")
    beside = plan(table(("Zadanie", "Działanie", "Odpowiedzialny", "Termin"), row))
    alone = plan(table(("Działanie", "Odpowiedzialny", "Termin"), ("Szkolenia", "WE", "maj 2026")))

    assert (beside.tasks[0].title, beside.tasks[0].actions[0].method) == ("Szkolenia", "warsztaty")
    assert (alone.tasks[0].title, alone.tasks[0].actions[0].method) == ("Szkolenia", None)


def test_other_columns_are_kept_by_their_header() -> None:
    found = plan(table((*HEADER, "Uwagi", "Kolor"), (*ROW, "po wakacjach", "zielony")))

    assert found.tasks[0].actions[0].extra == {"Uwagi": "po wakacjach", "Kolor": "zielony"}


def test_an_unknown_header_is_found_by_its_cells() -> None:
    header = ("Nr", "Zadanie", "Odpowiedzialny", "Wskaźnik", "Ramy")
    rows = (
        ("1.", "Szkolenia", "WE", "Liczba", "maj 2026"),
        ("2.", "Diagnoza", "WE", "Liczba", "do końca 2026 r."),
    )
    found = reading(table(header, *rows))

    assert [task.actions[0].term.text for task in found.plan.tasks] == [
        "maj 2026",
        "do końca 2026 r.",
    ]
    assert "header_by_contents" in kinds(found)


def test_beginnings_and_ends_in_two_columns() -> None:
    found = plan(
        table(
            (*(Raw(text, 2) for text in HEADER[:4]), Raw("Termin", 1, 2), Raw("Wskaźnik", 2)),
            ("od", "do"),
            ("1.", "Szkolenia", "warsztaty", "WE", "01.09.2026", "30.06.2027", "Liczba"),
        )
    )

    [interval] = found.tasks[0].actions[0].term.intervals
    assert (str(interval.start), str(interval.end)) == ("2026-09-01", "2027-06-30")


def test_header_rows_met_again_and_column_numbers_are_no_tasks() -> None:
    numbers = tuple(str(n) for n in range(1, 8))
    found = plan(table(HEADER, numbers, ROW, HEADER, ("2.", *ROW[1:])))

    assert [task.number for task in found.tasks] == ["1", "2"]


def test_a_table_without_header_goes_on_with_the_one_before() -> None:
    found = plan(table(HEADER, ROW), table(("2.", "Diagnoza", *ROW[2:])))

    assert [task.number for task in found.tasks] == ["1", "2"]


def test_a_task_heading_over_its_rows() -> None:
    header = ("Sposób realizacji", "Odpowiedzialny", "Termin", "Wskaźnik")
    found = plan(
        table(
            header,
            (Raw("Zadanie 1. Szkolenia", 1, 4),),
            ("warsztaty", "WE", "maj 2026", "Liczba"),
            (Raw("Zadanie 2. Diagnoza", 1, 4),),
            ("ankieta", "WE", "maj 2026", "Liczba"),
        )
    )

    assert [(task.number, task.title) for task in found.tasks] == [
        ("1", "Szkolenia"),
        ("2", "Diagnoza"),
    ]
    assert found.tasks[1].actions[0].method == "ankieta"


def test_a_goal_below_a_merged_header_is_no_header() -> None:
    goal = Raw("Cel 1. Współpraca szkół", column_span=7)
    found = plan(
        table(
            (*HEADER[:4], Raw("Termin", column_span=2), "Wskaźnik"),
            (goal,),
            ("1.", "Szkolenia", "warsztaty", "WE", "maj 2026", "czerwiec 2026", "lista"),
        )
    )

    assert [(task.title, task.goal) for task in found.tasks] == [("Szkolenia", "1")]
