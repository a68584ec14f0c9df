"""History as files, a line at a time: JSON Lines for programs, separated values for Excel."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder

from harmonia.plan import Json
from harmonia.web.history.models import Event
from harmonia.web.history.sentences import HEADERS
from harmonia.writing.csv_file import Dialect

_DIALECT = Dialect.POLISH


def as_json_lines(events: Iterable[Event]) -> Iterator[bytes]:
    """A JSON object a line, in UTF-8, moments in UTC."""
    for event in events:
        yield f"{_json(event_json(event))}\n".encode()


def as_csv(events: Iterable[Event]) -> Iterator[bytes]:
    """A table that opens in Polish Excel by a double click; texts cannot run as formulas.

    Moments are Polish time, to the second.
    """
    yield _row(HEADERS).encode(_DIALECT.encoding)  # with the mark, at the beginning only
    zone = ZoneInfo(settings.TIME_ZONE)
    for event in events:
        yield _row(_cells(event, zone)).encode()


def event_json(event: Event) -> Json:
    """An event as plain data; all of it."""
    return {
        "id": event.pk,
        "kind": event.kind,
        "at": event.at,
        "operation": str(event.operation),
        "actor": {"id": event.actor_id, "label": event.actor_label, "role": event.actor_role},
        "organisation": event.organisation_id,
        "subject": {
            "kind": event.subject_kind,
            "id": event.subject_id,
            "label": event.subject_label,
        },
        "before": event.before,
        "after": event.after,
        "sentence": event.sentence,
    }


def _cells(event: Event, zone: ZoneInfo) -> tuple[str, ...]:
    return (
        f"{event.at.astimezone(zone):%d.%m.%Y %H:%M:%S}",
        event.actor_label,
        event.actor_role or "",
        event.sentence,
        event.subject_label,
        "" if event.before is None else _json(event.before),
        "" if event.after is None else _json(event.after),
        str(event.operation),
        event.kind,
    )


def _row(cells: Iterable[str]) -> str:
    line = io.StringIO(newline="")
    writer = csv.writer(line, delimiter=_DIALECT.separator, lineterminator="\r\n")
    writer.writerow([_DIALECT.words(cell) for cell in cells])
    return line.getvalue()


def _json(data: Json) -> str:
    return json.dumps(data, ensure_ascii=False, cls=DjangoJSONEncoder)
