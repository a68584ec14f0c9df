"""Whatever happens to the bytes or the XML of a file, a reader reads it or says what is wrong."""

from __future__ import annotations

import random
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

import open_document_files as od
import word_files as wf
from harmonia.sources import docx, odt
from harmonia.sources.document import Block
from harmonia.sources.errors import SourceError

Reader = Callable[[bytes], tuple[Block, ...]]

WORD = wf.docx_parts(
    wf.p("a", wf.field("PAGE", "7"), properties='<w:pStyle w:val="N"/>')
    + wf.item("b")
    + wf.tbl(
        wf.tr(wf.tc("c", properties='<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>')),
        wf.tr(wf.tc(wf.tbl(wf.tr(wf.tc("d"))), wf.p(), properties="<w:vMerge/>")),
        wf.tr(wf.sdt(wf.tc(wf.item("", 1, 1)))),
    ),
    styles=wf.style("N", '<w:basedOn w:val="N"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    numbering=wf.abstract(0, wf.level(0, "%1."), wf.level(1, "%1.%2")) + wf.num(1, 0),
)
OPEN = od.odt_parts(
    od.tp('a<text:s text:c="3"/>b<text:line-break/>c')
    + od.listed("d", od.listed("e"))
    + od.table(
        od.row(od.cell("f", marks='table:number-columns-spanned="2"'), od.COVERED),
        od.row(od.cell(od.table(od.row(od.cell("g"))))),
    ),
    automatic=od.list_style(od.number_level(1), od.number_level(2)),
)
FILES: list[tuple[Reader, dict[str, str]]] = [(docx.read, WORD), (odt.read, OPEN)]
WORDS = ["", "0", "-1", "2", "99999999999", "none", "true", "w:p", "w:tc", "text:list", "<", ">"]


def reads_or_says(read: Reader, data: bytes) -> None:
    try:
        read(data)
    except SourceError as error:
        assert error.trouble  # noqa: PT017  (an outcome, not a failure)


@given(st.sampled_from(FILES), st.data())
@settings(max_examples=150, deadline=None)
def test_changed_bytes(file: tuple[Reader, dict[str, str]], data: st.DataObject) -> None:
    read, parts = file
    packed = bytearray(wf.packed(parts))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(packed) - 1))
        packed[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.one_of(st.none(), st.integers(0, len(packed))))
    reads_or_says(read, bytes(packed[:cut]))


@given(st.sampled_from(FILES), st.integers(0, 2**32))
@settings(max_examples=250, deadline=None)
def test_changed_xml(file: tuple[Reader, dict[str, str]], seed: int) -> None:
    """Elements are moved, doubled, dropped and renamed; attributes get other values."""
    read, parts = file
    chance = random.Random(seed)
    name = chance.choice([part for part in parts if part.endswith(("xml", "rels"))])
    changed = _mutated(parts[name], chance)
    reads_or_says(read, wf.packed({**parts, name: changed}))


def _mutated(xml: str, chance: random.Random) -> str:
    pieces = xml.replace("<", "\0<").replace(">", ">\0").split("\0")
    for _ in range(chance.randint(1, 4)):
        at, other = chance.randrange(len(pieces)), chance.randrange(len(pieces))
        match chance.randrange(5):
            case 0:
                pieces[at] = pieces[other]
            case 1:
                pieces[at], pieces[other] = pieces[other], pieces[at]
            case 2:
                pieces[at] = ""
            case 3:
                before, quote, after = pieces[at].rpartition('="')
                rest = after.partition('"')[2]
                pieces[at] = f'{before}{quote}{chance.choice(WORDS[:7])}"{rest}' if quote else ""
            case _:
                pieces[at] = pieces[at].replace(chance.choice(WORDS[7:]), chance.choice(WORDS[7:]))
    return "".join(pieces)


@given(st.sampled_from(FILES), st.integers(0, 2**32))
@settings(max_examples=200, deadline=None)
def test_shuffled_elements(file: tuple[Reader, dict[str, str]], seed: int) -> None:
    """Well-formed nonsense: every known element in every other."""
    read, parts = file
    chance = random.Random(seed)
    name = "word/document.xml" if "word/document.xml" in parts else "content.xml"
    starts = [piece for piece in parts[name].replace(">", ">\0").split("\0") if ":" in piece]
    known = [s[s.index("<") :].rstrip("/>") for s in starts if "<" in s and "</" not in s][3:]
    body = ""
    open_names: list[str] = []
    for _ in range(60):
        if open_names and chance.random() < 0.4:
            body += f"x</{open_names.pop()}>"
        else:
            element = chance.choice(known)
            body += f"{element}>y"
            open_names.append(element[1:].split()[0])
    body += "".join(f"</{element}>" for element in reversed(open_names))
    reads_or_says(read, wf.docx(body) if read is docx.read else od.odt(body))
