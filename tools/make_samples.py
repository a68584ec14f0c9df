"""Write the sample plans of the package, and how they must be read.

    python tools/make_samples.py

Files are the same each time; old Word files (.doc) need LibreOffice, whose bytes differ from run
to run, so one is written only where it is missing or its plan has changed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from harmonia.sources.document import Block
from paper import write_doc, write_pdf_untagged
from paper.writers import WRITERS
from sample_plans.catalogue import SAMPLES
from sample_plans.documents import blocks
from sample_plans.expectations import expectation
from sample_plans.parts import Sample

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "src" / "harmonia" / "samples"
EXPECTED = ROOT / "tests" / "expected"
FORMATS = ("docx", "odt", "rtf", "xlsx", "html", "txt")
CUT = {"txt", "html"}  # a worn file of these formats breaks off in its last table


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    EXPECTED.mkdir(exist_ok=True)
    changed: dict[str, bytes] = {}
    for name, sample in SAMPLES.items():
        document = blocks(sample)
        word = FOLDER / f"{name}.docx"
        before = word.read_bytes() if word.exists() else b""
        for ending in FORMATS:
            (FOLDER / f"{name}.{ending}").write_bytes(_written(sample, document, ending))
        _write_pdf(FOLDER / f"{name}.pdf", sample, document)
        if word.read_bytes() != before or not word.with_suffix(".doc").exists():
            changed[name] = word.read_bytes()
        _write_expectation(EXPECTED / f"{name}.json", sample)
    _write_old_word(changed)


def _written(sample: Sample, document: tuple[Block, ...], ending: str) -> bytes:
    data = WRITERS[ending](document)
    if sample.worn and sample.side_tables and ending in CUT:
        return _cut(data, sample.side_tables[-1].rows[-1][0])
    return data


def _cut(data: bytes, text: str) -> bytes:
    """What stands before the last row of the last table, and that row's first cell."""
    words = text.encode()
    return data[: data.rindex(words) + len(words)]


def _write_pdf(path: Path, sample: Sample, document: tuple[Block, ...]) -> None:
    """Clean plans are tagged, worn ones are not."""
    if not sample.worn:
        path.write_bytes(WRITERS["pdf"](document))
    elif write_pdf_untagged.available():
        path.write_bytes(WRITERS["pdf-untagged"](document))
    else:
        print(f"{path.name}: left, DejaVu is not installed", file=sys.stderr)


def _write_expectation(path: Path, sample: Sample) -> None:
    text = json.dumps(expectation(sample), ensure_ascii=False, indent=1)
    path.write_text(f"{text}\n", encoding="utf-8")


def _write_old_word(changed: dict[str, bytes]) -> None:
    if not changed:
        return
    if not write_doc.available():
        print("old Word files: left, LibreOffice is not installed", file=sys.stderr)
        return
    for name, data in write_doc.convert(changed).items():
        (FOLDER / f"{name}.doc").write_bytes(data)


if __name__ == "__main__":
    main()
