"""A plan as separated values: for Excel as Poland has it, and for programs (RFC 4180).

A row per action: the plan's words under the office's headers, then what Harmonia reads in them,
in columns that say so ("od (odczyt)"). Several targets of one action share their cells, in order,
with "; " between them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from harmonia.plan import Action, Plan
from harmonia.writing.csv_file.dialects import Dialect
from harmonia.writing.csv_file.guard import unguarded
from harmonia.writing.csv_file.sentences import READ_HEADERS
from harmonia.writing.sheets.characters import clean
from harmonia.writing.sheets.columns import columns_of, rows_of
from harmonia.writing.sheets.days import first_day, last_day
from harmonia.writing.sheets.sentences import recurrence

__all__ = ["Dialect", "unguarded", "write_csv"]


def write_csv(plan: Plan, dialect: Dialect = Dialect.POLISH) -> bytes:
    """Write a plan's schedule as separated values.

    Args:
        plan: any plan; its head is not written.
        dialect: `Dialect.POLISH` opens in Polish Excel by a double click and keeps every text as
            it is written; `Dialect.RFC4180` is for programs and changes nothing.

    Returns:
        The file. The same plan gives the same bytes. In the Polish dialect `unguarded` gives a
        cell's words back.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=dialect.separator, lineterminator="\r\n")
    columns = columns_of(plan)
    headers = (*(column.header for column in columns), *READ_HEADERS)
    writer.writerow([dialect.words(clean(header)) for header in headers])
    for _, action, words in rows_of(plan, columns):
        said = [dialect.words(clean(text)) if text else "" for text in words]
        writer.writerow([*said, *_read(action, dialect)])
    return text.getvalue().encode(dialect.encoding)


def _read(action: Action, dialect: Dialect) -> Iterator[str]:
    """What was understood: days, recurrence, values and units of targets, money."""
    for day in (first_day(action.term), last_day(action.term)):
        yield dialect.day(day) if day else ""
    yield dialect.words(recurrence(action.term) or "")
    aims = [target for target in action.targets if target.value is not None]
    values = [dialect.number(target.value) for target in aims if target.value is not None]
    yield values[0] if len(values) == 1 else dialect.words("; ".join(values))
    units = [clean(target.unit or "") for target in aims]
    yield dialect.words("; ".join(units)) if any(units) else ""
    amount = action.funding.amount
    yield "" if amount is None else dialect.number(amount)
