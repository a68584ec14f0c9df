"""A Word file and what LibreOffice makes of it read as the same blocks."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from harmonia.sources import docx, odt
from harmonia.sources.document import Block
from word_files import abstract, field, item, level, num, p, r, sdt, style, tbl, tc, tr
from word_files import docx as word

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")

LISTS = (
    abstract(0, level(0, "%1."), level(1, "%1.%2."), level(2, "%3)", "lowerLetter"))
    + abstract(1, level(0, "\uf0b7", "bullet"), level(1, "o", "bullet"))
    + abstract(2, level(0, "%1)", "lowerLetter"), level(1, "(%2)", "lowerRoman"))
    + abstract(3, level(0, "§ %1", "upperRoman", '<w:suff w:val="space"/>', start=3))
    + num(1, 0)
    + num(2, 1)
    + num(3, 2)
    + num(4, 3)
    + num(5, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
)
STYLES = (
    style("Normal", more='w:default="1"')
    + '<w:style w:type="paragraph" w:styleId="Nagwek1"><w:name w:val="heading 1"/>'
    '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
)
TABLE = tbl(
    tr(tc("x\u00a0y"), tc("kropka", "druga"), tc("z"), tc("w")),
    tr(
        tc("dwie", properties='<w:gridSpan w:val="2"/>', width=4000),
        tc("w dół", properties='<w:vMerge w:val="restart"/>'),
        tc("q"),
    ),
    tr(
        tc("1"),
        tc(),
        tc(properties="<w:vMerge/>"),
        tc("a", tbl(tr(tc("n1"), tc("n2")), columns=2), p()),
    ),
    columns=4,
)
BODY = (
    p("Harmonogram", properties='<w:pStyle w:val="Nagwek1"/>')
    + "".join(
        item(text, 1, key) for text, key in zip("abcdefg", (0, 0, 1, 1, 2, 0, 1), strict=True)
    )
    + p("przerwa")
    + item("dalej")
    + item("punkt", 2)
    + item("podpunkt", 2, 1)
    + item("litera", 3)
    + item("rzymska", 3, 1)
    + item("litera", 3)
    + item("paragraf", 4)
    + item("od nowa", 5)
    + TABLE
    + p(r("ukryte", "<w:vanish/>"), r("widoczne\u00ad"))
    + p("<w:r><w:tab/><w:t>tab</w:t><w:br/><w:t>IX</w:t><w:noBreakHyphen/><w:t>X</w:t></w:r>")
    + p("strona", field("PAGE", "7"))
    + p(f'<w:ins w:id="1" w:author="x">{r("wstawione")}</w:ins>')
    + p(r("a"), '<w:del w:id="2" w:author="x"><w:r><w:delText>x</w:delText></w:r></w:del>')
    + sdt(p("w kontrolce"))
)


def converted(data: bytes, folder: Path, kind: str) -> bytes:
    (folder / "plan.docx").write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    options = ("--headless", "--convert-to", kind, "--outdir", str(folder / "out"))
    command = [str(SOFFICE), profile, *options, str(folder / "plan.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=180)  # noqa: S603  (our own)
    return (folder / "out" / f"plan.{kind}").read_bytes()


@pytest.fixture(scope="module")
def ours() -> tuple[Block, ...]:
    return docx.read(word(BODY, styles=STYLES, numbering=LISTS))


def test_as_open_document(ours: tuple[Block, ...], tmp_path: Path) -> None:
    data = word(BODY, styles=STYLES, numbering=LISTS)
    assert odt.read(converted(data, tmp_path, "odt")) == ours


def test_as_word_again(ours: tuple[Block, ...], tmp_path: Path) -> None:
    data = word(BODY, styles=STYLES, numbering=LISTS)
    assert docx.read(converted(data, tmp_path, "docx")) == ours
