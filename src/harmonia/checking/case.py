"""What a rule is given: the plan, what reading doubted, and the day and place of the law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from harmonia.checking.said import Said, said
from harmonia.checking.template import Template
from harmonia.plan import Action, Doubt, Plan, Task
from harmonia.reading.fields import ACTION_FIELDS, Field, field_text


@dataclass(frozen=True, slots=True)
class Options:
    """The day whose law holds (None: the plan's own first day) and whose school holidays.

    ``voivodeship`` is the two-digit TERC code; None: school holidays are not looked at.
    """

    on: date | None = None
    voivodeship: str | None = None


@dataclass(frozen=True)
class Case:
    """One plan to be checked. Everything derived is computed once and shared by the rules."""

    plan: Plan
    doubts: tuple[Doubt, ...]
    template: Template
    options: Options = Options()

    @cached_property
    def actions(self) -> tuple[tuple[Task, Action], ...]:
        """Every action with its task, in order; word-for-word repeated ones once."""
        doubled = {doubt.action for doubt in self.doubts if doubt.kind == "doubled_card"}
        return tuple(
            (task, action)
            for task in self.plan.tasks
            for action in task.actions
            if action.id not in doubled
        )

    @cached_property
    def present(self) -> frozenset[Field]:
        """The fields that the plan's layout has at all."""
        named = {field for field in ACTION_FIELDS if str(field) in self.plan.headers}
        filled = {f for _, a in self.actions for f in ACTION_FIELDS if field_text(a, f)}
        return frozenset(named | filled)

    @cached_property
    def shifted(self) -> frozenset[str]:
        """Ids of actions whose cells stand in wrong fields: other rules leave them alone."""
        kinds = {"shifted_cells", "swapped_indicator_measure"}
        return frozenset(
            doubt.action for doubt in self.doubts if doubt.kind in kinds and doubt.action
        )

    @cached_property
    def law_day(self) -> date | None:
        """The day whose law holds: the asked one, else the act's, else the plan's first day."""
        if self.options.on:
            return self.options.on
        if self.plan.act and self.plan.act.date:
            return self.plan.act.date
        return self.plan.period.start if self.plan.period else None

    @cached_property
    def said(self) -> tuple[Said, ...]:
        """Everything the plan says, with whose words they are."""
        return tuple(said(self.plan, self.actions))

    @cached_property
    def words(self) -> str:
        """Everything the plan says as one text, a line for each of `said`."""
        return "\n".join(one.text.replace("\n", " ") for one in self.said)

    def saying(self, pattern: re.Pattern[str]) -> Iterator[Said]:
        """What holds a pattern; the whole plan is looked through first, which is quick."""
        if pattern.search(self.words):
            yield from (one for one in self.said if pattern.search(one.text))

    def doubts_of(self, *kinds: str) -> Iterator[Doubt]:
        """The doubts of reading of the given kinds."""
        return (doubt for doubt in self.doubts if doubt.kind in kinds)

    def text(self, action: Action, field: Field) -> str | None:
        """The words of a field."""
        return field_text(action, field)
