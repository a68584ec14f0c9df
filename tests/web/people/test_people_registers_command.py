"""`harmonia registers` over an installation: seen first, saved when asked, and then there."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from command import Answer, harmonia
from register_files import rspo_csv, school, terc_csv, terc_rows

KALISZ = {"3061011": "Kalisz"}


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of its own, which the command gets by the environment."""
    for name in [name for name in os.environ if name.startswith(("HARMONIA_", "DATABASE_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HARMONIA_DATA", str(tmp_path / "data"))
    return tmp_path


def run(kind: str, file: Path, data: bytes, *options: str) -> Answer:
    file.write_bytes(data)
    return harmonia("registers", kind, file, *options)


def organisations(installation: Path) -> int:
    with sqlite3.connect(installation / "data" / "harmonia.sqlite3") as database:
        (count,) = database.execute("SELECT count(*) FROM people_organisation").fetchone()
    database.close()
    return int(count)


def test_a_register_is_seen_saved_and_found_the_same(installation: Path) -> None:
    file, data = installation / "terc.csv", terc_csv(terc_rows(KALISZ))

    seen = run("terc", file, data)
    assert (seen.code, seen.errors) == (0, "")
    assert "Dojdzie 49 pozycji" in seen.text
    assert seen.text.splitlines()[-1].startswith("Niczego nie zapisano.")
    assert organisations(installation) == 0

    saved = run("terc", file, data, "--save")
    assert saved.text.splitlines()[-1] == "Zapisano."
    assert organisations(installation) == 49

    again = run("terc", file, data, "--save")
    assert again.text.splitlines()[-1] == "Rejestr niczego nie zmienia."
    schools = run(
        "rspo",
        installation / "rspo.csv",
        rspo_csv([school(1, body_voivodeship="WOJEWÓDZTWO30"), school(2)]),
        "--save",
    )
    assert schools.code == 0
    assert "Jednostkę prowadzącą wskazano na pewno: 1." in schools.text
    assert organisations(installation) == 51


def test_what_would_end_much_or_go_back_in_time_is_refused_and_nothing_is_saved(
    installation: Path,
) -> None:
    file = installation / "rspo.csv"
    run("rspo", file, rspo_csv(school(number) for number in range(1, 41)), "--save")
    few = rspo_csv([school(1)])

    refused = run("rspo", file, few, "--save")
    assert refused.code == 2
    assert "bardzo dużo" in refused.errors
    assert "--many" in refused.errors
    older = run("rspo", file, few, "--save", "--many", "--on", "2020-01-01")
    assert older.code == 2
    assert "1 stycznia 2020" in older.errors
    agreed = run("rspo", file, few, "--save", "--many")
    assert agreed.code == 0
    assert organisations(installation) == 40
