"""Every format that a plan is written in, behind one function."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from harmonia.plan import Doubt, Plan
from harmonia.reading.forms import Form
from harmonia.writing.document import Document
from harmonia.writing.layouts import LAYOUTS
from harmonia.writing.layouts.like import like


class Format(StrEnum):
    """The formats, by the names the command knows them by."""

    DOCX = "docx"
    ODT = "odt"
    PDF = "pdf"
    HTML = "html"
    XLSX = "xlsx"
    CSV = "csv"
    CSV_RFC = "csv-rfc"
    ICS = "ics"
    SVG = "svg"
    JSON = "json"
    STRATML = "stratml"


LAID_OUT = frozenset({Format.DOCX, Format.ODT, Format.PDF, Format.HTML})
"""Formats that have a layout; the others have one shape."""

DRAWN = frozenset({Format.PDF, Format.HTML, Format.SVG})
"""Formats with the drawing in them."""

_ENDINGS = {Format.CSV_RFC: "csv", Format.STRATML: "xml"}


@dataclass(frozen=True, slots=True)
class Wish:
    """How a plan is to be written.

    ``layout`` is a name of `LAYOUTS`; a ``form`` of an office goes before it. ``today`` is the day
    of the drawing's line, None for no line; ``paper`` ("a4" or "a3") the sheets of the drawing.
    ``on`` is the day a calendar is written on, None for a day of the plan's own.
    ``party``: a calendar only of what concerns this party, by its name in the plan.
    """

    layout: str = "cards"
    form: Form | None = None
    today: date | None = None
    paper: str = "a4"
    party: str | None = None
    on: date | None = None


def ending(form: Format) -> str:
    """What the names of a format's files end with, without the dot."""
    return _ENDINGS.get(form, form)


def lay_out(plan: Plan, wish: Wish) -> Document:
    """The plan as paragraphs and tables, in the layout wished for."""
    return like(plan, wish.form) if wish.form else LAYOUTS[wish.layout](plan)


def write_plan(
    plan: Plan,
    form: Format | str,
    wish: Wish | None = None,
    *,
    doubts: Iterable[Doubt] = (),
    file: str | None = None,
) -> bytes:
    """A plan as a file of the given format: the same plan and wish give the same bytes.

    Args:
        plan: what to write; its words are kept, nothing is dropped for want of a place.
        form: the format.
        wish: how.
        doubts: what a careful reader would ask of it (kept by JSON).
        file: the name of the file that the plan was read from, told where there is room for it.

    Raises:
        ValueError: no such format.
    """
    return _WRITERS[Format(form)](plan, wish or Wish(), tuple(doubts), file)


_Writer = Callable[[Plan, Wish, tuple[Doubt, ...], str | None], bytes]


def _docx(plan: Plan, wish: Wish, _doubts: tuple[Doubt, ...], _file: str | None) -> bytes:
    from harmonia.writing.docx import write_docx  # noqa: PLC0415  (each format's own libraries are loaded when it is asked for)

    return write_docx(lay_out(plan, wish))


def _odt(plan: Plan, wish: Wish, _doubts: tuple[Doubt, ...], _file: str | None) -> bytes:
    from harmonia.writing.odt import write_odt  # noqa: PLC0415  (likewise)

    return write_odt(lay_out(plan, wish))


def _pdf(plan: Plan, wish: Wish, _doubts: tuple[Doubt, ...], _file: str | None) -> bytes:
    from harmonia.writing.pdf import plan_drawing, write_pdf  # noqa: PLC0415  (likewise)

    drawing = plan_drawing(plan, paper=wish.paper, today=wish.today)
    return write_pdf(lay_out(plan, wish), drawing)


def _html(plan: Plan, wish: Wish, _doubts: tuple[Doubt, ...], file: str | None) -> bytes:
    from harmonia.writing.html_page import plan_drawings, write_html  # noqa: PLC0415  (likewise)

    drawing = plan_drawings(plan, today=wish.today)
    return write_html(lay_out(plan, wish), plan=plan, drawing=drawing, file=file).encode()


def _xlsx(plan: Plan, _wish: Wish, _doubts: tuple[Doubt, ...], _file: str | None) -> bytes:
    from harmonia.writing.xlsx import write_xlsx  # noqa: PLC0415  (likewise)

    return write_xlsx(plan)


def _csv(plan: Plan, _wish: Wish, _doubts: tuple[Doubt, ...], _file: str | None) -> bytes:
    from harmonia.writing.csv_file import Dialect, write_csv  # noqa: PLC0415  (likewise)

    return write_csv(plan, Dialect.POLISH)


def _csv_rfc(plan: Plan, _wish: Wish, _doubts: tuple[Doubt, ...], _file: str | None) -> bytes:
    from harmonia.writing.csv_file import Dialect, write_csv  # noqa: PLC0415  (likewise)

    return write_csv(plan, Dialect.RFC4180)


def _ics(plan: Plan, wish: Wish, _doubts: tuple[Doubt, ...], _file: str | None) -> bytes:
    from harmonia.writing.calendar import calendar  # noqa: PLC0415  (likewise)

    return calendar(plan, party=wish.party, on=wish.on)


def _svg(plan: Plan, wish: Wish, _doubts: tuple[Doubt, ...], _file: str | None) -> bytes:
    from harmonia.writing.svg import svg  # noqa: PLC0415  (likewise)

    return svg(plan, today=wish.today).encode()


def _json(plan: Plan, _wish: Wish, doubts: tuple[Doubt, ...], file: str | None) -> bytes:
    from harmonia.writing.json_file import write_json  # noqa: PLC0415  (likewise)

    return write_json(plan, doubts, file=file)


def _stratml(plan: Plan, _wish: Wish, _doubts: tuple[Doubt, ...], _file: str | None) -> bytes:
    from harmonia.writing.stratml import write_stratml  # noqa: PLC0415  (likewise)

    return write_stratml(plan)


_WRITERS: Mapping[Format, _Writer] = MappingProxyType(
    {
        Format.DOCX: _docx,
        Format.ODT: _odt,
        Format.PDF: _pdf,
        Format.HTML: _html,
        Format.XLSX: _xlsx,
        Format.CSV: _csv,
        Format.CSV_RFC: _csv_rfc,
        Format.ICS: _ics,
        Format.SVG: _svg,
        Format.JSON: _json,
        Format.STRATML: _stratml,
    }
)
