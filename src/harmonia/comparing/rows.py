"""A comparison as rows of "before" and "after", grouped by task: what every view of it shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from harmonia.comparing import sentences
from harmonia.comparing.changes import (
    Added,
    Comparison,
    FieldChange,
    ItemChange,
    ListChange,
    Removed,
    Said,
    T,
    Understood,
    Weight,
)
from harmonia.comparing.fields import action_says
from harmonia.plan import Action, Goal, Interval, Place, Scope, Target, Task, Term
from harmonia.polish.terms import describe

TargetsWords = Callable[[tuple[Target, ...]], str | None]


@dataclass(frozen=True, slots=True)
class Line:
    """Words of the plan; ``label`` names their field, ``note`` says what was understood."""

    words: str | None
    label: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One plan's side of a row: lines, and ``absent`` in our words where there are none."""

    lines: tuple[Line, ...] = ()
    absent: str = sentences.EMPTY
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One change; ``about`` quotes the action it belongs to, where a task has several."""

    label: str
    before: Side
    after: Side
    weight: Weight = Weight.WORDING
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """The changes of one task, or of one part of the head; ``words`` is the task's title."""

    label: str
    words: str | None
    rows: tuple[Row, ...]


def groups(comparison: Comparison, targets_words: TargetsWords | None = None) -> list[Group]:
    """The rows of a comparison.

    Args:
        comparison: what to show.
        targets_words: says targets in words; without it they are not shown.

    Returns:
        The groups that have a row: the head first, then the tasks in the order of the new plan.
    """
    shown = _Rows(targets_words)
    lists = (
        Group(sentences.WHOLE_PLAN, None, tuple(shown.head(comparison))),
        Group(sentences.PRIORITIES, None, tuple(shown.texts(comparison.priorities))),
        Group(sentences.DEBATES, None, tuple(shown.texts(comparison.debates))),
        Group(sentences.GOALS, None, tuple(shown.goals(comparison.goals))),
    )
    tasks = map(shown.task, comparison.tasks.in_order())
    return [one for one in (*lists, *tasks) if one.rows]


