"""Lines become text: where a line ends with a space, within a word, or with its paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from harmonia.sources.pdf.cut_words import is_one_word, is_word
from harmonia.sources.pdf.lines import Line, first_word_width, last_word_width

_SPACE = 0.25  # of the size: the width of a space
_TOLERANCE = 0.7  # points
_FAR = 1.75  # of the size: lines farther apart than this are paragraphs of their own
_PREPOSITIONS = frozenset(
    [
        "a",
        "i",
        "o",
        "u",
        "w",
        "z",
        "na",
        "do",
        "od",
        "po",
        "za",
        "ze",
        "we",
        "ku",
        "co",
        "to",
        "dla",
        "nie",
        "lub",
        "oraz",
        "bez",
        "pod",
        "nad",
        "się",
    ]
)
_MOST_PIECES = 4  # of a word cut by a narrow column
_CENTRED = 2.0  # points: how far margins of a centred line may differ
_DRAWN = 0.12  # of all lines end with a drawn space where a writer draws spaces at line ends
_SOFT_HYPHEN = "\u00ad"
_LABEL = re.compile(  # of a list item, with the tab behind it
    r"(?m)^(•|\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[IVXivx]{1,5})[.)])[ \t]*\t[ \t]*"
)
_RANGE_BEGUN = re.compile(r"\w[–—]$")  # no paragraph ends with "IV–"
_ROMAN_BEGUN = re.compile(r"\b[IVXLC]{1,6}[/–—]$")
_ROMAN = re.compile(r"[IVXLC]{1,6}\b")
_BROKEN_AT = frozenset(" -/–—\u00ad")
_CLOSING = frozenset("-/.,;:)!?%”")  # never first in a line, unless a word was cut there


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
    text = lines[0].text if lines else ""
    for number in range(1, len(lines)):
        text = _joined(text, lines[number - 1 :], measure, drawn=drawn)
    return _LABEL.sub(r"\1 ", text.strip(" \t"))


def _joined(text: str, rest: Sequence[Line], measure: Measure, *, drawn: bool) -> str:
    """The text so far, which ends with the first line of the rest, and the second line."""
    last, line = rest[0], rest[1]
    ends = text.rstrip(" \t")
    if ends.endswith(_SOFT_HYPHEN):
        return ends + line.text
    if is_hard_end(last, line, measure) and not _RANGE_BEGUN.search(ends):
        return f"{ends}\n{line.text}"
    if text != ends or not ends:
        return f"{ends} {line.text}"
    return _broken(ends, rest, measure, drawn=drawn)


def _broken(ends: str, rest: Sequence[Line], measure: Measure, *, drawn: bool) -> str:
    """The text where a full line ends without a space."""
    line = rest[1]
    if ends[-1] == "-":
        return _at_hyphen(ends, line.text)
    if _is_cut(ends, rest, measure, drawn=drawn):
        return ends + line.text
    if ends[-1] in "/–—":
        capital = line.text[:1].isupper() and not _goes_on_counting(ends, line.text)
        apart = ends[-2:-1] in ("", " ") or (drawn and capital)
        return f"{ends}{' ' if apart else ''}{line.text}"
    return f"{ends} {line.text}"


def _goes_on_counting(text: str, more: str) -> bool:
    """Whether a range of Roman numerals was broken: "klas IV–" and "VIII"."""
    return bool(_ROMAN_BEGUN.search(text) and _ROMAN.match(more))


def _at_hyphen(text: str, more: str) -> str:
    """Behind a hyphen: of a compound, of a word cut at the line's end, or a dash.

    Polish typography repeats the hyphen of a compound at the start of the next line.
    """
    if more[:1] == "-" and more[1:2].isalpha() and text[-2:-1].isalpha():
        return text + more[1:]
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
    if not drawn or last.text[-1:] in _BROKEN_AT or _room(last, measure) < _SPACE * last.size:
        return False
    return not _is_cut(last.text, (last, line), measure, drawn=True)


def _room(line: Line, measure: Measure) -> float:
    """What is left of a line; a centred one has it on both sides."""
    before, after = line.x0 - measure.left, measure.right - line.x1
    if before > _CENTRED and abs(before - after) <= _CENTRED:
        return before + after
    return after


def _is_cut(text: str, rest: Sequence[Line], measure: Measure, *, drawn: bool) -> bool:
    """Whether a word too long for its column was cut behind the text, without a hyphen."""
    last, line = rest[0], rest[1]
    before, after = last.text.rstrip(), line.text
    if not _may_be_one(before, after) or _room(last, measure) > line.glyph + _TOLERANCE:
        return False
    if last_word_width(last) + first_word_width(line) < measure.right - measure.left - _TOLERANCE:
        return False  # it would have gone to the next line whole
    left, right = _last_word(text), _first_word(after)
    alone = " " not in before and "\t" not in before
    if drawn:  # a word goes to a line of its own before it is cut
        both = is_word(left) and is_word(right)
        return alone and (is_word(left + right) or not both)
    if after[0] in _CLOSING or after[0].isdigit():
        return alone or after[0] in _CLOSING
    if left.lower() in _PREPOSITIONS and is_word(right):
        return False
    return is_word(left + right) or is_word(left + _run_on(rest[1:], measure))


def _run_on(rest: Sequence[Line], measure: Measure) -> str:
    """The first word of a line, and of the next ones where it fills its line."""
    word = ""
    for number, line in enumerate(rest[:_MOST_PIECES]):
        word += _first_word(line.text)
        filled = number + 1 < len(rest) and _room(line, measure) <= rest[number + 1].glyph + 1
        if not filled or " " in line.text.strip():
            break
    return word


def _may_be_one(before: str, after: str) -> bool:
    """Whether a word could go on so: not from a small letter to a capital one."""
    left, right = before[-1:], after[:1]
    if right.isdigit():
        return left.isdigit() and not before.isdigit()
    if right in _CLOSING:
        return left.isalnum()
    return left.isalpha() and right.isalpha() and not (left.islower() and right.isupper())


def _last_word(text: str) -> str:
    words = text.replace("\u00ad", "").split()
    return words[-1].strip("(„”\"'") if words else ""


def _first_word(text: str) -> str:
    words = text.split()
    return words[0].strip(")„”\"',.;:") if words else ""
