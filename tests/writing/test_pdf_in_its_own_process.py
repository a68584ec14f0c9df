"""What the typesetter cannot do ends as an error of ours, and harms nobody else."""

from __future__ import annotations

import subprocess
import sys

import pytest

from harmonia.plan import Action, Plan, Task
from harmonia.writing.document import Document, Paragraph, Run
from harmonia.writing.errors import WritingError, WritingTrouble
from harmonia.writing.formats import Format, Wish, lay_out, write_plan
from harmonia.writing.pdf.contents import contents
from harmonia.writing.sentences import trouble_sentence
from harmonia.writing.typesetting.process import typeset

_ARABIC = "".join(map(chr, range(0x600, 0x700)))  # at these typst 0.15 ends in a panic


def _plan() -> Plan:
    action = Action("a", method=_ARABIC)
    return Plan("p", title="Plan", tasks=(Task("t", "1", "Zadanie", actions=(action,)),))


def _document(words: str) -> Document:
    return Document("Plan", (Paragraph((Run(words),)),))


def test_letters_at_which_the_typesetter_panics_are_replaced() -> None:
    written = write_plan(_plan(), Format.PDF)
    assert written.startswith(b"%PDF-")


def test_a_panic_is_an_error_of_ours() -> None:
    with pytest.raises(WritingError) as raised:
        typeset(contents(lay_out(_plan(), Wish()), None))
    assert raised.value.trouble is WritingTrouble.REFUSED
    assert "Panic" in raised.value.detail


def test_pages_that_take_too_long_are_given_up() -> None:
    with pytest.raises(WritingError) as raised:
        typeset(contents(_document("Plan"), None), seconds=0.001)
    assert raised.value.trouble is WritingTrouble.TOO_LONG


def test_what_cannot_be_told_as_data_is_refused() -> None:
    with pytest.raises(WritingError) as raised:
        typeset({"title": "Plan"})
    assert raised.value.trouble is WritingTrouble.REFUSED


def test_the_typesetter_is_never_loaded_in_the_callers_process() -> None:
    asked = "import sys, harmonia.writing.pdf; sys.exit('typst' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], check=False)  # noqa: S603  (our own command)
    assert done.returncode == 0


@pytest.mark.parametrize("trouble", WritingTrouble)
def test_each_trouble_has_a_sentence_that_names_the_format(trouble: WritingTrouble) -> None:
    said = trouble_sentence(WritingError("pdf", trouble))
    assert "PDF" in said
    assert said.endswith(".")
