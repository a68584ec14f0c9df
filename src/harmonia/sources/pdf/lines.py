"""Letters become lines of text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from harmonia.sources.pdf.page import Letter

_SAME_LINE = 0.35  # of the size: baselines nearer than this are one line
_RAISED = (-0.35, 0.85)  # how far below and above a baseline small signs of its line stand, in ems
_SMALL = 0.8  # of the size: smaller letters may be raised signs
_SPACE = 0.16  # of the size: a gap that is a space where none is drawn
_WIDE_SPACE = 0.3  # the same in a line that draws its spaces
_BACK = 0.35  # of the size: how far a letter may lie over the one before
_TAB = 2.0  # of the size: a gap that is a tab stop
_OVERPRINT = 0.12  # of the size: the same letter so near is printed twice for boldness
_BREAKS = "-/–—"  # a line may be broken behind these


@dataclass(frozen=True, slots=True, eq=False)  # told apart by identity: many say the same
class Line:
    """A line of text; ``text`` keeps a space drawn at its end.

    ``y`` is the baseline from the top, ``first`` the width of what must move to the next line as
    one piece, ``glyph`` that of its first letter; all in points.
    """

    page: int
    text: str
    x0: float
    x1: float
    y: float
    size: float
    first: float
    glyph: float
    angle: int
    letters: tuple[Letter, ...]


def content_lines(letters: Iterable[Letter]) -> list[Line]:
    """Lines in the order of the page description: a new one where the baseline changes."""
    lines: list[list[Letter]] = []
    for letter in letters:
        if lines and _continues(lines[-1][-1], letter):
            lines[-1].append(letter)
        else:
            lines.append([letter])
    return [line for group in lines if (line := line_of(group)) is not None]


def _continues(last: Letter, letter: Letter) -> bool:
    size = max(last.size, letter.size)
    return (
        last.page == letter.page
        and last.angle == letter.angle
        and abs(last.y - letter.y) < 0.6 * size
        and letter.x0 > last.x0 - size
    )


def sorted_lines(letters: Iterable[Letter]) -> list[Line]:
    """Lines as they lie on the page, from the top, whatever order they were drawn in."""
    lines: list[Line] = []
    for group in _by_frame(letters):
        for row in _rows(group):
            layers = _layers(row)
            lines.extend(line for one in layers if (line := line_of(one)) is not None)
    return lines


def _layers(row: Sequence[Letter]) -> list[list[Letter]]:
    """A row from left to right; what is printed over other words is a line of its own."""
    layers: list[list[list[Letter]]] = []
    for strip in _strips(row):
        for layer in layers:
            if _twice(layer, strip):
                break
            if not any(_over(one, strip) for one in layer):
                layer.append(strip)
                break
        else:
            layers.append([strip])
    return [
        [letter for strip in sorted(layer, key=lambda one: one[0].x0) for letter in strip]
        for layer in layers
    ]


def _strips(row: Sequence[Letter]) -> list[list[Letter]]:
    """Letters that were drawn one after another and stand so."""
    strips: list[list[Letter]] = []
    for letter in row:
        if strips and -_BACK * letter.size < letter.x0 - strips[-1][-1].x1 < letter.size:
            strips[-1].append(letter)
        else:
            strips.append([letter])
    return strips


def _over(one: Sequence[Letter], other: Sequence[Letter]) -> bool:
    """Whether strips lie over each other by more than a letter's hem."""
    shared = min(one[-1].x1, other[-1].x1) - max(one[0].x0, other[0].x0)
    return shared > _BACK * one[0].size


def _twice(layer: Sequence[Sequence[Letter]], strip: Sequence[Letter]) -> bool:
    """Whether the same words were printed there already, for boldness or a shadow."""
    near = 2 * _OVERPRINT * strip[0].size
    return any(
        abs(one[0].x0 - strip[0].x0) < near and [a.text for a in one] == [b.text for b in strip]
        for one in layer
    )


def _by_frame(letters: Iterable[Letter]) -> list[list[Letter]]:
    frames: dict[tuple[int, int], list[Letter]] = {}
    for letter in letters:
        frames.setdefault((letter.page, letter.angle), []).append(letter)
    return [frames[key] for key in sorted(frames)]


def _rows(letters: Sequence[Letter]) -> list[list[Letter]]:
    """Rows of one baseline each; raised and lowered small signs join the row beside them."""
    usual = median(letter.size for letter in letters)
    rows: list[list[Letter]] = []
    small: list[Letter] = []
    order = {id(letter): number for number, letter in enumerate(letters)}
    for letter in sorted(letters, key=lambda one: one.y):
        if letter.size < _SMALL * usual:
            small.append(letter)
        elif rows and letter.y - rows[-1][-1].y <= _SAME_LINE * letter.size:
            rows[-1].append(letter)
        else:
            rows.append([letter])
    rows.extend(_loose(small, rows))
    rows.sort(key=lambda row: row[0].y)
    return [sorted(row, key=lambda one: order[id(one)]) for row in rows]


