"""SVG elements: shapes and set words, every word of them escaped."""

from __future__ import annotations

from collections.abc import Iterable

from harmonia.markup import tag, text

RING = 3.5
"""Half of a ring's width."""


def number(value: float) -> str:
    """A length: at most one decimal, no needless noughts."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")


def rect(cls: str, x: float, y: float, width: float, height: float) -> str:
    """A rectangle in the colours of its class."""
    return tag("rect", "", cls=cls, **_box(x, y, width, height))


def filled(pattern: str, x: float, y: float, width: float, height: float) -> str:
    """A rectangle filled with a pattern: "url(#tl-summer)"."""
    return tag("rect", "", fill=pattern, **_box(x, y, width, height))


def path(cls: str, *steps: str | float) -> str:
    """A path of commands and lengths: ``path("row", "M", 0, 5, "H", 90)``."""
    drawn = "".join(one if isinstance(one, str) else f" {number(one)}" for one in steps)
    return tag("path", "", cls=cls, d=drawn)


def ring(x: float, y: float) -> str:
    """A ring around a place."""
    return path(
        "ring", "M", x - RING, y, "a", RING, RING, 0, 1, 0, 2 * RING, 0,
        "a", RING, RING, 0, 1, 0, -2 * RING, 0, "z",
    )  # fmt: skip


def words(x: float, y: float, said: str, cls: str = "", anchor: str | None = None) -> str:
    """Words in one line, their left end (or, by ``anchor``, middle or right end) at ``x``."""
    return tag("text", text(said), cls=cls or None, x=number(x), y=number(y), text_anchor=anchor)


def block(x: float, y: float, lines: Iterable[str], leading: float, cls: str = "") -> str:
    """Lines below each other, the first on ``y``."""
    return "".join(words(x, y + at * leading, line, cls) for at, line in enumerate(lines))


def group(*parts: str, title: str | None = None, **attributes: str | None) -> str:
    """Elements together; ``title`` is read out, and shown by a pointer."""
    told = tag("title", text(title)) if title else ""
    return tag("g", told + "".join(parts), **attributes)


def _box(x: float, y: float, width: float, height: float) -> dict[str, str]:
    sides = {"x": x, "y": y, "width": max(width, 0), "height": max(height, 0)}
    return {name: number(side) for name, side in sides.items()}
