"""A file's own name, made harmless: it is shown and sent back, and never a path of ours."""

from __future__ import annotations

import re
import unicodedata

from harmonia.web.files.formats import FORMATS
from harmonia.web.files.sentences import NO_NAME

LONGEST = 200  # bytes in UTF-8: less than file systems take, with room for "(1)"
_FOLDERS = re.compile(r"[/\\]")


def clean_name(name: str, kind: str) -> str:
    r"""The name without folders and invisible characters, with an ending of its true format.

    ``clean_name("../../Łąck\u202excod.exe", "docx")`` → "Łąckxcod.exe.docx".

    Args:
        name: as the sender has it; anything.
        kind: the format by content.
    """
    last = _FOLDERS.split(unicodedata.normalize("NFC", name))[-1]
    seen = "".join(character for character in last if _is_seen(character))
    plain = " ".join(seen.split()).strip(". ") or NO_NAME
    stem, dot, ending = plain.rpartition(".")
    if not dot or ending.lower() not in FORMATS[kind].endings:
        stem, ending = plain, FORMATS[kind].endings[0]
    return f"{_shortened(stem, LONGEST - len(ending) - 1)}.{ending}"


def _is_seen(character: str) -> bool:
    """Neither control nor direction, half of a pair, or of no use to anybody yet."""
    return not unicodedata.category(character).startswith("C")


def _shortened(stem: str, most: int) -> str:
    """As many whole characters as fit."""
    return stem.encode()[:most].decode(errors="ignore").rstrip(". ") or NO_NAME
