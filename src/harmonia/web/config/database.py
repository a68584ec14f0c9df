"""The database: SQLite in the data folder, or the PostgreSQL that DATABASE_URL names."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import psycopg
from psycopg.conninfo import conninfo_to_dict

from harmonia.web.config import sentences
from harmonia.web.config.bad_setting import BadSettingError

FILE: Final = "harmonia.sqlite3"
WAIT: Final = 20  # seconds that a writer waits for another one
KEPT_OPEN: Final = 60  # seconds that a connection to PostgreSQL outlives its request
_NAMED: Final = {"user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}


@dataclass(frozen=True, slots=True)
class Database:
    """Where the rows are.

    Attributes:
        engine: "sqlite3" or "postgresql", as Django names its backends.
        name: the file, or the database's name on its server.
        server: USER, PASSWORD, HOST and PORT, as far as they are named; empty for SQLite.
        options: what the backend takes besides.
    """

    engine: str
    name: str
    server: dict[str, str] = field(default_factory=dict, repr=False)  # holds a password
    options: dict[str, Any] = field(default_factory=dict)

    def as_django(self) -> dict[str, Any]:
        """The entry of Django's DATABASES."""
        entry: dict[str, Any] = {
            "ENGINE": f"django.db.backends.{self.engine}",
            "NAME": self.name,
            **self.server,
        }
        if self.engine == "postgresql":
            entry |= {"CONN_MAX_AGE": KEPT_OPEN, "CONN_HEALTH_CHECKS": True}
        return {**entry, "OPTIONS": self.options}


def database(url: str, *, data: Path) -> Database:
    """The database of this address; of an empty one, SQLite in the data folder.

    Raises:
        BadSettingError: the address is not one of PostgreSQL, or names no database.
    """
    if not url:
        return _sqlite(data / FILE)
    if urlsplit(url).scheme not in {"postgres", "postgresql"}:
        raise BadSettingError(sentences.BAD_DATABASE)
    try:
        said = {name: str(value) for name, value in conninfo_to_dict(url).items()}
    except psycopg.ProgrammingError as error:
        raise BadSettingError(sentences.BAD_DATABASE) from error
    name = said.pop("dbname", "")
    if not name:
        raise BadSettingError(sentences.BAD_DATABASE)
    server = {django: said.pop(libpq) for libpq, django in _NAMED.items() if libpq in said}
    return Database("postgresql", name, server, dict(said))


def _sqlite(file: Path) -> Database:
    return Database(
        "sqlite3",
        str(file),
        options={
            "transaction_mode": "IMMEDIATE",  # a writer queues at once, never in mid-transaction
            "timeout": WAIT,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        },
    )
