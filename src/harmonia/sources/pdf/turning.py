"""Pages whose text runs up or down the sheet, turned upright."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from harmonia.sources.pdf.page import Box, Letter, Page, Rule

_MOST = 0.6  # of the letters must run another way before a page is turned
_Turn: TypeAlias = Callable[[float, float], tuple[float, float]]


def upright(page: Page) -> Page:
    """The page turned so that most of its letters run from left to right."""
    angles = Counter(letter.angle for letter in page.letters if not letter.text.isspace())
    if not angles:
        return page
    angle, count = angles.most_common(1)[0]
    if angle == 0 or count < _MOST * angles.total():
        return page
    width, height = page.width, page.height
    turns: dict[int, _Turn] = {
        90: lambda x, y: (height - y, x),
        180: lambda x, y: (width - x, height - y),
        270: lambda x, y: (y, width - x),
    }
    return _turned(page, angle, turns[angle])


def _turned(page: Page, angle: int, turn: _Turn) -> Page:
    """The frame a letter is read in only moves; everything else turns."""
    sideways = angle in (90, 270)
    shift = {90: (page.height, 0.0), 180: (page.width, page.height), 270: (0.0, page.width)}[angle]
    rules = [_rule(one, turn, across=True) for one in page.across]
    rules_down = [_rule(one, turn, across=False) for one in page.down]
    return replace(
        page,
        width=page.height if sideways else page.width,
        height=page.width if sideways else page.height,
        letters=tuple(_letter(one, angle, turn, shift) for one in page.letters),
        across=tuple(rules_down if sideways else rules),
        down=tuple(rules if sideways else rules_down),
        fills=tuple(_box(one, turn) for one in page.fills),
    )


def _letter(letter: Letter, angle: int, turn: _Turn, shift: tuple[float, float]) -> Letter:
    x, middle = turn(letter.x, letter.middle)
    turned = letter._replace(angle=(letter.angle - angle) % 360, x=x, middle=middle)
    if turned.angle:
        return turned
    return turned._replace(x0=letter.x0 + shift[0], x1=letter.x1 + shift[0], y=letter.y + shift[1])


def _rule(rule: Rule, turn: _Turn, *, across: bool) -> Rule:
    one = turn(rule.start, rule.at) if across else turn(rule.at, rule.start)
    two = turn(rule.end, rule.at) if across else turn(rule.at, rule.end)
    if abs(one[0] - two[0]) > abs(one[1] - two[1]):
        return Rule(one[1], min(one[0], two[0]), max(one[0], two[0]))
    return Rule(one[0], min(one[1], two[1]), max(one[1], two[1]))


def _box(box: Box, turn: _Turn) -> Box:
    (x0, y0), (x1, y1) = turn(box.x0, box.y0), turn(box.x1, box.y1)
    return Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
