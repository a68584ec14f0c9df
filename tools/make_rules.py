"""Write docs/rules.md, the catalogue of rules, from the code.

Usage: make rules
"""

from __future__ import annotations

from pathlib import Path

from harmonia.checking import Options, check_plan
from harmonia.checking.examples import EXAMPLES
from harmonia.checking.law import LAW
from harmonia.checking.report import message
from harmonia.checking.report.words import NAMES
from harmonia.checking.rules import FAMILIES, RULES
from harmonia.checking.sentences import WORDINGS
from harmonia.reading import read_plan
from harmonia.sources import read_document

CATALOGUE = Path(__file__).parent.parent / "docs" / "rules.md"
FAMILY_NAMES = dict(
    zip(
        FAMILIES,
        (
            "Wzór planu", "Forma", "Czas", "Sens", "Zgodność", "Proces wspomagania", "Pieniądze",
            "Dane osobowe",
        ),
        strict=True,
    )
)  # fmt: skip

_INTRODUCTION = """Ta strona powstaje z kodu (`make rules`). Przykład każdej reguły to plan
bez uwag, w którym zmieniono tylko to, co podano."""


def main() -> None:
    """Write the catalogue."""
    CATALOGUE.write_text(catalogue(), encoding="utf-8")
    print(f"{CATALOGUE.name}: {len(RULES)} rules")


def catalogue() -> str:
    """The whole catalogue, in Markdown."""
    parts = [
        "# Reguły sprawdzania planu",
        _INTRODUCTION,
    ]
    for family in FAMILIES:
        parts.append(f"## {family}: {FAMILY_NAMES[family]}")
        parts += [_rule(code) for code in sorted(RULES) if code[0] == family]
    return "\n\n".join(parts) + "\n"


def _rule(code: str) -> str:
    rule, wording, example = RULES[code], WORDINGS[code], EXAMPLES[code]
    plan, doubts = read_plan(read_document(example.text().encode(), "przyklad.txt"))
    options = Options(voivodeship=example.voivodeship)
    found = [one for one in check_plan(plan, doubts, options=options) if one.rule == code]
    lines = [
        f"### {code} {wording.title}",
        f"{NAMES[rule.severity].capitalize()}. {wording.why} {wording.advice}",
        f"- Zmiana, która łamie regułę: {_one_line(example.in_words())}",
        f"- Co powie: {message(found[0])}",
    ]
    for basis in rule.basis:
        record = LAW[basis]
        journal = f" ({record.journal})" if record.journal else ""
        unsure = "" if record.checked else ", do sprawdzenia"
        lines.append(f"- Podstawa: {record.name}{journal}{unsure}")
    return "\n\n".join(lines[:2]) + "\n\n" + "\n".join(lines[2:])


def _one_line(text: str) -> str:
    return " ".join(text.split()) or "zob. przykład w kodzie"


if __name__ == "__main__":
    main()
