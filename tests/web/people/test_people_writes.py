"""Pages that only read cannot write."""

from __future__ import annotations

import pytest
from django.db import connection, transaction

import made_up_people as made
from harmonia.web.people.models import Organisation, Person
from harmonia.web.people.writes import WriteRefusedError, is_reading, refused


@pytest.mark.parametrize(
    "sql",
    [
        'SELECT "name" FROM "people_person"',
        "  (SELECT 1) UNION (SELECT 2)",
        "WITH found AS (SELECT 1) SELECT * FROM found",
        'WITH "update" AS (SELECT 1) SELECT * FROM "update"',
        "EXPLAIN QUERY PLAN SELECT 1",
        "SAVEPOINT s1",
        "RELEASE SAVEPOINT s1",
    ],
)
def test_what_only_reads(sql: str) -> None:
    assert is_reading(sql)


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO people_person VALUES (1)",
        "update people_person set name = ''",
        "DELETE FROM people_person",
        "WITH gone AS (DELETE FROM people_person RETURNING *) SELECT * FROM gone",
        "EXPLAIN ANALYZE DELETE FROM people_person",
        "PRAGMA writable_schema = 1",
        "TRUNCATE people_person",
        "DROP TABLE people_person",
        "/* SELECT */ DELETE FROM people_person",
        "SELECTION",
        "",
    ],
)
def test_what_writes_or_cannot_be_told(sql: str) -> None:
    assert not is_reading(sql)


@pytest.mark.django_db
def test_while_writes_are_refused_nothing_gets_through_and_reading_goes_on() -> None:
    anna = made.person()
    with refused():
        assert Person.objects.get(pk=anna.pk).name == "Anna Nowak"
        for write in (made.organisation, anna.save, Person.objects.all().delete):
            with pytest.raises(WriteRefusedError), transaction.atomic():
                write()
        with pytest.raises(WriteRefusedError), transaction.atomic():
            Person.objects.update(name="Ktoś inny")
        with pytest.raises(WriteRefusedError), connection.cursor() as cursor:
            cursor.executemany("DELETE FROM people_person WHERE id = %s", [(anna.pk,)])
    assert Person.objects.get(pk=anna.pk).name == "Anna Nowak"
    assert not Organisation.objects.exists()
    made.organisation()  # afterwards all is as before
