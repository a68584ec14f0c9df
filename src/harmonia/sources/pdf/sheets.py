"""A page taken apart: its ruled tables, the lines outside them, the rules left over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from harmonia.sources.pdf.fragments import Fragment, Piece, fragment_of
from harmonia.sources.pdf.lattice import Lattice, boxed_lattices, lattices
from harmonia.sources.pdf.lines import Line, sorted_lines
from harmonia.sources.pdf.page import Box, Letter, Page, Rule
from harmonia.sources.pdf.underlines import without_underlines

_INSIDE = 1.5  # points a letter may stand out of its table
_FRAME = 0.6  # of the page's area: a single cell as large is a frame around the page


@dataclass(slots=True)
class Sheet:
    """A page and its parts; ``lines`` are those outside tables."""

    page: Page
    lines: list[Line]
    tables: list[Fragment]


def sheet_of(page: Page) -> Sheet:
    """Take a page apart."""
    letters = [one for one in page.letters if not one.artifact]
    across = without_underlines(page.across, letters)
    ruled = lattices(across, page.down)
    found = [one for one in ruled if not _is_frame(one, page)]
    found += [one for one in boxed_lattices(page.fills, found) if not _is_frame(one, page)]
    outer, inner = _nested(found)
    inside, outside = _dealt(letters, [one.box for one in found])
    fragments = {
        id(one): fragment_of(one, page.number, inside.get(number, ()))
        for number, one in enumerate(found)
    }
    for one, host in inner:
        _place(fragments[id(one)], fragments[id(host)])
    tables = [fragments[id(one)] for one in outer]
    return Sheet(page, sorted_lines(outside), [one for one in tables if _has_text(one)])


def _is_frame(lattice: Lattice, page: Page) -> bool:
    box = lattice.box
    area = (box.x1 - box.x0) * (box.y1 - box.y0)
    return len(lattice.slots) == 1 and area > _FRAME * page.width * page.height


def _has_text(fragment: Fragment) -> bool:
    return any(one.lines or one.inner for one in fragment.pieces)


def _nested(
    found: Sequence[Lattice],
) -> tuple[list[Lattice], list[tuple[Lattice, Lattice]]]:
    """Tables that stand by themselves, and those in a cell of the smallest table around them."""
    outer: list[Lattice] = []
    inner: list[tuple[Lattice, Lattice]] = []
    for one in found:
        hosts = [other for other in found if other is not one and _holds(other, one.box)]
        if hosts:
            inner.append((one, min(hosts, key=_area)))
        else:
            outer.append(one)
    return outer, inner


def _holds(host: Lattice, box: Box) -> bool:
    around = host.box
    return (
        around.x0 <= box.x0
        and box.x1 <= around.x1
        and around.y0 <= box.y0
        and box.y1 <= around.y1
        and _area(host) > (box.x1 - box.x0) * (box.y1 - box.y0)
    )


def _area(lattice: Lattice) -> float:
    box = lattice.box
    return (box.x1 - box.x0) * (box.y1 - box.y0)


def _dealt(
    letters: Iterable[Letter], boxes: Sequence[Box]
) -> tuple[dict[int, list[Letter]], list[Letter]]:
    """Letters of each table (the innermost around them), and those in none."""
    order = sorted(
        range(len(boxes)),
        key=lambda n: (boxes[n].x1 - boxes[n].x0) * (boxes[n].y1 - boxes[n].y0),
    )
    inside: dict[int, list[Letter]] = {}
    outside: list[Letter] = []
    last = -1
    for letter in letters:
        if last < 0 or last != order[0] or not boxes[last].holds(letter.x, letter.middle, _INSIDE):
            last = next((n for n in order if boxes[n].holds(letter.x, letter.middle, _INSIDE)), -1)
        (outside if last < 0 else inside.setdefault(last, [])).append(letter)
    return inside, outside


def _place(fragment: Fragment, host: Fragment) -> None:
    """Put a nested table into the cell it stands in."""
    x, y = (fragment.box.x0 + fragment.box.x1) / 2, (fragment.box.y0 + fragment.box.y1) / 2
    cell: Piece | None = next((one for one in host.pieces if one.box.holds(x, y)), None)
    if cell is not None and _has_text(fragment):
        cell.inner.append(fragment)


def loose_rules(sheet: Sheet) -> list[Rule]:
    """Horizontal rules outside tables."""
    boxes = [one.box for one in sheet.tables]
    return [
        rule
        for rule in sheet.page.across
        if not any(box.holds((rule.start + rule.end) / 2, rule.at, _INSIDE) for box in boxes)
    ]
