"""How a number is to be held against what is measured: "co najmniej", "do", "dokładnie"."""

from __future__ import annotations

import re

from harmonia.plan import Comparator

_BETWEEN = r"(?:\s+(?:w|we|u|o|po|dla|na|z|ze|przez))?\s*$"
_AT_LEAST = (
    r"min\.?|minimum|minimalnie|minimalna|co\s*najmniej|przynajmniej|(?<!co )najmniej|powyżej|ponad"
    r"|nie\s+mniej\s+niż|nie\s+mniejsz\w+\s+niż|nie\s+niższ\w+\s+niż|nie\s+rzadziej\s+niż"
    r"|(?<!nie )więcej\s+niż|(?<!nie )wyższ\w+\s+niż|≥|>=|>|⩾|od"
)
_AT_MOST = (
    r"max\.?|maks\.?|maksimum|maksymalnie|maximum|co\s*najwyżej|najwyżej|poniżej|do"
    r"|nie\s+więcej\s+niż|nie\s+wyższ\w+\s+niż|nie\s+większ\w+\s+niż|nie\s+przekracza\w*"
    r"|nie\s+częściej\s+niż|(?<!nie )mniej\s+niż|(?<!nie )niższ\w+\s+niż|≤|<=|<|⩽"
)
_EQUAL = r"dokładnie|równo|równ\w+|równa\s+się|==|(?<!\S )(?<!\w)="
_BEFORE = tuple(
    (
        comparator,
        re.compile(rf"(?:^|(?<=[^\w])){{0}}(?:{words})".format("") + _BETWEEN, re.IGNORECASE),
    )
    for comparator, words in (
        (Comparator.AT_LEAST, _AT_LEAST),
        (Comparator.AT_MOST, _AT_MOST),
        (Comparator.EQUAL, _EQUAL),
    )
)
_AFTER = (
    (
        Comparator.AT_LEAST,
        re.compile(r"\s*(?:(?:lub|i|albo|bądź)\s+więcej|\+|minimum\b|min\b\.?)", re.IGNORECASE),
    ),
    (
        Comparator.AT_MOST,
        re.compile(
            r"\s*(?:(?:lub|i|albo|bądź)\s+mniej|maksymalnie\b|maksimum\b|maks\b\.?)", re.IGNORECASE
        ),
    ),
)
_LONGEST = 40  # characters before a number that a comparator may take


def comparator_before(text: str, start: int) -> tuple[Comparator | None, int]:
    """The comparator that ends where a number starts, and where it starts itself."""
    left = max(0, start - _LONGEST)
    before = text[left:start]
    for comparator, pattern in _BEFORE:
        if match := pattern.search(before):
            return comparator, left + match.start()
    return None, start


def comparator_after(text: str, end: int) -> tuple[Comparator | None, int]:
    """The comparator that follows a number ("lub więcej"), and where it ends."""
    for comparator, pattern in _AFTER:
        if match := pattern.match(text, end):
            return comparator, match.end()
    return None, end
