"""Write many different plans in one format: `write_many.py FORMAT COUNT FOLDER`, a process.

Started by `run.py`, so that what writing takes is not counted with reading.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[1:1] = [str(ROOT / "tests"), str(ROOT / "tools")]

from harmonia import samples  # noqa: E402  (after the folders are on the path)
from paper import write_doc, write_docx  # noqa: E402
from paper.writers import WRITERS, suffix  # noqa: E402
from varied import MARK, varied  # noqa: E402

_OLD_WORD = 28  # converted by LibreOffice; the others differ from these by their numbers


def main() -> None:
    name, count, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    made = _old_word(count) if name == "doc" else _written(name, count)
    for index, data in enumerate(made):
        (folder / f"{index:06}{suffix(name)}").write_bytes(data)


def _written(name: str, count: int) -> Iterator[bytes]:
    return (WRITERS[name](varied(index)) for index in range(count))


def _old_word(count: int) -> Iterator[bytes]:
    bases = _bases(min(_OLD_WORD, count))
    for index in range(count):
        data = bases[index % len(bases)]
        for encoding in ("utf-16-le", "ascii"):
            data = data.replace(MARK.encode(encoding), f"{index:06}".encode(encoding))
        yield data


def _bases(count: int) -> list[bytes]:
    """Without LibreOffice the shipped samples as they are, which have no mark."""
    if not write_doc.available():
        return [path.read_bytes() for path in samples.paths() if path.suffix == ".doc"]
    made = {f"{index}": write_docx.write(varied(index, MARK)) for index in range(count)}
    return list(write_doc.convert(made).values())


if __name__ == "__main__":
    main()
