"""How pages lie is seen in the formats that have pages."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

from harmonia import samples
from harmonia.sources.orientation import is_landscape


@pytest.mark.parametrize("ending", ["docx", "odt", "pdf", "rtf"])
@pytest.mark.parametrize(("layout", "lies"), [("wide", True), ("cards", False)])
def test_pages_of_samples(layout: str, ending: str, lies: bool) -> None:  # noqa: FBT001
    path = samples.paths()[0].with_name(f"{layout}-clean.{ending}")

    assert is_landscape(path.read_bytes()) is lies


@pytest.mark.parametrize("ending", ["html", "txt", "xlsx"])
def test_formats_without_pages_do_not_tell(ending: str) -> None:
    path = samples.paths()[0].with_name(f"wide-clean.{ending}")

    assert is_landscape(path.read_bytes()) is None


def docx_of(*sections: tuple[int, bool]) -> bytes:
    """A Word file of sections: how many rows the table of each has, and whether it lies."""
    made = docx.Document()
    for index, (rows, lies) in enumerate(sections):
        section = made.add_section() if index else made.sections[0]
        if lies != ((section.page_width or 0) > (section.page_height or 0)):
            section.page_width, section.page_height = section.page_height, section.page_width
        made.add_paragraph("Tekst")
        if rows:
            made.add_table(rows, 3)
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def odt_of(*sections: tuple[int, bool]) -> bytes:
    """The same as OpenDocument: each page is asked for by the style of a paragraph."""
    content = "".join(
        f'<text:p text:style-name="{"Lies" if lies else "Stands"}">Tekst</text:p><table:table>'
        + "<table:table-row><table:table-cell/></table:table-row>" * rows
        + "</table:table>"
        for rows, lies in sections
    )
    styles = "".join(
        f'<style:style style:name="{one}" style:master-page-name="{one}"/>'
        for one in ("Lies", "Stands")
    )
    pages = "".join(
        f'<style:page-layout style:name="L{one}"><style:page-layout-properties '
        f'fo:page-width="{width}cm" fo:page-height="25cm"/></style:page-layout>'
        f'<style:master-page style:name="{one}" style:page-layout-name="L{one}"/>'
        for one, width in (("Lies", 30), ("Stands", 20))
    )
    kind = "application/vnd.oasis.opendocument.text"
    entry = f'<file-entry xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" x="{kind}"/>'
    file = BytesIO()
    with ZipFile(file, "w") as package:
        package.writestr("mimetype", kind)
        package.writestr("META-INF/manifest.xml", entry)
        package.writestr("content.xml", odt_part(f"{styles}<office:body>{content}</office:body>"))
        package.writestr("styles.xml", odt_part(pages))
    return file.getvalue()


def odt_part(inner: str) -> str:
    spaces = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{rest}:1.0"'
        for prefix, rest in {
            **{one: one for one in ("office", "style", "text", "table")},
            "fo": "xsl-fo-compatible",
        }.items()
    )
    return f"<office:document-content {spaces}>{inner}</office:document-content>"


@pytest.mark.parametrize("made", [docx_of, odt_of])
def test_a_wide_annex_does_not_turn_an_upright_schedule(
    made: Callable[..., bytes],
) -> None:
    assert is_landscape(made((20, False), (2, True))) is False


@pytest.mark.parametrize("made", [docx_of, odt_of])
def test_a_schedule_on_its_side_below_upright_text_lies(made: Callable[..., bytes]) -> None:
    assert is_landscape(made((1, False), (20, True), (0, False))) is True


@pytest.mark.parametrize("made", [docx_of, odt_of])
def test_without_tables_any_page_tells(made: Callable[..., bytes]) -> None:
    assert is_landscape(made((0, False), (0, True))) is True
    assert is_landscape(made((0, False), (0, False))) is False
