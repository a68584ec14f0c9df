"""What looks like a time and is none, and times that nobody can date."""

from __future__ import annotations

import pytest

from harmonia.plan import TermKind
from harmonia.polish.terms import Context, find_times, is_term, understand_term
from term_maker import shown

NO_TIME = [
    "kl. IV–VIII",
    "klasy I-III",
    "uczniowie klas IV–VIII",
    "RPO WM 2014–2020",
    "w ramach RPO WM 2014–2020",
    "Program Operacyjny Wiedza Edukacja Rozwój 2014-2020",
    "Dz.U. 2019 poz. 1653",
    "Dz.U. z 2018 r. poz. 1653",
    "uchwała nr XII/123/2018",
    "uchwałą z dnia 7 września 2018 r.",
    "lista obecności",
    "8 szkół",
    "1.1",
    "3",
    "2018 uczniów",
    "etap I, etap II",
]
IMPOSSIBLE = [
    "31 lutego 2018",
    "31.06.2018",
    "31.04.2018 r.",
    "29.02.2019",
    "32 maja 2018",
    "0 maja 2018",
    "15.13.2018",
    "do 31 września 2018",
    "31 lutego każdego roku",
    "czerwiec 2019 – wrzesień 2018",
    "od 30 czerwca 2019 do 1 września 2018",
    "2020–2018",
    "rok szkolny 2018/2017",
    "2018/2021",
    "2018-19",
    "2018/13",
    "2018-02-30",
]
RELATIVE = [
    "w trakcie szkolenia",
    "po pierwszym roku",
    "14 dni od podpisania umowy",
    "w ciągu 14 dni od zakończenia szkolenia",
    "14 dni od 1 września 2018",
    "do końca zajęć dydaktycznych",
    "do końca zajęć dydaktycznych roku szkolnego 2018/2019",
    "po zakończeniu roku szkolnego 2018/2019",
    "na zakończenie roku szkolnego 2018/2019",
    "do końca czerwca następnego roku",
    "po każdym szkoleniu",
    "2 tygodnie przed szkoleniem",
]
UNRESOLVED = [
    "wg odrębnego harmonogramu",
    "do ustalenia",
    "ferie zimowe",
    "ferie zimowe 2025",
    "ferie: 2025",
    "w ferie zimowe 2024/2025",
    "wakacje 2019",
    "wakacje (2026 r.)",
    "wiosna 2026",
    "wiosną 2026 r.",
    "2026, wiosna",
    "rok 2026 – lato",
    "rok szkolny 2025/2026 (ferie)",
    "zima 2025/2026",
    "sezon zimowy 2025/2026",
    "okres wakacyjny 2026",
    "jesień 2025 – wiosna 2026",
    "wiosna i jesień 2026",
    "w latach 2025–2026 w okresie wakacyjnym",
    "2026 w trakcie wakacji",
    "szkolenie zimowe 2026",
    "Wielkanoc 2026",
    "po feriach zimowych 2025",
    "niezwłocznie",
    "przełom 2018/2019",
]


@pytest.mark.parametrize("text", NO_TIME)
def test_numbers_that_are_no_time(text: str) -> None:
    for context in (None, Context(school_year=2018)):
        assert understand_term(text, context).intervals == ()
    assert not is_term(text)


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_days_that_do_not_exist(text: str) -> None:
    term = understand_term(text, Context(year=2018))
    assert (term.kind, term.intervals, term.recurrence) == (TermKind.UNRESOLVED, (), None)


@pytest.mark.parametrize("text", RELATIVE)
def test_times_that_hang_on_an_event(text: str) -> None:
    term = understand_term(text, Context(school_year=2018))
    assert (term.kind, term.intervals) == (TermKind.RELATIVE, ())


@pytest.mark.parametrize("text", UNRESOLVED)
def test_times_that_nobody_can_date(text: str) -> None:
    term = understand_term(text, Context(school_year=2018))
    assert (term.kind, term.intervals) == (TermKind.UNRESOLVED, ())


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("ferie zimowe 17.02.2025–2.03.2025", "2025-02-17..2025-03-02"),
        ("wakacje: lipiec 2026", "2026-07-01..2026-07-31"),
        ("lipiec 2026 (wakacje)", "2026-07-01..2026-07-31"),
        ("rok szkolny 2025/2026 bez ferii", "2025-09-01..2026-08-31"),
        ("cały rok szkolny 2025/2026, ferie", "2025-09-01..2026-08-31"),
        ("semestr zimowy 2018/2019", ""),
        ("lata 2025–2026", "2025-01-01..2026-12-31"),
    ],
)
def test_days_named_beside_a_season_count(text: str, days: str) -> None:
    assert shown(understand_term(text)) == days


def test_a_window_beside_an_event_counts() -> None:
    term = understand_term("po zakończeniu szkolenia, nie później niż do 30 czerwca 2019")
    assert (term.kind, shown(term)) == (TermKind.RELATIVE, "..2019-06-30")
    assert shown(understand_term("w trakcie szkolenia w maju 2018")) == "2018-05-01..2018-05-31"


@pytest.mark.parametrize(
    "text",
    [
        "maj 2018 (RPO WM 2014–2020)",
        "maj 2018, klasy IV–VIII",
        "maj 2018 – I etap",
        "maj 2018, 3 szkoły",
        "maj 2018 (8 szkół)",
        "maj 2018 (uchwała z dnia 7 września 2017 r.)",
        "szkolenie 2 grup w maju 2018",
    ],
)
def test_remarks_do_not_spoil_a_term(text: str) -> None:
    assert shown(understand_term(text)) == "2018-05-01..2018-05-31"


@pytest.mark.parametrize("text", [None, "", "  ", "-", "–", "\u00a0"])
def test_nothing_written(text: str | None) -> None:
    term = understand_term(text)
    assert (term.text, term.kind, term.intervals) == (None, TermKind.NONE, ())
    assert not is_term(text)


@pytest.mark.parametrize("text", ["j.w.", "1.10", "I", "IV–VIII", "IV", "2.1"])
def test_a_cell_that_may_be_something_else_is_no_term(text: str) -> None:
    assert not is_term(text)


def test_times_inside_prose_are_found_where_they_stand() -> None:
    text = "Szkolenie rady we wrześniu 2018 r. oraz raz w miesiącu; kl. IV–VIII, do 30 czerwca 2019"
    assert [text[start:end] for start, end in find_times(text)] == [
        "we wrześniu 2018 r.", "raz w miesiącu", "do 30 czerwca 2019",
    ]  # fmt: skip
