"""A template file: what it may hold, and that anything else is refused as no template."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harmonia.checking.template import TemplateError, load_template
from harmonia.plan import Scope
from harmonia.reading.fields import Field

BODY = {"wide": ["goals"], "narrow": []}
GOOD = {"id": "x", "version": "2", "name": "Wzór", "body": BODY, "fields": ["term"]}


def test_a_template_is_read(tmp_path: Path) -> None:
    path = tmp_path / "wzór.json"
    path.write_text(json.dumps(GOOD), encoding="utf-8")
    template = load_template(path)

    assert (template.id, template.version, template.name) == ("x", "2", "Wzór")
    assert template.body == {Scope.WIDE: frozenset({"goals"}), Scope.NARROW: frozenset()}
    assert template.fields == (Field.TERM,)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "to nie jest JSON",
        "[]",
        "null",
        '{"id": "x"}',
        json.dumps({**GOOD, "body": {"inny": []}}),
        json.dumps({**GOOD, "body": {"wide": ["x"]}}),
        json.dumps({**GOOD, "body": {"wide": [[]]}}),
        json.dumps({**GOOD, "body": {"wide": [{}]}}),
        json.dumps({**GOOD, "body": [], "fields": []}),
        json.dumps({**GOOD, "fields": ["extra"]}),
        json.dumps({**GOOD, "fields": ["x"]}),
        json.dumps({**GOOD, "fields": None}),
        "[" * 100_000,
        "\udcff",
    ],
    ids=range(15),
)
def test_anything_else_is_refused(tmp_path: Path, text: str) -> None:
    bad = tmp_path / "wzór.json"
    bad.write_text(text, encoding="utf-8", errors="surrogateescape")

    with pytest.raises(TemplateError):
        load_template(bad)
