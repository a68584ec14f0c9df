from __future__ import annotations

import pytest
from django.db import connection

from harmonia.web.config.database import database
from harmonia.web.config.environment import read


def test_the_embedded_database_stands_in_the_data_folder() -> None:
    here = read({"HARMONIA_DATA": "/srv/harmonia"})
    assert here.database.as_django()["NAME"] == "/srv/harmonia/harmonia.sqlite3"


def test_an_address_becomes_what_django_wants() -> None:
    here = read({})
    entry = database("postgres://osoba:ha%2Fslo@serwer:5433/plany?sslmode=require", data=here.data)
    django = entry.as_django()
    assert django["ENGINE"] == "django.db.backends.postgresql"
    assert (django["NAME"], django["USER"], django["PASSWORD"]) == ("plany", "osoba", "ha/slo")
    assert (django["HOST"], django["PORT"]) == ("serwer", "5433")
    assert django["OPTIONS"] == {"sslmode": "require"}
    assert django["CONN_HEALTH_CHECKS"]


def test_an_address_may_name_a_socket() -> None:
    entry = database("postgresql:///plany?host=/run/postgresql", data=read({}).data)
    assert entry.as_django()["HOST"] == "/run/postgresql"


@pytest.mark.django_db
def test_this_database_is_set_as_the_settings_say() -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SHOW timezone")
            assert cursor.fetchone()[0] == "UTC"
            return
        # The tests' own database is in memory, where the journal cannot be a file beside it.
        assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
        assert cursor.execute("PRAGMA synchronous").fetchone()[0] == 1  # NORMAL
        assert cursor.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        assert cursor.execute("PRAGMA busy_timeout").fetchone()[0] == 20_000
