"""Registers are loaded one at a time: two at once would both add what neither has seen."""

from __future__ import annotations

from typing import Final

from django.db import connection

_LOCK: Final = 0x7E8C  # a number of ours among PostgreSQL's advisory locks


def one_at_a_time() -> None:
    """Wait for any other loading; SQLite lets one transaction write at a time anyway."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
