"""Each rule fires on its example, and alone; the base plan and the clean samples break none."""

from __future__ import annotations

from pathlib import Path

import pytest

from harmonia.checking import Finding, Options, check_plan
from harmonia.checking.examples import EXAMPLES, Example
from harmonia.checking.rules import FAMILIES, RULES
from harmonia.checking.sentences import WORDINGS
from harmonia.reading import read_plan
from harmonia.samples import paths
from harmonia.sources import open_document, read_document


def findings(example: Example) -> tuple[Finding, ...]:
    reading = read_plan(read_document(example.text().encode(), "plan.txt"))
    return check_plan(*reading, options=Options(voivodeship=example.voivodeship))


def test_the_base_plan_breaks_no_rule() -> None:
    assert findings(Example()) == ()


@pytest.mark.parametrize("code", sorted(EXAMPLES))
def test_a_rule_fires_on_its_example_alone(code: str) -> None:
    assert {finding.rule for finding in findings(EXAMPLES[code])} == {code}


@pytest.mark.parametrize(
    "path", [path for path in paths() if path.name.endswith("-clean.docx")], ids=lambda p: p.name
)
def test_a_clean_sample_has_no_finding(path: Path) -> None:
    assert check_plan(*read_plan(open_document(path))) == ()


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_rule_has_its_wording_and_its_example(code: str) -> None:
    assert code[0] in FAMILIES
    assert code in WORDINGS
    assert code in EXAMPLES


@pytest.mark.parametrize("code", sorted(EXAMPLES))
def test_a_finding_is_one_sentence_and_has_a_place(code: str) -> None:
    for finding in findings(EXAMPLES[code]):
        sentence = WORDINGS[code].sentence(finding.remark.values)
        assert sentence.endswith((".", "?"))
        assert "{" not in sentence
