"""Makes the .doc and .rtf files of the tests from small .docx files, by LibreOffice.

    python tools/make_doc_fixtures.py tests/files/doc

Each content is written as WordprocessingML inside a python-docx package, so that it holds what
python-docx has no words for: tracked changes, hidden text, fields, notes, text boxes.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentObject
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import Table

NAMESPACES = " ".join(
    (
        nsdecls("w", "wp", "a", "r"),
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
    )
)
AUTHOR = 'w:id="7" w:author="Anna Fikcyjna" w:date="2024-01-02T03:04:05Z"'


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def inserted(text: str) -> str:
    """A run whose insertion is tracked."""
    return f"<w:ins {AUTHOR}>{run(text)}</w:ins>"


def deleted(text: str) -> str:
    """A run whose deletion is tracked."""
    return f'<w:del {AUTHOR}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def field(code: str, *result: str) -> str:
    """A field with its code and shown result."""
    kinds = {name: f'<w:r><w:fldChar w:fldCharType="{name}"/></w:r>' for name in FIELD_MARKS}
    instruction = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return (
        kinds["begin"] + instruction + kinds["separate"] + "".join(map(run, result)) + kinds["end"]
    )


FIELD_MARKS = ("begin", "separate", "end")


def text_box(*paragraphs: str) -> str:
    """A run that anchors a text box."""
    inner = "".join(f"<w:p>{paragraph}</w:p>" for paragraph in paragraphs)
    return f"""<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0"
      relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">
      <wp:simplePos x="0" y="0"/>
      <wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>
      <wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>
      <wp:extent cx="2000000" cy="700000"/><wp:wrapSquare wrapText="bothSides"/>
      <wp:docPr id="9" name="Pole"/><a:graphic>
      <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
      <wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>
      <a:ext cx="2000000" cy="700000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
      </wps:spPr><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>
      </a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"""


def add(document: DocumentObject, content: str, properties: str = "") -> None:
    """Add a paragraph of raw runs before the document's last section properties."""
    body = document.element.body
    xml = f"<w:p {NAMESPACES}><w:pPr>{properties}</w:pPr>{content}</w:p>"
    body.insert(len(body) - 1, parse_xml(xml))


def fill(table: Table, rows: Sequence[Sequence[str]]) -> None:
    """Write texts into a table's cells."""
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text


def words(document: DocumentObject) -> None:
    """Letters, marks and everything that is no text."""
    document.add_heading("Harmonogram wymyślony", 1)
    add(document, run("Zażółć gęślą jaźń – „cytat”…\u00a05\u00a0% 🎓 koniec"))
    add(document, run("Latin only"))
    add(document, run("widać ") + run("ukryte ", "<w:vanish/>") + run("dalej"))
    add(document, run("nowe: ") + inserted("wpisane ") + deleted("skreślone ") + run("słowa"))
    add(document, deleted("cały akapit"), f"<w:rPr><w:del {AUTHOR}/></w:rPr>")
    add(document, run("wiersz") + "<w:r><w:br/></w:r>" + run("drugi"))
    add(document, run("tab") + "<w:r><w:tab/></w:r>" + run("stop"))
    add(
        document,
        run("2018")
        + "<w:r><w:noBreakHyphen/></w:r>"
        + run("2019 mięk")
        + "<w:r><w:softHyphen/></w:r>"
        + run("ki"),
    )
    add(document, run("znak ") + '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + run(" 5"))
    add(document, run("przed") + '<w:r><w:br w:type="page"/></w:r>' + run("po stronie"))
    add(document, run("Koniec słów"))


def fields(document: DocumentObject) -> None:
    """Fields: links in, page numbers out, one within the other."""
    add(document, run("Strona ") + field("PAGE", "17") + run(" z ") + field("NUMPAGES", "31"))
    add(document, run("Zobacz ") + field('HYPERLINK "https://example.org/"', "odnośnik") + run("!"))
    nested = field('HYPERLINK "https://example.org/"', "a").replace(
        run("a"), run("przed ") + field("PAGE", "99") + run("po")
    )
    add(document, nested)
    document.add_heading("Nagłówek drugi", 2)


def lists(document: DocumentObject) -> None:
    """Automatic lists."""
    for text in ("pierwszy", "drugi"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("między")
    document.add_paragraph("trzeci", style="List Number")
    for text in ("kropka", "druga kropka"):
        document.add_paragraph(text, style="List Bullet")
    for text in ("inna", "lista"):
        document.add_paragraph(text, style="List Number 2")
    table = document.add_table(2, 2)
    table.style = "Table Grid"
    fill(table, (("Lp.", "Zadanie"), ("", "Szkolenie")))
    table.cell(1, 0).paragraphs[0].style = "List Number 3"


def merged(document: DocumentObject) -> None:
    """A table of merged cells, another one with uneven rows, a nested one."""
    document.add_paragraph("Tabela pierwsza")
    table = document.add_table(4, 4)
    table.style = "Table Grid"
    fill(table, [[f"{row}.{column}" for column in range(4)] for row in range(4)])
    for first, last, text in (((0, 0), (1, 0), "Lp."), ((0, 1), (0, 3), "Działania"),
                              ((2, 2), (3, 3), "blok")):  # fmt: skip
        cell = table.cell(*first).merge(table.cell(*last))
        cell.text = text
    document.add_paragraph("Tabela druga")
    table = document.add_table(2, 2)
    table.style = "Table Grid"
    fill(table, (("a\nb", "ż"), ("", "zewnątrz")))
    inner = table.cell(1, 1).add_table(2, 2)
    fill(inner, (("w1", "w2"), ("w3", "w4")))
    table.cell(1, 1).add_paragraph("po tabeli")
    document.add_paragraph("Koniec")


def boxes(document: DocumentObject) -> None:
    """Text boxes, a header and a footer."""
    document.sections[0].header.paragraphs[0].text = "Nagłówek strony"
    document.sections[0].footer.paragraphs[0].text = "Stopka strony"
    add(document, run("Przed polem"))
    add(document, run("Z kotwicą") + text_box(run("W polu tekstowym"), run("drugi akapit")))
    add(document, run("Za polem"))


CONTENTS: dict[str, Callable[[DocumentObject], None]] = {
    "words": words,
    "fields": fields,
    "lists": lists,
    "merged": merged,
    "boxes": boxes,
}


def convert(sources: Sequence[Path], kind: str, folder: Path) -> list[Path]:
    """Convert files by LibreOffice, under a profile of its own."""
    program = shutil.which("soffice")
    if program is None:
        raise SystemExit("soffice is not installed")
    with tempfile.TemporaryDirectory() as profile:
        command = [program, f"-env:UserInstallation=file://{profile}", "--headless"]
        command += ["--convert-to", kind, "--outdir", str(folder), *map(str, sources)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603
    return [folder / f"{source.stem}.{kind}" for source in sources]


def write_docx(name: str, folder: Path) -> Path:
    """Write one of the contents as .docx."""
    document = Document()
    CONTENTS[name](document)
    path = folder / f"{name}.docx"
    document.save(str(path))
    return path


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        sources = [write_docx(name, Path(made)) for name in CONTENTS]
        for kind in ("doc", "rtf"):
            print(*convert(sources, kind, folder), sep="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
