"""Folder and table are compared: bytes without a row go in time, rows without bytes are told."""

from __future__ import annotations

import os
import time
from datetime import timedelta
from io import StringIO
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from django.core.management import call_command

import made_up_people as made
from harmonia.web.files.arrivals import receive
from harmonia.web.files.keeping import arriving_folder, keep, locked, places
from harmonia.web.files.sweeping import lost_files, remove_orphans
from made_up_files import WORDS, stored

pytestmark = pytest.mark.django_db
AT_ONCE = timedelta(seconds=-5)
ORPHAN = b"Nikt o nich nie wie."


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, settings: Any) -> None:
    settings.DATA_FOLDER = tmp_path


def orphan(content: bytes = ORPHAN) -> Path:
    with receive([content], "x.txt") as arrival:
        return keep(arrival.path, 7, arrival.sha256)


def two_days_old(path: Path) -> Path:
    then = time.time() - 2 * 24 * 3600
    os.utime(path, (then, then))
    return path


def test_bytes_that_a_row_knows_stay() -> None:
    file = stored(made.organisation())
    two_days_old(file.path)
    assert remove_orphans(older_than=AT_ONCE) == 0
    assert file.path.read_bytes() == WORDS


def test_orphans_go_when_they_are_old_enough() -> None:
    old, young = two_days_old(orphan()), orphan(b"Dopiero co przyszly.")
    assert remove_orphans() == 1
    assert (old.exists(), young.exists()) == (False, True)


def test_what_never_came_in_goes_too() -> None:
    left = arriving_folder() / "tmpabc"
    left.write_bytes(b"Pol pliku")
    assert remove_orphans() == 0
    two_days_old(left)
    assert remove_orphans() == 1


def test_bytes_that_come_again_are_young_again() -> None:
    two_days_old(orphan())
    with receive([ORPHAN], "x.txt") as arrival:
        two_days_old(arrival.path)  # its sender took long
        keep(arrival.path, 7, arrival.sha256)
    assert remove_orphans() == 0
    assert len(list(places())) == 1


def test_nothing_comes_into_its_place_while_the_sweep_looks() -> None:
    with receive([ORPHAN], "x.txt") as arrival:
        coming = Thread(target=keep, args=(arrival.path, 7, arrival.sha256))
        with locked(alone=True):
            coming.start()
            coming.join(0.2)
            assert not list(places())
        coming.join()
    assert len(list(places())) == 1


def test_lost_and_damaged_files_are_told() -> None:
    here = made.organisation()
    whole, gone, cut, other = (stored(here, f"Plan {n}".encode()) for n in range(4))
    gone.path.unlink()
    cut.path.write_bytes(b"Pla")
    other.path.write_bytes(b"Plon 3")
    assert list(lost_files()) == [gone, cut]
    assert list(lost_files(read=True)) == [gone, cut, other]
    assert whole.path.exists()


def test_the_command_says_what_it_did() -> None:
    stored(made.organisation()).path.unlink()
    two_days_old(orphan())
    said = StringIO()
    call_command("sweep_files", stdout=said)
    lines = said.getvalue().splitlines()
    assert lines[0].endswith("\tplan.txt")
    assert lines[1:] == ["Usunięto zbędne pliki: 1. Brakujące albo uszkodzone pliki: 1."]
