"""Headers that were mistyped or that name no field we know."""

from __future__ import annotations

from collections.abc import Iterator

from harmonia.plan import Doubt, Place
from harmonia.reading.fields import Field
from harmonia.reading.schedule import Schedule


def doubts(found: Schedule) -> Iterator[Doubt]:
    """Each mistyped word once, with all its places, and each column found by its contents."""
    for (written, meant), places in _slips(found).items():
        field = next(iter(places.values()))
        values = {"written": written, "meant": meant}
        yield Doubt("header_mistyped", None, None, field, tuple(places), 0.8, values)
    for head in found.heads:
        for column in head.columns.values():
            if column.by_contents and column.name:
                values = {"header": column.name.text or "", "field": str(column.field)}
                yield Doubt(
                    "header_by_contents", None, None, str(column.field), (column.name.place,),
                    0.5, values,
                )  # fmt: skip


def _slips(found: Schedule) -> dict[tuple[str, str], dict[Place, str]]:
    """The mistyped words (as written, meant), each with its places and the fields they name."""
    slips: dict[tuple[str, str], dict[Place, str]] = {}
    for head in found.heads:
        for column in head.columns.values():
            if name := column.name:
                for typo in column.typos:
                    slips.setdefault(typo, {})[name.place] = str(column.field)
    for record in found.records:
        if record.typo:
            slips.setdefault(record.typo, {})[record.place] = str(Field.TITLE)
    return slips
