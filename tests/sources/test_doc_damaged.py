"""Broken files: they are read, or refused in our own words, and soon."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from doc_streams import (
    IN_TABLE,
    ROW_END,
    File,
    Par,
    depth,
    in_list,
    list_level,
    list_uses,
    lists,
    row,
)
from harmonia.sources import doc, rtf
from harmonia.sources.doc.container import Streams
from harmonia.sources.doc.reader import read_streams
from harmonia.sources.errors import SourceError

FILES = sorted((Path(__file__).parents[1] / "files" / "doc").iterdir())
CONTENTS = {path.name: path.read_bytes() for path in FILES}
SECONDS = 5.0  # a thousand times what a whole file takes
WORDS = [
    *(b"{", b"}", b"\\", b"\\cell ", b"\\row ", b"\\nestcell ", b"\\nestrow", b"\\itap99 "),
    *(b"\\bin7 ", b"\\u5 ", b"\\shptxt ", b"\\listtext ", b"\\field ", b"\\fldrslt ", b"\\*"),
    *(b"\\cellx-9 ", b"\\trowd ", b"\\upr", b"\\ud ", b"\\fonttbl ", b"\\stylesheet ", b"\\par "),
]
BYTES = [b"\0", b"\xff", b"\x7f", b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\x13", b"\x07"]
CHANGES = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.sampled_from(WORDS + BYTES)),
    min_size=1,
    max_size=20,
)


def changed(data: bytes, changes: list[tuple[float, bytes]], *, insert: bool) -> bytes:
    found = bytearray(data)
    for place, piece in changes:
        at = int(place * len(found))
        found[at : at if insert else at + len(piece)] = piece
    return bytes(found)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(CONTENTS)), CHANGES, st.floats(0, 1) | st.just(1.0))
@example("merged.doc", [(0.0, b"\0")], 1.0)
def test_any_change_is_read_or_refused(
    name: str, changes: list[tuple[float, bytes]], kept: float
) -> None:
    is_rtf = name.endswith(".rtf")
    data = changed(CONTENTS[name], changes, insert=is_rtf)
    data = data[: int(kept * len(data))]
    started = time.process_time()
    with contextlib.suppress(SourceError):
        (rtf if is_rtf else doc).read(data)
    assert time.process_time() - started < SECONDS


def busy() -> Streams:
    """A small file with something of everything."""
    pars = [Par("a\r", in_list(1)), Par("b\x07", IN_TABLE + depth(1)), Par("\x07", ROW_END)]
    pars += [Par("c\x07", IN_TABLE), Par("\x07", ROW_END + row([0, 900]), prm=1)]
    levels = lists([list_level("{0}."), list_level("{0}.{1}")])
    return File(pars, lists=levels, parts={74: list_uses(1)}, prls=[b"\x40\x26\x01"]).streams()


@settings(max_examples=300, deadline=None)
@given(CHANGES, CHANGES)
def test_any_change_inside_the_streams(
    word: list[tuple[float, bytes]], table: list[tuple[float, bytes]]
) -> None:
    whole = busy()
    tables = (None, changed(whole.tables[1] or b"", table, insert=False))
    streams = Streams(changed(whole.word, word, insert=False), tables, whole.data)
    with contextlib.suppress(SourceError):
        read_streams(streams)


@pytest.mark.parametrize(
    "piece",
    [
        b"{\\*\\x ", b"\\u5 ", b"\\bin0 ", b"{\\field{\\*\\fldinst ", b"\\cell ", b"\\row ",
        b"\\nestcell\\itap9 ", b"{\\shp{\\*\\shpinst{\\shptxt a\\par ", b"{\\listtext a", b"\\'80",
        b"{\\pict", b"\\trowd\\cellx9\\cell\\row\\pard\\par ", b"{\\v\\par}", b"\\*\\*", b"{}",
    ],
)  # fmt: skip
def test_long_files_take_no_longer_than_they_are(piece: bytes) -> None:
    count = 200_000 // len(piece)
    data = b"{\\rtf1\\trowd\\cellx900\\intbl " + piece * count
    data += b"}" * (data.count(b"{") - data.count(b"}"))
    started = time.process_time()
    with contextlib.suppress(SourceError):
        rtf.read(data)
    assert time.process_time() - started < SECONDS
