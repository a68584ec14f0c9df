from __future__ import annotations

import io

import docx
import pytest

from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.sniffing import sniff
from sheet_files import Sheet, ods_bytes, xls_bytes, xlsx_bytes, zip_bytes

SHEET = Sheet([["Nr", "Zadanie"], [1, "Sieć"]])
ODT = b"application/vnd.oasis.opendocument.text"


def docx_bytes() -> bytes:
    target = io.BytesIO()
    docx.Document().save(target)
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"{\\rtf1 x}", "rtf"),
        (b"%PDF-1.7\n\x00\x01", "pdf"),
        (b"\x00junk\n" * 20 + b"%PDF-1.4", "pdf"),
        (b"<!DOCTYPE html><p>x", "html"),
        (b"\xef\xbb\xbf \r\n<html xmlns:o='urn:x'><p>x", "html"),
        ("<html><p>ąć".encode("utf-16"), "html"),
        (b"<?xml version='1.0'?>\n<!-- x --><!DOCTYPE html PUBLIC 'a' 'b'><html>", "html"),
        (b"<!-- strona --><table><tr><td>a", "html"),
        (
            b'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n',
            "mhtml",
        ),
        (b"Nr;Zadanie;Termin\r\n1;a;b\r\n2;c;d\r\n", "csv"),
        (b"Nr,Zadanie,Termin\n1,a,b\n2,c,d\n3,e,f\n", "csv"),
        (b"Nr\tZadanie\tTermin\n1\ta\tb\n2\tc\td\n", "csv"),
        (b"sep=|\na|b\n", "csv"),
        (b"Zadanie 1. A;\nTermin;maj\nMonitorowanie;Miernik: 1\n;Kto: x\n;Kiedy: y\n", "csv"),
        (b'Zadanie 1. A,\nTermin,"maj, luty"\nMiernik,1\n', "csv"),
        (b"Zakres:\n- szkolenia;\n- sieci;\n- diagnoza;\n- warsztaty.\n", "txt"),
        (b"Plan, czyli\nzamiar, a nie\nwykonanie, ma\n", "txt"),
        ("Zadanie\tTermin\nSieć\tmaj\nPlan\tluty\n".encode("cp1250"), "csv"),
        (b"\tNr\n\tZadanie\n\n\t1\n\tx\n\n", "txt"),
        ("Plan, którego celem, jak wiadomo, jest\nrozwój, jakość, wsparcie\n".encode(), "txt"),
        ("Zażółć; gęślą".encode("cp1250"), "txt"),
        ("Harmonogram".encode("utf-16"), "txt"),
        (b"5 < 6 a 7 > 6", "txt"),
        (docx_bytes(), "docx"),
        (xlsx_bytes(SHEET), "xlsx"),
        (xls_bytes(SHEET), "xls"),
        (ods_bytes(""), "ods"),
        (zip_bytes({"mimetype": ODT, "content.xml": b"<x/>"}), "odt"),
        (zip_bytes({"mimetype": ODT + b"-template", "content.xml": b"<x/>"}), "odt"),
    ],
)
def test_formats_are_told_by_content(data: bytes, kind: str) -> None:
    assert sniff(data) == kind


def trouble(data: bytes) -> Trouble:
    with pytest.raises(SourceError) as caught:
        sniff(data)
    return caught.value.trouble


@pytest.mark.parametrize("data", [b"", b" \r\n\t ", b"\xef\xbb\xbf", b"\xff\xfe \x00"])
def test_nothing_is_empty(data: bytes) -> None:
    assert trouble(data) is Trouble.EMPTY


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)),
        b"MZ\x90\x00\x03\x00\x00\x00" + bytes(200),
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00" + bytes(range(256)),
        bytes(1000),
        zip_bytes({"zdjecie.jpg": b"x"}),
        zip_bytes({"mimetype": b"application/vnd.oasis.opendocument.presentation"}),
        zip_bytes({"[Content_Types].xml": b"<Types>presentationml.presentation.main+xml</Types>"}),
        b"<?xml version='1.0'?><office:document xmlns:office='x'/>",
        b"<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument/>",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%!PS-Adobe-3.0\n",
    ],
)
def test_other_things_are_of_the_wrong_type(data: bytes) -> None:
    assert trouble(data) is Trouble.WRONG_TYPE


@pytest.mark.parametrize("data", [b"\xdb\xa5-\x00" + bytes(100), b"\xffWPC" + bytes(100)])
def test_old_editors(data: bytes) -> None:
    assert trouble(data) is Trouble.TOO_OLD


def test_encrypted_open_document_has_a_password() -> None:
    manifest = b"<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    data = zip_bytes({"mimetype": ODT, "META-INF/manifest.xml": manifest})
    assert trouble(data) is Trouble.PASSWORD


def test_containers_cut_off() -> None:
    assert trouble(docx_bytes()[:-200]) is Trouble.TRUNCATED
    assert trouble(xls_bytes(SHEET)[:600]) in (Trouble.TRUNCATED, Trouble.WRONG_TYPE)
