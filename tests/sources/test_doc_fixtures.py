"""Files that LibreOffice made (tools/make_doc_fixtures.py), in both formats of old Word."""

from __future__ import annotations

from pathlib import Path

import pytest

from block_lines import lines
from harmonia.sources import doc, rtf

FILES = Path(__file__).parents[1] / "files" / "doc"
EXPECTED = {
    "words": """\
h1 Harmonogram wymyślony
p Zażółć gęślą jaźń – „cytat”…\u00a05\u00a0% 🎓 koniec
p Latin only
p widać dalej
p nowe: wpisane słowa
p wiersz|drugi
p tab\tstop
p 2018‑2019 mięk\u00adki
p znak ≥ 5
p przed
p po stronie
p Koniec słów""",
    "fields": """\
p Strona  z\u0020
p Zobacz odnośnik!
p przed po
h2 Nagłówek drugi""",
    "lists": """\
p 1. pierwszy
p 2. drugi
p między
p 3. trzeci
p • kropka
p • druga kropka
p 1. inna
p 2. lista
t 2x2
0,0 1x1 Lp.
0,1 1x1 Zadanie
1,0 1x1 1.
1,1 1x1 Szkolenie""",
    "merged": """\
p Tabela pierwsza
t 4x4
0,0 2x1 Lp.
0,1 1x3 Działania
1,1 1x1 1.1
1,2 1x1 1.2
1,3 1x1 1.3
2,0 1x1 2.0
2,1 1x1 2.1
2,2 2x2 blok
3,0 1x1 3.0
3,1 1x1 3.1
p Tabela druga
t 2x2
0,0 1x1 a|b
0,1 1x1 ż
1,0 1x1
1,1 1x1 zewnątrz|w1|w2|w3|w4||po tabeli
  t 2x2
  0,0 1x1 w1
  0,1 1x1 w2
  1,0 1x1 w3
  1,1 1x1 w4
p Koniec""",
    "boxes": """\
p Przed polem
p Z kotwicą
p W polu tekstowym
p drugi akapit
p Za polem""",
}


@pytest.mark.parametrize("name", EXPECTED)
def test_doc(name: str) -> None:
    assert lines(doc.read((FILES / f"{name}.doc").read_bytes())) == EXPECTED[name].split("\n")


@pytest.mark.parametrize("name", EXPECTED)
def test_rtf(name: str) -> None:
    assert lines(rtf.read((FILES / f"{name}.rtf").read_bytes())) == EXPECTED[name].split("\n")
