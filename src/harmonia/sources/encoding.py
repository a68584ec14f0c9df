"""Which letters the bytes of a Polish text stand for."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# ą ś ź Ą Ś Ź stand in different places of the two Central European code pages; the others do not.
_WINDOWS = b"\xb9\x9c\x9f\xa5\x8c\x8f"
_LATIN2 = b"\xb1\xb6\xbc\xa1\xa6\xac"
_CONTROLS = bytes(range(0x80, 0xA0))  # quotation marks and dashes in cp1250, nothing in Latin 2
_SAMPLE = 1 << 20


def decode(data: bytes) -> str:
    """The text of bytes in UTF-8, UTF-16, Windows-1250 or ISO-8859-2; never fails."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace")
    wide = _wide(data[:_SAMPLE])
    if wide is not None:
        return data.decode(wide, errors="replace")
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(data)  # may be cut off in a letter
    except UnicodeDecodeError:
        return data.decode(_eight_bit(data), errors="replace")


def marked(data: bytes) -> str | None:
    """The encoding that a byte order mark announces, None without one."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


def _wide(sample: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of European text is nought, or 1 (ą, ł, ż)."""
    pairs = len(sample) // 2
    if pairs < 2:  # noqa: PLR2004  (fewer tell nothing)
        return None
    low, high = sample[: 2 * pairs : 2], sample[1 : 2 * pairs : 2]
    if high.count(0) > 0.6 * pairs and low.count(0) < 0.1 * pairs:
        return "utf-16-le"
    if low.count(0) > 0.6 * pairs and high.count(0) < 0.1 * pairs:
        return "utf-16-be"
    return None


def _eight_bit(data: bytes) -> str:
    """UTF-8 with a few stray bytes, or one of the two code pages."""
    sample = data[:_SAMPLE]
    broken = sample.decode("utf-8", errors="replace")
    foreign = sum(1 for letter in broken if letter > "\x7f" and letter != "\ufffd")
    if foreign > 8 * broken.count("\ufffd"):
        return "utf-8"
    if _how_many(sample, _CONTROLS) or _how_many(sample, _WINDOWS) >= _how_many(sample, _LATIN2):
        return "cp1250"
    return "iso8859_2"


def _how_many(sample: bytes, these: bytes) -> int:
    return len(sample) - len(sample.translate(None, these))
