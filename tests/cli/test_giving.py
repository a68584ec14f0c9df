"""A result is written whole or not at all, and harms nothing that is there."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from harmonia.cli.giving import write_whole


def test_a_link_is_followed(tmp_path: Path) -> None:
    target, link = tmp_path / "cel", tmp_path / "link"
    target.write_bytes(b"stare")
    link.symlink_to(target)

    write_whole(link, b"nowe")

    assert link.is_symlink()
    assert target.read_bytes() == b"nowe"


def test_a_pipe_is_written_into(tmp_path: Path) -> None:
    pipe = tmp_path / "rura"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()

    write_whole(pipe, b"dane")

    reader.join(timeout=10)
    assert read == [b"dane"]
    assert pipe.is_fifo()


def test_files_beside_it_stay(tmp_path: Path) -> None:
    beside = tmp_path / "wynik.html.part"
    beside.write_bytes(b"moje")

    write_whole(tmp_path / "wynik.html", b"nowe")

    assert beside.read_bytes() == b"moje"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["wynik.html", "wynik.html.part"]


def test_the_mode_of_a_file_that_was_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "wynik"
    path.write_bytes(b"stare")
    path.chmod(0o640)

    write_whole(path, b"nowe")

    assert path.stat().st_mode & 0o777 == 0o640


def test_a_new_file_is_as_open_as_the_mask_lets(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "wynik", b"nowe")
    finally:
        os.umask(before)

    assert (tmp_path / "wynik").stat().st_mode & 0o777 == 0o640


def test_where_it_cannot_be_written_nothing_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()

    with pytest.raises(OSError, match="directory"):
        write_whole(folder, b"dane")

    assert [path.name for path in tmp_path.iterdir()] == ["folder"]
