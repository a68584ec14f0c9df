"""The table of events becomes append-only, in the database itself.

Two changes pass, one at a time and nothing beside them: an erased actor loses number and name and
keeps the role for a label; an erased person that something was done to loses the label and the
data. Everything else (UPDATE, DELETE, TRUNCATE, INSERT OR REPLACE) is refused.

Whoever changes this table in a later migration: SQLite makes the table anew then and drops its
triggers, so that migration ends with a new version of this one. The tests walk all columns.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_FIXED = ("id", "kind", "at", "operation", "actor_role", "organisation_id", "subject_kind",
          "subject_id", "about_person", "sentence")  # fmt: skip
_OF_ACTOR = ("actor_id", "actor_label")
_OF_SUBJECT = ("subject_label", "before", "after")

_SAME = {"sqlite": "NEW.{0} IS OLD.{0}", "postgresql": "NEW.{0} IS NOT DISTINCT FROM OLD.{0}"}


def _same(vendor: str, *columns: str) -> str:
    return " AND ".join(_SAME[vendor].format(f'"{column}"') for column in columns)


def _erasure(vendor: str) -> str:
    """The condition of the two changes that pass."""
    actor = (
        "OLD.actor_id IS NOT NULL AND NEW.actor_id IS NULL"
        " AND NEW.actor_label = COALESCE(OLD.actor_role, 'osoba')"
    )
    subject = (
        "OLD.about_person AND NEW.subject_label = 'osoba'"
        ' AND NEW."before" IS NULL AND NEW."after" IS NULL'
    )
    return (
        f"({actor} AND {_same(vendor, *_FIXED, *_OF_SUBJECT)})"
        f" OR ({subject} AND {_same(vendor, *_FIXED, *_OF_ACTOR)})"
    )


def _sqlite() -> Iterator[str]:
    refuse = "BEGIN SELECT RAISE(ABORT, 'history is append-only'); END"
    no_erasure = f"({_erasure('sqlite')}) IS NOT TRUE"  # NULL is not true
    # INSERT OR REPLACE removes a row without asking the trigger on DELETE
    known = "EXISTS (SELECT 1 FROM history_event WHERE id = NEW.id)"
    for name, change, when in (
        ("no_delete", "DELETE", "TRUE"),
        ("no_update", "UPDATE", no_erasure),
        ("no_replace", "INSERT", known),
    ):
        yield _trigger(name, change, f"WHEN {when} {refuse}")


def _postgresql() -> Iterator[str]:
    yield f"""
        CREATE FUNCTION history_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'UPDATE' THEN
                IF {_erasure("postgresql")} THEN
                    RETURN NEW;
                END IF;
            END IF;
            RAISE EXCEPTION 'history is append-only'
                USING ERRCODE = 'integrity_constraint_violation';
        END
        $$
        """
    for name, change, each in (
        ("no_change", "UPDATE OR DELETE", "ROW"),
        ("no_truncate", "TRUNCATE", "STATEMENT"),
    ):
        yield _trigger(name, change, f"FOR EACH {each} EXECUTE FUNCTION history_append_only()")


def _trigger(name: str, change: str, deed: str) -> str:
    return f"CREATE TRIGGER history_event_{name} BEFORE {change} ON history_event {deed}"


def lock(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Add the triggers."""
    for sql in _sqlite() if editor.connection.vendor == "sqlite" else _postgresql():
        editor.execute(sql, None)


def unlock(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Remove the triggers."""
    if editor.connection.vendor == "sqlite":
        for name in ("no_delete", "no_update", "no_replace"):
            editor.execute(f"DROP TRIGGER history_event_{name}", None)
        return
    for name in ("no_change", "no_truncate"):
        editor.execute(f"DROP TRIGGER history_event_{name} ON history_event", None)
    editor.execute("DROP FUNCTION history_append_only()", None)


class Migration(migrations.Migration):
    """Append-only, by trigger."""

    dependencies = [("history", "0001_initial")]

    operations = [migrations.RunPython(lock, unlock)]
