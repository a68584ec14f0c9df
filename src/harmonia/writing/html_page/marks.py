"""What the page puts on the document's parts: anchors, marks for searching, dates, levels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from harmonia.markup import tag, text
from harmonia.plan import Plan
from harmonia.writing.document import Document
from harmonia.writing.html_page import sentences
from harmonia.writing.html_page.dates import find_dates
from harmonia.writing.html_page.entries import Entry, entries_of
from harmonia.writing.html_page.places import Places, Spot, find_places

_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class Marks:
    """Where the plan's tasks stand in the document, and what was understood of its terms."""

    places: Places
    entries: Mapping[Spot, Entry]
    dates: Mapping[Spot, str]

    @classmethod
    def of(cls, document: Document, plan: Plan | None) -> Marks:
        """Look a document through."""
        places = find_places(document, plan) if plan else Places()
        dates = find_dates(document, plan) if plan else {}
        return cls(places, entries_of(document, plan, places), dates)

    @property
    def has_tasks(self) -> bool:
        """Whether any task was found, so that there is something to search."""
        return bool(self.places.tasks)

    def attributes(self, spot: Spot, tied: Sequence[int] = ()) -> dict[str, str | None]:
        """The attributes of a part: its anchor, its task, whether it names a goal.

        Args:
            spot: the part.
            tied: other tasks that it is shown with, since merged cells tie their rows.
        """
        entry, owner = self.entries.get(spot), self.places.owners.get(spot)
        tasks = " ".join(map(str, tied)) if len(tied) > 1 else None
        return {
            "id": entry.anchor if entry else None,
            "data_z": None if owner is None else str(owner),
            "data_g": tasks,
            "data_c": "" if entry and entry.goal else None,
        }

    def date(self, spot: Spot) -> str:
        """The dates of the term that stands there, in an element that is no word of the plan."""
        said = self.dates.get(spot)
        if said is None:
            return ""
        inner = tag("span", text(sentences.DATES), cls="vh") + text(sentences.dates(said))
        return tag("output", inner)

    def task_at(self, spot: Spot) -> Entry | None:
        """The task that begins there."""
        entry = self.entries.get(spot)
        return entry if entry and entry.task is not None else None


class Levels:
    """Headings of the document become those of the page, in order and without gaps."""

    def __init__(self) -> None:
        """Begin below the title."""
        self._open: list[int] = []

    def heading(self, level: int) -> str:
        """The element of a heading of the document's level."""
        while self._open and self._open[-1] >= level:
            self._open.pop()
        self._open.append(level)
        return f"h{min(_DEEPEST, len(self._open) + 1)}"

    @property
    def below(self) -> str:
        """The element of a heading that stands below the last one, in a table."""
        return f"h{min(_DEEPEST, len(self._open) + 2)}"
