"""How pages lie is seen in the formats that have pages."""

from __future__ import annotations

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