@dataclass(frozen=True, slots=True)
class _Rows:
    targets_words: TargetsWords | None

    def head(self, comparison: Comparison) -> Iterator[Row]:
        return self._fields(comparison.head, sentences.head_name)

    def texts(self, changes: ListChange[Said]) -> Iterator[Row]:
        for one in changes.in_order():
            match one:
                case Added():
                    yield _added(sentences.ADDED, Side((Line(one.item.text),), "", one.item.place))
                case Removed():
                    yield _removed(
                        sentences.REMOVED, Side((Line(one.item.text),), "", one.item.place)
                    )
                case _:
                    yield from _moved(one, one.before.item.place, one.after.item.place)
                    yield from self._fields(one.fields, sentences.field_name)

    def goals(self, changes: ListChange[Goal]) -> Iterator[Row]:
        for one in changes.in_order():
            if isinstance(one, ItemChange):
                name = partial(sentences.goal_field, one.after.item)
                place = (one.before.item.place, one.after.item.place)
                yield from _moved(one, *place, label=name("place"))
                yield from self._fields(one.fields, name)
                continue
            side = Side((Line(one.item.text),), "", one.item.place)
            name_of_goal = sentences.goal_field(one.item, "text")
            label = sentences.ADDED if isinstance(one, Added) else sentences.REMOVED
            make = _added if isinstance(one, Added) else _removed
            yield make(f"{label}: {name_of_goal}", side)

    def task(self, one: Added[Task] | Removed[Task] | ItemChange[Task]) -> Group:
        if isinstance(one, ItemChange):
            before, after = one.before.item, one.after.item
            label = sentences.task_name(before, after)
            return Group(label, after.title or before.title, tuple(self._inside(one)))
        task = one.item
        lines = tuple(self._actions(task.actions))
        side = Side(lines, "", task.places.get("task"))
        row = (
            _added(sentences.ADDED_TASK, side)
            if isinstance(one, Added)
            else _removed(sentences.REMOVED_TASK, side)
        )
        return Group(sentences.task_name(None, task), task.title, (row,))

    def _actions(self, actions: tuple[Action, ...]) -> Iterator[Line]:
        """All that the actions of an added or removed task say; number and title stand above."""
        for number, action in enumerate(actions, 1):
            if len(actions) > 1:
                yield Line(None, sentences.action_name(number))
            yield from self._lines(action_says(action))

    def _inside(self, task: ItemChange[Task]) -> Iterator[Row]:
        before, after = task.before.item, task.after.item
        yield from _moved(task, before.places.get("task"), after.places.get("task"))
        yield from self._fields(task.fields, sentences.field_name)
        several = max(len(before.actions), len(after.actions)) > 1
        for action in task.actions.in_order():
            yield from self._action(action, several=several)

    def _action(
        self, one: Added[Action] | Removed[Action] | ItemChange[Action], *, several: bool
    ) -> Iterator[Row]:
        if isinstance(one, ItemChange):
            before, after = one.before.item, one.after.item
            method = after.method or before.method
            about = sentences.quoted(method) if several and method else None
            yield from _moved(one, before.places.get("action"), after.places.get("action"), about)
            yield from self._fields(one.fields, sentences.field_name, about)
            return
        side = Side(tuple(self._lines(action_says(one.item))), "", one.item.places.get("action"))
        if isinstance(one, Added):
            yield _added(sentences.ADDED_ACTION, side)
        else:
            yield _removed(sentences.REMOVED_ACTION, side)

    def _fields(
        self, changes: tuple[FieldChange, ...], name: Callable[[str], str], about: str | None = None
    ) -> Iterator[Row]:
        """A row a field; none where all that differs is what we do not show."""
        for one in changes:
            before, after = self._side(one.field, one.before), self._side(one.field, one.after)
            if before.lines != after.lines:
                said_itself = about if one.field != "method" else None
                yield Row(name(one.field), before, after, one.weight, said_itself)

    def _side(self, field: str, said: Said) -> Side:
        line = self._line(field, said)
        return Side((line,) if line.words or line.note else (), place=said.place)

    def _lines(self, says: dict[str, Said]) -> Iterator[Line]:
        """All that a thing says, each with the name of its field."""
        for field, said in says.items():
            line = self._line(field, said)
            if line.words or line.note:
                yield Line(line.words, sentences.field_name(field), line.note)

    def _line(self, field: str, said: Said) -> Line:
        known = said.understood
        if field == "goal":
            goal = known if isinstance(known, Goal) else None
            return Line(sentences.under_goal(said.text, goal))
        return Line(said.text, None, self._note(field, known))

    def _note(self, field: str, known: Understood) -> str | None:
        """What was understood, where it says more than the words."""
        match known:
            case Term():
                return describe(known) if known.text else None
            case Interval():
                return sentences.period(known)
            case Scope():
                return sentences.SCOPES[known]
            case tuple() if field == "targets" and self.targets_words:
                targets = tuple(one for one in known if isinstance(one, Target))
                return self.targets_words(targets)
        return None


def _added(label: str, side: Side) -> Row:
    return Row(label, Side(absent=sentences.NOT_BEFORE), side)


def _removed(label: str, side: Side) -> Row:
    return Row(label, side, Side(absent=sentences.NO_MORE))


def _moved(
    one: ItemChange[T],
    before: Place | None,
    after: Place | None,
    about: str | None = None,
    label: str = sentences.PLACE,
) -> Iterator[Row]:
    if one.moved:
        yield Row(
            label,
            Side((Line(None, None, sentences.place_in_list(one.before.position)),), place=before),
            Side((Line(None, None, sentences.place_in_list(one.after.position)),), place=after),
            about=about,
        )
