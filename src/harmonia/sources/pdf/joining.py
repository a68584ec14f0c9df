"""Lines become text: where a line ends with a space, within a word, or with its paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from harmonia.sources.pdf.cuts import is_one_word, is_word
from harmonia.sources.pdf.lines import Line

_SPACE = 0.25  # of the size: the width of a space
_TOLERANCE = 0.7  # points
_FAR = 1.75  # of the size: lines farther apart than this are paragraphs of their own
_CENTRED = 2.0  # points: how far margins of a centred line may differ
_DRAWN = 0.12  # of all lines end with a drawn space where a writer draws spaces at line ends
_SOFT_HYPHEN = "\u00ad"
_BROKEN_AT = frozenset(" -/–—\u00ad")
_CLOSING = frozenset("/.,;:)!?%”")  # never first in a line, unless a word was cut there


@dataclass(frozen=True, slots=True)
class Measure:
    """The left and right limit between which lines are set, in points."""

    left: float
    right: float


def draws_spaces(lines: Iterable[Line]) -> bool:
    """Whether the writer of these lines draws the space at which it breaks a line."""
    count = drawn = 0
    for line in lines:
        count += 1
        drawn += line.text.endswith(" ")
    return drawn > _DRAWN * count


def measure_of(lines: Sequence[Line]) -> Measure:
    """The limits that the lines themselves show."""
    return Measure(min(one.x0 for one in lines), max(one.x1 for one in lines))


def join_lines(lines: Sequence[Line], measure: Measure, *, drawn: bool) -> str:
    r"""The text of a cell or paragraph; ``\n`` where a line ends before it must."""
    text = ""
    for number, line in enumerate(lines):
        if number:
            text = _joined(text, lines[number - 1], line, measure, drawn=drawn)
        else:
            text = line.text
    return text.strip(" \t")


def _joined(text: str, last: Line, line: Line, measure: Measure, *, drawn: bool) -> str:
    ends = text.rstrip(" \t")
    if ends.endswith(_SOFT_HYPHEN):
        return ends + line.text
    if is_hard_end(last, line, measure):
        return f"{ends}\n{line.text}"
    if text != ends or not ends:
        return f"{ends} {line.text}"
    if ends[-1] == "-":
        return _at_hyphen(ends, line.text)
    if _is_cut(last, line, measure, drawn=drawn):
        return ends + line.text
    if ends[-1] in "/–—":
        apart = ends[-2:-1] in ("", " ") or (drawn and line.text[:1].isupper())
        return f"{ends}{' ' if apart else ''}{line.text}"
    return f"{ends} {line.text}"


def _at_hyphen(text: str, more: str) -> str:
    """Behind a hyphen: of a compound, of a word cut at the line's end, or a dash."""
    if text[-2:-1] in ("", " "):
        return f"{text} {more}"
    before, after = _last_word(text[:-1]), _first_word(more)
    if before.isalpha() and after[:1].islower() and is_one_word(before, after):
        return text[:-1] + _SOFT_HYPHEN + more
    return text + more


def is_hard_end(last: Line, line: Line, measure: Measure) -> bool:
    """Whether a line ended although the next word had room on it."""
    if last.page == line.page and abs(line.y - last.y) > _FAR * max(last.size, line.size):
        return True
    return line.first + _SPACE * last.size < _room(last, measure) - _TOLERANCE


def ends_paragraph(last: Line, line: Line, measure: Measure, *, drawn: bool) -> bool:
    """Whether a paragraph ends with a line, as far as its words can tell."""
    if is_hard_end(last, line, measure):
        return True
    return drawn and last.text[-1:] not in _BROKEN_AT and not _is_cut(last, line, measure, drawn=True)


def _room(line: Line, measure: Measure) -> float:
    """What is left of a line; a centred one has it on both sides."""
    before, after = line.x0 - measure.left, measure.right - line.x1
    if before > _CENTRED and abs(before - after) <= _CENTRED:
        return before + after
    return after


def _is_cut(last: Line, line: Line, measure: Measure, *, drawn: bool) -> bool:
    """Whether a word too long for its column was cut without a hyphen."""
    before, after = last.text.rstrip(), line.text
    if " " in before or "\t" in before or not _may_be_one(before, after):
        return False
    if _room(last, measure) > line.glyph + _TOLERANCE:
        return False
    left, right = _last_word(before), _first_word(after)
    if is_word(left + right):
        return drawn or not (is_word(left) and is_word(right))
    return drawn and not (is_word(left) and is_word(right))


def _may_be_one(before: str, after: str) -> bool:
    """Whether a word could go on so: not from a small letter to a capital one."""
    left, right = before[-1:], after[:1]
    if right.isdigit():
        return left.isdigit() and not before.isdigit()
    if right in _CLOSING:
        return left.isalnum() and not before.isdigit()
    return left.isalpha() and right.isalpha() and not (left.islower() and right.isupper())


def _last_word(text: str) -> str:
    words = text.replace("\u00ad", "").split()
    return words[-1].strip("(„”\"'") if words else ""


def _first_word(text: str) -> str:
    words = text.split()
    return words[0].strip(")„”\"',.;:") if words else ""
