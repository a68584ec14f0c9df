"""Reading in a process of its own: limits hold, and one bad file harms nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from harmonia.plan import without_places
from harmonia.reading import read_plan
from harmonia.reading.guarded import GuardedReader, read_files
from harmonia.samples import paths
from harmonia.sources import SourceError, Trouble, open_document

SAMPLE = next(path for path in paths() if path.name == "wide-clean.docx")


def test_the_same_plan_as_in_the_caller_s_process() -> None:
    here = read_plan(open_document(SAMPLE))
    with GuardedReader() as reader:
        there = reader.read(SAMPLE)

    assert without_places(there.plan) == without_places(here.plan)
    assert [doubt.kind for doubt in there.doubts] == [doubt.kind for doubt in here.doubts]


def test_places_name_the_file_as_given() -> None:
    with GuardedReader() as reader:
        plan = reader.read(SAMPLE, name="nasz plan").plan

    assert plan.tasks[0].places["title"].file == "nasz plan"


def test_a_bad_file_leaves_the_reader_usable(tmp_path: Path) -> None:
    bad = tmp_path / "bad.docx"
    bad.write_bytes(b"PK\x03\x04 and no more")
    with GuardedReader() as reader:
        with pytest.raises(SourceError):
            reader.read(bad)
        assert reader.read(SAMPLE).plan.tasks


def test_what_takes_too_long_is_ended() -> None:
    with GuardedReader(seconds=0.0) as reader:
        with pytest.raises(SourceError) as error:
            reader.read(SAMPLE)
        assert error.value.trouble is Trouble.TOO_LONG


def test_a_process_that_died_is_replaced() -> None:
    with GuardedReader() as reader:
        reader.read(SAMPLE)
        assert reader.process is not None
        reader.process.kill()
        reader.process.wait()
        assert reader.read(SAMPLE).plan.tasks


def test_memory_is_limited(tmp_path: Path) -> None:
    """A text whose lines are all table cells costs far more than its bytes."""
    greedy = tmp_path / "greedy.txt"
    greedy.write_bytes(b"\ta\n\n" * 12_000_000)
    with GuardedReader() as reader, pytest.raises(SourceError) as error:
        reader.read(greedy)

    assert error.value.trouble in {Trouble.TOO_BIG, Trouble.TOO_LONG}


def test_many_files_keep_their_order(tmp_path: Path) -> None:
    missing = tmp_path / "missing.docx"
    files = [SAMPLE, missing, SAMPLE, missing, SAMPLE]
    results = list(read_files(files))

    assert [name for name, _ in results] == [str(path) for path in files]
    assert [isinstance(result, SourceError) for _, result in results] == [False, True] * 2 + [False]


def test_a_module_beside_the_plans_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder of files from strangers may hold an `olefile.py`."""
    for name in ("olefile", "copy", "lxml"):
        (tmp_path / f"{name}.py").write_text("import pathlib; pathlib.Path('ran').touch(); 1 / 0")
    monkeypatch.chdir(tmp_path)
    with GuardedReader() as reader:
        assert reader.read(SAMPLE).plan.tasks

    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("name", ["/dev/zero", "/dev/null"])
def test_what_is_no_file_is_refused_at_once(name: str) -> None:
    with GuardedReader() as reader, pytest.raises(SourceError) as error:
        reader.read(name)

    assert error.value.trouble is Trouble.WRONG_TYPE
