"""A file is written down, measured and looked at before it may stay."""

from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from harmonia.sources import SourceError, Trouble
from harmonia.sources.opening import LARGEST_FILE
from harmonia.web.files.arrivals import receive
from harmonia.web.files.inspection import inspector
from harmonia.web.files.inspection.inspector import inspect
from harmonia.web.files.keeping import arriving_folder
from harmonia.web.files.rules import FileRefused
from made_up_files import WORDS, word_file, zipped

SAMPLES = Path(__file__).parents[3] / "src" / "harmonia" / "samples"
DOCTYPE = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d>&e;</d>'


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, settings: pytest.FixtureRequest) -> None:
    settings.DATA_FOLDER = tmp_path  # type: ignore[attr-defined]


def refusal(content: bytes, name: str = "plan.docx") -> FileRefused:
    with pytest.raises(FileRefused) as caught, receive([content], name):
        pass
    assert not list(arriving_folder().iterdir())
    return caught.value


def test_a_file_is_measured_and_known_by_its_content() -> None:
    content = word_file()
    with receive([content[:10], content[10:]], "Plan.pdf") as arrival:
        assert arrival.path.read_bytes() == content
        assert (arrival.kind, arrival.size) == ("docx", len(content))
        assert arrival.sha256 == hashlib.sha256(content).hexdigest()
        assert arrival.name == "Plan.pdf.docx"
        assert arrival.path.stat().st_mode & 0o077 == 0
    assert not arrival.path.exists()


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.docx")), ids=lambda path: path.stem)
def test_the_samples_may_come_in(sample: Path) -> None:
    assert inspect(sample) == "docx"


def test_a_saved_plan_may_come_in() -> None:
    with receive([b'{"title": "Plan"}'], "plan.json") as arrival:
        assert arrival.kind == "json"


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        pytest.param(b"", Trouble.EMPTY, id="empty"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(100), Trouble.WRONG_TYPE, id="picture"),
        pytest.param(b"MZ" + bytes(200), Trouble.WRONG_TYPE, id="program"),
        pytest.param(b'<svg xmlns="http://www.w3.org/2000/svg"/>', Trouble.WRONG_TYPE, id="svg"),
        pytest.param(zipped({"a.txt": "a"}), Trouble.WRONG_TYPE, id="zip of other things"),
        pytest.param(word_file()[:-30], Trouble.TRUNCATED, id="cut off"),
        pytest.param(word_file(document2=DOCTYPE), Trouble.DOCTYPE, id="doctype"),
        pytest.param(
            word_file(styles=DOCTYPE.encode("utf-16")), Trouble.DOCTYPE, id="hidden doctype"
        ),
        pytest.param(
            zipped({f"word/{number}.xml": "" for number in range(2_100)}),
            Trouble.TOO_BIG,
            id="many entries",
        ),
        pytest.param(
            word_file(bomb=b"<d>" + b" " * (33 << 20) + b"</d>"), Trouble.TOO_BIG, id="bomb"
        ),
        pytest.param(zipped({"../../a.xml": "<a/>"}), Trouble.UNREADABLE, id="hostile entry"),
    ],
)
def test_what_may_not_come_in_is_refused_with_a_sentence(content: bytes, trouble: Trouble) -> None:
    error = refusal(content)
    assert error.trouble is trouble
    assert str(error).endswith(".")


def test_a_file_that_never_ends_is_cut_off_at_the_limit() -> None:
    sent: list[int] = []

    def endless() -> Iterator[bytes]:
        while True:
            sent.append(1 << 20)
            yield bytes(1 << 20)

    with pytest.raises(FileRefused) as caught, receive(endless(), "x.txt"):
        pass
    assert caught.value.trouble is Trouble.TOO_BIG
    assert sum(sent) <= LARGEST_FILE + (1 << 20)
    assert not list(arriving_folder().iterdir())


def test_looking_takes_no_longer_than_it_may(tmp_path: Path) -> None:
    file = tmp_path / "plan.docx"
    file.write_bytes(word_file())
    with pytest.raises(Exception, match="too_long"):
        inspect(file, seconds=0.001)


def test_looking_loads_neither_django_nor_the_reading_of_plans() -> None:
    program = "import sys, harmonia.web.files.inspection.worker; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)  # noqa: S603  (our own words)
    loaded = done.stdout.decode().split()
    assert "harmonia.sources.sniffing" in loaded
    assert [name for name in loaded if name.startswith(("django", "harmonia.reading"))] == []


def test_looking_takes_no_more_memory_than_it_may(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "plan.docx"
    file.write_bytes(word_file(large=b"<d>" + b" " * (30 << 20) + b"</d>"))
    assert inspect(file) == "docx"
    monkeypatch.setattr(inspector, "MEMORY", 1 << 20)
    with pytest.raises(SourceError) as caught:
        inspect(file)
    assert caught.value.trouble is Trouble.TOO_BIG


def test_a_full_disk_is_told_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert "zabrakło miejsca" in str(refusal(WORDS))


def test_a_sender_who_breaks_off_leaves_nothing() -> None:
    def broken() -> Iterator[bytes]:
        yield b"Plan"
        raise ConnectionError

    with pytest.raises(ConnectionError), receive(broken(), "plan.txt"):
        pass
    assert not list(arriving_folder().iterdir())
