"""Wide tables as offices make them, and what a careful person reads in them."""

from __future__ import annotations

import pytest

from harmonia.sources.grid import Raw
from plan_in_short import Short, short
from tables import Row, plan, table

PLAIN = ("Lp.", "Zadanie", "Odpowiedzialny", "Termin")
KURS, KOLA = ("1", "Kurs", "CDN", "2026"), ("2", "Koła", "szkoły", "2027")
DONE, DONE_KOLA = {"who": "CDN", "term": "2026"}, {"who": "szkoły", "term": "2027"}


def both(first: str | None, second: str | None) -> list[Short]:
    return [("1", "Kurs", first, [DONE]), ("2", "Koła", second, [DONE_KOLA])]


def test_a_monitoring_group_with_unusual_columns() -> None:
    names = ("L.p.", "Nazwa zadania", "Działania", "Realizatorzy", "Okres", "Koszt/źródło")
    below = ("Wskaźniki", "Wartość docelowa", "Źródło danych", "Osoba monitorująca")
    row = ("1)", "Diagnoza", "ankieta", "szkoły", "I kwartał 2027", "1000 zł / budżet gminy")
    above = (*(Raw(name, 2) for name in names), Raw("Monitoring", 1, 4))

    [task] = short(plan(table(above, below, (*row, "Liczba diagnoz", "5", "raporty", "WE"))))

    fields = {"method": row[2], "who": row[3], "term": row[4], "money": row[5]}
    seen = {"indicator": "Liczba diagnoz", "measure": "5", "how": "raporty", "checks": "WE"}
    assert task == ("1", "Diagnoza", None, [fields | seen])


def test_who_and_when_of_monitoring_in_two_columns() -> None:
    names = (*(Raw(name, 2) for name in PLAIN), Raw("Monitoring", 1, 3))
    found = plan(table(names, ("Sposób", "Kto", "Kiedy"), (*KURS, "lista", "WE", "maj 2026")))

    assert short(found)[0][3] == [DONE | {"how": "lista", "checks": "WE; maj 2026"}]


@pytest.mark.parametrize(
    "names",
    [
        ("L. p.", "ZADANIE", "JEDNOSTKA\nREALIZUJĄCA", "TERMIN"),
        ("Nr zadnia", "Zadnie", "Odpo-\nwiedzialny", "Terminy realizcji"),
        ("", "Zadanie (co?)", "Kto odpowiada?", "W jakim czasie?"),
        ("Lp.", "Co robimy", "Kto robi", "Do kiedy"),
        ("Nr", "Temat szkolenia", "Prowadzący", "Data"),
    ],
)
def test_unusual_and_mistyped_headers(names: tuple[str, ...]) -> None:
    assert short(plan(table(names, KURS, KOLA))) == both(None, None)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ([Raw("Cel 1. Kadra", 1, 4)], [Raw("Cel 2. Uczniowie", 1, 4)]),
        (["Cel 1", Raw("Kadra", 1, 3)], ["Cel 2", Raw("Uczniowie", 1, 3)]),
        (["", "Cel 1: Kadra", "", ""], ["", "Cel 2: Uczniowie", "", ""]),
        ([Raw("1. Kadra", 1, 4)], [Raw("2. Uczniowie", 1, 4)]),
    ],
)
def test_goals_in_rows(first: Row, second: Row) -> None:
    found = plan(table(PLAIN, first, KURS, second, KOLA))

    assert [(one.number, one.text) for one in found.goals] == [("1", "Kadra"), ("2", "Uczniowie")]
    assert short(found) == both("1", "2")


def test_goals_in_a_merged_column() -> None:
    found = plan(table(("Cel szczegółowy", *PLAIN), (Raw("1. Kadra", 2), *KURS), KOLA))

    assert [(goal.number, goal.text) for goal in found.goals] == [("1", "Kadra")]
    assert short(found) == both("1", "1")


@pytest.mark.parametrize("area", ["Priorytet I – Kadra", "Obszar 1: Kadra", "Obszar: Kadra"])
def test_priorities_in_rows(area: str) -> None:
    rows: tuple[Row, ...] = ((Raw(area, 1, 4),), ("", area, "", ""))
    for row in rows:
        found = plan(table(PLAIN, row, KURS, KOLA))

        assert found.priorities == ("Kadra",)
        assert short(found) == both(None, None)


def test_a_heading_names_the_task_of_a_table_of_actions() -> None:
    names = ("Lp.", "Działanie", "Odpowiedzialny", "Termin")
    rows = (("a", "spotkania", "PPP", "2026"), ("b", "raport", "WE", "2027"))
    first, second = ({"Lp.": mark, "method": m, "who": w, "term": t} for mark, m, w, t in rows)

    over = plan("Zadanie 1. Sieć", table(names, *rows))
    inside = plan(table(names, (Raw("Zadanie 1. Sieć", 1, 4),), *rows))

    assert short(over) == short(inside) == [("1", "Sieć", None, [first, second])]


def test_sums_are_no_tasks() -> None:
    found = plan(table((*PLAIN, "Koszt"), (*KURS, "5 zł"), (Raw("Razem", 1, 4), "5 zł")))

    assert len(found.tasks) == 1


def test_task_action_and_way_beside_each_other() -> None:
    names = ("Zadanie", "Działanie", "Sposób realizacji", "Termin", "Realizator")
    found = plan(table(names, ("Promocja", "konkurs", "eliminacje", "2026", "SP 1")))

    assert found.tasks[0].actions[0].method == "konkurs; eliminacje"


def test_contents_and_costs_are_no_schedule() -> None:
    contents = table(("1. Wstęp", "3"), ("2. Diagnoza", "5"), ("3. Harmonogram", "12"))
    costs = table(("Lp.", "Nazwa", "2026"), ("1", "Kursy", "9 zł"), ("2", "Sieć", "5 zł"))
    found = plan(contents, costs, table(PLAIN, KURS))

    assert [other.kind for other in found.other_tables] == ["contents", "budget"]
