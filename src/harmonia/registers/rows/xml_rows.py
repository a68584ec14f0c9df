"""Rows of a register's .xml: ``<row>`` with ``<WOJ>02</WOJ>`` or ``<col name="WOJ">02</col>``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from lxml import etree

from harmonia.registers.errors import Fault, RegisterError
from harmonia.registers.rows.row import Column, Row, clean, places
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.package import Element, parse_xml


def xml_rows(data: bytes, columns: Sequence[Column]) -> Iterator[Row]:
    """The rows of the catalogue.

    Raises:
        RegisterError: DOCTYPE, DAMAGED, OTHER_FILE, CUT_ROW, CONTROL, TOO_LONG.
    """
    for row in _root(data).iter("{*}row"):
        line = cast("int | None", row.sourceline) or 1
        named = [(_name(cell), cell) for cell in row.iterchildren()]
        names = [name for name, _ in named]
        try:
            at = places(names, columns)
        except RegisterError as error:
            raise RegisterError(Fault.OTHER_FILE, line=line, value=error.value) from None
        texts = [cell.text or "" for _, cell in named]
        yield Row(line, {name: clean(texts[index], line) for name, index in at.items()})


def _root(data: bytes) -> Element:
    try:
        return parse_xml(data)
    except SourceError as error:
        doctype = error.trouble is Trouble.DOCTYPE
        raise RegisterError(Fault.DOCTYPE if doctype else Fault.DAMAGED) from error


def _name(cell: Element) -> str:
    return cell.get("name") or etree.QName(cell).localname
