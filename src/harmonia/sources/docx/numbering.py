"""Definitions of automatic lists: the numbering part (ECMA-376 §17.9)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from harmonia.sources.docx.names import switch, value, w, whole
from harmonia.sources.docx.styles import Style, Styles
from harmonia.sources.package import Element

LEVELS = 9
_LONGEST_TEXT = 64  # characters of a level's text; Word allows 31
_NONE: Mapping[int, int] = {}


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts and shows its number.

    ``text`` has ``%1`` … ``%9`` for the numbers of the levels; ``restart`` is the number (from 1)
    of the level after which it begins anew, 0 for never, None for any higher level.
    """

    start: int = 1
    kind: str = "decimal"
    pattern: str = ""  # of the kind "custom": "001, 002, 003"
    text: str = ""
    after: str = " "
    restart: int | None = None
    legal: bool = False  # all its numbers in Arabic figures
    hidden: bool = False
    style: str | None = None


@dataclass(frozen=True, slots=True)
class Numbers:
    """A ``w:num``: the list it counts in, its levels, and starts that hold from its first item."""

    counter: int
    levels: Mapping[int, Level]
    starts: Mapping[int, int]

    def level_of(self, style: Style) -> int | None:
        """The level of a style's paragraphs: the one tied to it, else as the style says."""
        tied = {level.style: key for key, level in self.levels.items() if level.style is not None}
        if style.id in tied:
            return tied[style.id]
        return tied.get(style.list_style or "") if style.list_level is None else style.list_level


@dataclass(frozen=True, slots=True)
class _Abstract:
    levels: Mapping[int, Level]
    link: str | None


def read_numbering(root: Element | None, styles: Styles) -> dict[int, Numbers]:
    """All lists of a document by number; none without a numbering part."""
    if root is None:
        return {}
    abstracts = {
        number: _Abstract(_read_levels(item), value(item, w("numStyleLink")))
        for item in root.iterchildren(w("abstractNum"))
        if (number := whole(item.get(w("abstractNumId")))) is not None
    }
    links = _Links(root, abstracts, styles)
    found: dict[int, Numbers] = {}
    for item in root.iterchildren(w("num")):
        number, abstract = whole(item.get(w("numId"))), links.abstract_of(item)
        if number is not None and abstract in abstracts:
            found[number] = _read_number(item, abstract, abstracts[abstract].levels)
    return found


class _Links:
    """A list may only name a numbering style, which names the list that has the levels."""

    def __init__(self, root: Element, abstracts: Mapping[int, _Abstract], styles: Styles) -> None:
        self._abstracts = abstracts
        self._styles = styles
        self._abstract_by_number = {
            number: abstract
            for item in root.iterchildren(w("num"))
            if (number := whole(item.get(w("numId")))) is not None
            and (abstract := whole(value(item, w("abstractNumId")))) is not None
        }

    def abstract_of(self, item: Element) -> int | None:
        number = whole(value(item, w("abstractNumId")))
        abstract = None if number is None else self._abstracts.get(number)
        if abstract is None or abstract.link is None:
            return number
        linked = self._styles.of(abstract.link).number
        return number if linked is None else self._abstract_by_number.get(linked, number)


def _read_number(item: Element, abstract: int, levels: Mapping[int, Level]) -> Numbers:
    starts: dict[int, int] = {}
    changed: dict[int, Level] = {}
    for override in item.iterchildren(w("lvlOverride")):
        key = whole(override.get(w("ilvl")))
        if key is None or not 0 <= key < LEVELS:
            continue
        level = override.find(w("lvl"))
        if level is not None:
            changed[key] = _read_level(level)
        start = whole(value(override, w("startOverride")))
        if start is not None:
            starts[key] = start
            changed[key] = replace(changed.get(key) or levels.get(key, Level()), start=start)
    return Numbers(abstract, {**levels, **changed} if changed else levels, starts or _NONE)


def _read_levels(item: Element) -> dict[int, Level]:
    return {
        key: _read_level(level)
        for level in item.iterchildren(w("lvl"))
        if (key := whole(level.get(w("ilvl")))) is not None and 0 <= key < LEVELS
    }


def _read_level(level: Element) -> Level:
    kind = level.find(w("numFmt"))
    return Level(
        start=whole(value(level, w("start"))) or 0,  # §17.9.25: zero where not said
        kind="decimal" if kind is None else kind.get(w("val")) or "decimal",
        pattern="" if kind is None else (kind.get(w("format")) or "")[:_LONGEST_TEXT],
        text=(value(level, w("lvlText")) or "")[:_LONGEST_TEXT],
        after="" if value(level, w("suff")) == "nothing" else " ",
        restart=whole(value(level, w("lvlRestart"))),
        legal=bool(switch(level, w("isLgl"))),
        hidden=bool(switch(level.find(w("rPr")), w("vanish"))),
        style=value(level, w("pStyle")),
    )