def _loose(small: Iterable[Letter], rows: Sequence[list[Letter]]) -> list[list[Letter]]:
    """Put small letters to the rows they are raised on; give back rows of those left over."""
    loose: list[list[Letter]] = []
    anchors = [(row[0].y, max(one.size for one in row), row) for row in rows]
    for letter in small:
        beside = [
            (abs(y - letter.y), row)
            for y, size, row in anchors
            if _RAISED[0] * size <= y - letter.y <= _RAISED[1] * size
            and any(min(abs(one.x1 - letter.x0), abs(one.x0 - letter.x1)) < size for one in row)
        ]
        if beside:
            min(beside, key=lambda pair: pair[0])[1].append(letter)
        elif loose and letter.y - loose[-1][-1].y <= _SAME_LINE * letter.size:
            loose[-1].append(letter)
        else:
            loose.append([letter])
    return loose


def line_of(letters: Sequence[Letter]) -> Line | None:
    """The line of letters in their order, None where they are only spaces."""
    letters = _once(letters)
    ink = [one for one in letters if not one.text.isspace()]
    if not ink:
        return None
    size = median(one.size for one in ink)
    pieces = list(_pieces(letters, _space_width(letters, size), size))
    return Line(
        page=ink[0].page,
        text=unicodedata.normalize("NFC", "".join(pieces)).lstrip(" "),
        x0=ink[0].x0,
        x1=max(one.x1 for one in ink),
        y=median(one.y for one in ink),
        size=size,
        first=_first_width(letters, size),
        glyph=ink[0].x1 - ink[0].x0,
        angle=ink[0].angle,
        letters=tuple(letters),
    )


def _once(letters: Sequence[Letter]) -> list[Letter]:
    kept: list[Letter] = []
    for letter in letters:
        if kept and _overprints(kept[-1], letter):
            continue
        kept.append(letter)
    return kept


def _overprints(last: Letter, letter: Letter) -> bool:
    near = _OVERPRINT * letter.size
    return (
        last.text == letter.text
        and abs(last.x0 - letter.x0) < near
        and abs(last.y - letter.y) < near
        and letter.x1 - letter.x0 > near
    )


def _space_width(letters: Sequence[Letter], size: float) -> float:
    """The gap that counts as a space: wider where spaces are drawn or letters stand apart."""
    gaps = [b.x0 - a.x1 for a, b in pairwise(letters) if not (a.text.isspace() or b.text.isspace())]
    drawn = any(one.text.isspace() for one in letters)
    spread = max(0.0, median(gaps)) if len(gaps) > 3 else 0.0  # noqa: PLR2004  (fewer tell nothing)
    return spread + size * (_WIDE_SPACE if drawn else _SPACE)


def _pieces(letters: Sequence[Letter], space: float, size: float) -> Iterator[str]:
    last: Letter | None = None
    for letter in letters:
        gap = letter.x0 - last.x1 if last else 0.0
        if last and gap > _TAB * size:
            yield "\t"
        elif last and gap > space and not last.text.isspace() and not letter.text.isspace():
            yield " "
        yield letter.text
        last = letter


def _first_width(letters: Sequence[Letter], size: float) -> float:
    """The width of the first word, up to where a line could have been broken."""
    word = _word(letters, size)
    for number, letter in enumerate(word):
        if number and letter.text in _BREAKS:
            return letter.x1 - word[0].x0
    return word[-1].x1 - word[0].x0 if word else 0.0


def first_word_width(line: Line) -> float:
    """The width of a line's first word, in points."""
    word = _word(line.letters, line.size)
    return word[-1].x1 - word[0].x0


def last_word_width(line: Line) -> float:
    """The width of a line's last word, in points."""
    word = _word(line.letters[::-1], line.size)
    return word[0].x1 - word[-1].x0


def _word(letters: Sequence[Letter], size: float) -> list[Letter]:
    """The letters up to the first space, from either end of a line."""
    word: list[Letter] = []
    for letter in letters:
        blank = letter.text.isspace() and letter.text != "\u00a0"
        if word and (blank or _apart(word[-1], letter) > 2 * _SPACE * size):
            break
        if not blank:
            word.append(letter)
    return word


def _apart(one: Letter, other: Letter) -> float:
    return max(one.x0, other.x0) - min(one.x1, other.x1)
