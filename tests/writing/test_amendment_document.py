"""The annex of an amendment, as a document: what was, what is, and room for the reason."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import amended_sample
from changed_plans import amended, plans
from harmonia.comparing import compare
from harmonia.plan import Action, Interval, Plan, Scope, Task, Term
from harmonia.sources import read_document
from harmonia.sources.document import Table as ReadTable
from harmonia.writing.amendment import amendment_document
from harmonia.writing.amendment import sentences as amendment
from harmonia.writing.document import Document, Head, Paragraph, Role, Table
from harmonia.writing.docx import write_docx
from harmonia.writing.pdf import write_pdf
from tagged_pdf import TaggedPdf

PAIRS = plans(3).flatmap(lambda plan: st.tuples(st.just(plan), amended(plan)))


def annex(old: Plan, new: Plan, title: str | None = None) -> Document:
    return amendment_document(compare(old, new), old="a.docx", new="b.docx", title=title)


SAMPLE = annex(
    amended_sample.plan(amended_sample.OLD),
    amended_sample.plan(amended_sample.NEW),
    "Harmonogram działań",
)


def rows(table: Table) -> list[list[str]]:
    return [
        ["\n".join(one.words for one in cell.paragraphs) for cell in row.cells]
        for row in table.rows
    ]


def said(document: Document) -> list[str]:
    return [block.words for block in document.blocks if isinstance(block, Paragraph)]


def test_the_changes_have_what_was_what_is_and_room_for_the_reason() -> None:
    changes, _ = SAMPLE.tables()

    assert rows(changes)[0] == ["Co się zmienia", "Było", "Jest", "Uzasadnienie"]
    assert [
        "Termin realizacji\n„Warsztaty z trenerem”",
        "wrzesień – październik 2026",
        "wrzesień – grudzień 2026",
        "",
    ] in rows(changes)


def test_each_task_is_a_section_with_its_title() -> None:
    changes, _ = SAMPLE.tables()
    sections = [row.cells[0].paragraphs[0].words for row in changes.rows if row.section]

    assert sections == [
        "Dane planu",
        "Priorytety",
        "Cele szczegółowe",
        "Zadanie 1.1 Szkolenia nauczycieli przyrody",
        "Zadanie 1.2 Konkurs „Mały badacz” dla przedszkoli",
        "Zadanie 1.3 Gminny Dzień Odkrywców",
        "Zadanie 1.3 (dawniej 1.2) Sieć nauczycieli przedmiotów ścisłych",
        "Zadanie 2.1 Zakup książek i gier do bibliotek szkolnych",
    ]


def test_editorial_changes_stand_apart_without_room_for_reasons() -> None:
    _, editorial = SAMPLE.tables()

    assert editorial.name == "Zmiany redakcyjne"
    assert [len(row) for row in rows(editorial)] == [3, 1, 3]


def test_the_annex_has_a_line_for_the_act_and_one_to_sign() -> None:
    roles = [block.role for block in SAMPLE.blocks if isinstance(block, Paragraph)]

    assert roles[:3] == [Role.ACT, Role.TITLE, Role.SUBTITLE]
    assert roles.count(Role.SIGNATURE) == 2
    assert said(SAMPLE)[0].startswith("Załącznik\ndo uchwały nr …")
    assert said(SAMPLE)[-1] == "Było (plik): a.docx\nJest (plik): b.docx"
    assert SAMPLE.landscape


def test_a_new_task_is_told_in_full() -> None:
    changes, _ = SAMPLE.tables()
    [new] = [row for row in rows(changes) if row[0] == "Nowe zadanie"]

    assert new[1] == "nie było"
    assert new[2].splitlines()[:4] == [
        "Sposób realizacji: Lekcje otwarte w parach nauczycieli",
        "Jednostka odpowiedzialna i współpracująca: Wydział Oświaty, dyrektorzy szkół",
        "Termin realizacji: wrzesień – październik 2026",
        "Zamierzony efekt: Nauczyciele uczą metodą doświadczeń",
    ]


@pytest.mark.parametrize(
    "new", [Plan("p"), Plan("p", period=Interval(dt.date(2026, 1, 1), None), scope=Scope.WIDE)]
)
def test_where_no_words_differ_there_is_nothing_to_sign(new: Plan) -> None:
    document = annex(Plan("p"), new, "Plan gminy")
    roles = {block.role for block in document.blocks if isinstance(block, Paragraph)}

    assert not list(document.tables())
    assert amendment.NO_CHANGES in said(document)
    assert not roles & {Role.ACT, Role.SIGNATURE}


def test_what_harmonia_reads_in_the_words_is_left_out() -> None:
    def plan(words: str, day: int) -> Plan:
        intervals = (Interval(dt.date(2026, 9, day), None),)
        action = Action("a", method="Szkolenia", term=Term(words, intervals))
        return Plan("p", tasks=(Task("t", "1", "Zadanie", actions=(action,)),))

    document = annex(plan("jesień", 1), plan("zima", 2))
    [table] = document.tables()
    assert rows(table)[2] == ["Termin realizacji", "jesień", "zima", ""]
    assert not list(annex(plan("jesień", 1), plan("jesień", 2)).tables())


def test_fields_are_called_as_the_office_calls_them() -> None:
    old = Plan("p", tasks=(Task("t", "1", "Zadanie", actions=(Action("a", effect="lepiej"),)),))
    effect = replace(old.tasks[0].actions[0], effect="dobrze")
    new = replace(
        old,
        tasks=(replace(old.tasks[0], actions=(effect,)),),
        headers={"effect": "Planowane efekty"},
    )
    compared = compare(replace(old, headers=new.headers), new)

    document = amendment_document(compared, old="a", new="b", plan=new)

    assert rows(next(document.tables()))[2][0] == "Planowane efekty"


def test_the_pdf_tells_the_headers_of_every_change() -> None:
    pdf = TaggedPdf(write_pdf(SAMPLE))
    table = pdf.tree.all("Table")[0]
    [changed] = [one for one in table.all("TD") if pdf.words(one).startswith("wrzesień – grudzień")]

    assert pdf.heads_of(table, changed) == [
        "Jest",
        "Zadanie 1.1 Szkolenia nauczycieli przyrody",
        "Termin realizacji „Warsztaty z trenerem”",
    ]


def test_word_and_pdf_say_the_same() -> None:
    pdf, word = (
        [
            [" ".join(cell.text.split()) for cell in block.cells]
            for block in read_document(data, name).blocks
            if isinstance(block, ReadTable)
        ]
        for data, name in ((write_pdf(SAMPLE), "a.pdf"), (write_docx(SAMPLE), "a.docx"))
    )

    assert pdf == word


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(pair=PAIRS)
def test_any_change_gives_whole_tables(pair: tuple[Plan, Plan]) -> None:
    for table in annex(*pair).tables():
        columns = len(table.widths)
        assert {sum(cell.column_span for cell in row.cells) for row in table.rows} == {columns}
        assert abs(sum(table.widths) - 1) < 1e-9
        assert all(row.cells[0].head for row in table.rows)
        assert {cell.head for cell in table.rows[0].cells} == {Head.COLUMN}
