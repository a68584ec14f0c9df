"""Headers that were mistyped or that name no field we know."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.plan import Doubt
from harmonia.reading.fields import Field
from harmonia.reading.schedule import Schedule


def doubts(found: Schedule) -> Iterator[Doubt]:
    """Each mistyped word and each column found by its contents once."""
    seen: set[str] = set()
    for head in found.heads:
        for column in head.columns.values():
            for written, meant in column.typos:
                if written not in seen and column.name:
                    seen.add(written)
                    values = {"written": written, "meant": meant}
                    yield Doubt(
                        "header_mistyped", None, None, str(column.field), (column.name.place,),
                        0.8, values,
                    )  # fmt: skip
            if column.by_contents and column.name:
                values = {"header": column.name.text or "", "field": str(column.field)}
                yield Doubt(
                    "header_by_contents", None, None, str(column.field), (column.name.place,),
                    0.5, values,
                )  # fmt: skip
    for record in found.records:
        if record.typo and record.typo[0] not in seen:
            seen.add(record.typo[0])
            values = {"written": record.typo[0], "meant": record.typo[1]}
            yield Doubt(
                "header_mistyped", None, None, str(Field.TITLE), (record.place,), 0.8, values
            )
