"""LibreOffice, where it is installed, as a second try for what our own readers refuse."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
from contextlib import suppress
from functools import cache
from math import ceil
from pathlib import Path
from tempfile import TemporaryDirectory

from harmonia.sources.document import Document, Paragraph, Table
from harmonia.sources.errors import SourceError, Trouble

_SECONDS = 6.0  # of the ten within which a document is read, our own two tries included
_LEAST_SECONDS = 1.0  # it takes as long to start
_MEMORY = 1536 * 1024 * 1024  # bytes of address space: twice what it takes to start
_LARGEST = 20 * 1024 * 1024  # bytes handed over
_LARGEST_RESULT = 50 * 1024 * 1024
_PROGRAMS = ("soffice", "libreoffice")
_SAMPLE = 20_000
_MOSTLY = 0.9
_LATIN_ENDS = "\u0250"
_PUNCTUATION = "–—‑−„”“’‘…•·≥≤×"
_TRIED = frozenset({Trouble.TOO_OLD, Trouble.UNREADABLE})
_XML_WITHIN = 1 << 16  # bytes in which an XML document says what it is
_KNOWN_XML = (
    b"urn:oasis:names:tc:opendocument:",  # flat OpenDocument
    b"schemas.microsoft.com/office/word/2003/",
    b"schemas.microsoft.com/office/2006/xmlPackage",
    b"urn:schemas-microsoft-com:office:spreadsheet",
)
_KNOWN_TO_IT = (  # beginnings of what it reads and we do not
    b"\xffWPC",
    b"\xd0\xcf\x11\xe0",  # Works, old Word in a container
)
_SAFETY = (  # no macros, no other active content, no update of links or fields
    ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Writer/Content/Update", "Link", "2"),
    ("Writer/Content/Update", "Field", "false"),
    ("Calc/Content/Update", "Link", "2"),
)
_ITEM = (
    '<item oor:path="/org.openoffice.Office.{}"><prop oor:name="{}" oor:op="fuse">'
    "<value>{}</value></prop></item>"
)
_SETTINGS = "".join(
    (
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
        *(_ITEM.format(*setting) for setting in _SAFETY),
        "</oor:items>",
    )
)


def worth_trying(data: bytes, error: SourceError) -> bool:
    """Whether LibreOffice may read what we refused; never bombs, passwords or pictures."""
    if len(data) > _LARGEST:
        return False
    if error.trouble is Trouble.WRONG_TYPE:
        start = data[:_XML_WITHIN].lstrip()
        if start.startswith(b"<?xml"):
            return any(name in start for name in _KNOWN_XML)
        return start.startswith(_KNOWN_TO_IT)
    return error.trouble in _TRIED and not data.startswith(b"PK")


def sensible(document: Document) -> bool:
    """Whether the text is one of letters: it may take a broken file for a text in Chinese."""
    texts = [
        text
        for block in document.blocks
        for text in ([block.text] if isinstance(block, Paragraph) else _texts(block))
    ]
    letters = "".join(texts)[:_SAMPLE]
    known = sum(1 for letter in letters if letter < _LATIN_ENDS or letter in _PUNCTUATION)
    return known > _MOSTLY * len(letters)


def _texts(table: Table) -> list[str]:
    return [cell.text for cell in table.cells]


def convert(data: bytes, seconds: float = _SECONDS) -> bytes | None:
    """The document as .docx, None where LibreOffice is missing, fails or takes too long.

    It runs with a profile of its own, without the caller's environment, without macros, without
    updating links, with bounded memory and, where the system lets it, without any network. Its
    exit code proves nothing; only the file it leaves does.

    Args:
        data: the document.
        seconds: how long it may take in all.
    """
    program = next((path for name in _PROGRAMS if (path := shutil.which(name))), None)
    if program is None or seconds < _LEAST_SECONDS:
        return None
    with TemporaryDirectory(prefix="harmonia-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        (home / "document").write_bytes(data)
        user = home / "profile" / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
        _run(program, home, seconds)
        made = home / "out" / "document.docx"
        if not made.is_file() or made.stat().st_size > _LARGEST_RESULT:
            return None
        return made.read_bytes()


def _run(program: str, home: Path, seconds: float) -> None:
    command = [
        *without_network(),
        program,
        f"-env:UserInstallation={(home / 'profile').as_uri()}",
        *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo"),
        *("--convert-to", "docx:MS Word 2007 XML"),
        *("--outdir", str(home / "out"), str(home / "document")),
    ]
    environment = {"HOME": str(home), "TMPDIR": str(home), "PATH": os.defpath, "LANG": "C.UTF-8"}
    process = subprocess.Popen(  # noqa: S603  (a fixed command; the file's name is ours)
        command,
        cwd=home,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # it starts children of its own, which must end with it
    )
    try:
        _limit(process.pid, seconds)
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds)
    finally:
        _end(process)


@cache
def without_network() -> tuple[str, ...]:
    """A command in front of another that takes its network away; none where it may not."""
    program = shutil.which("unshare", path=os.defpath)
    if program is None:
        return ()
    command = (program, "--map-root-user", "--net")
    try:
        tried = subprocess.run(  # noqa: S603  (a fixed command)
            [*command, "true"],
            env={"PATH": os.defpath},
            capture_output=True,
            timeout=1,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return command if tried.returncode == 0 else ()


def _limit(process: int, seconds: float) -> None:
    """Bound a process just started, and all that it starts; from outside, where Linux lets us."""
    if not hasattr(resource, "prlimit"):
        return
    limits = {
        resource.RLIMIT_AS: _MEMORY,
        resource.RLIMIT_CPU: ceil(seconds),  # of each process
        resource.RLIMIT_FSIZE: _LARGEST_RESULT,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in limits.items():
        with suppress(OSError, ValueError):  # it may have ended, or be held to less already
            resource.prlimit(process, kind, (most, most))


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
