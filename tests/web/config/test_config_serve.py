"""`harmonia serve` as a person starts it: in a process of its own, over an empty folder."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path

import pytest

from command import HARMONIA, harmonia
from harmonia.web.config.preparing import keep_a_key


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _environment(folder: Path) -> dict[str, str]:
    ours = ("HARMONIA_", "DJANGO_", "DATABASE_URL")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return {**kept, "HARMONIA_DATA": str(folder), "PYTHONUNBUFFERED": "1"}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path, list[str]]]:
    folder = tmp_path_factory.mktemp("served") / "dane"
    port = _free_port()
    with subprocess.Popen(  # noqa: S603  (our own command)
        [HARMONIA, "serve", "--port", str(port)],
        stdout=subprocess.PIPE,
        text=True,
        env=_environment(folder),
    ) as process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(3)]
        yield port, folder, said
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0


def _get(port: int, address: str) -> tuple[int, str]:
    connection = HTTPConnection("localhost", port, timeout=20)
    try:
        connection.request("GET", address)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def test_it_says_where_it_is_and_where_its_data_are(served: tuple[int, Path, list[str]]) -> None:
    port, folder, said = served
    assert f"http://localhost:{port}" in said[0]
    assert str(folder) in said[1]


def test_it_answers_with_pages_and_their_sheets(served: tuple[int, Path, list[str]]) -> None:
    port, _, _ = served
    status, page = _get(port, "/komponenty/")
    assert status == 200
    sheet = page.partition('<link rel="stylesheet" href="')[2].partition('"')[0]
    assert _get(port, sheet)[0] == 200
    assert _get(port, "/nie-ma/")[0] == 404


def test_its_data_are_for_its_own_account_alone(served: tuple[int, Path, list[str]]) -> None:
    _, folder, _ = served
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "secret-key").stat().st_mode) == 0o600


def test_a_taken_port_is_answered_with_a_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        answer = harmonia("serve", "--port", str(taken.getsockname()[1]))
    assert answer.code == 2
    assert "jest zajęty" in answer.errors
    assert "Traceback" not in answer.errors


def test_two_that_start_at_once_make_one_key(tmp_path: Path) -> None:
    file = tmp_path / "secret-key"
    with ThreadPoolExecutor(4) as together:
        list(together.map(lambda _: keep_a_key(file), range(8)))
    key = file.read_text("utf-8")
    keep_a_key(file)
    assert file.read_text("utf-8") == key
    assert len(key) >= 48
    assert [path.name for path in tmp_path.iterdir()] == ["secret-key"]
