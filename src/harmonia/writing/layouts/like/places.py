"""What stands in each line of a form, and what the form has no line for."""

from __future__ import annotations

from harmonia.plan import Action, Plan, Task, Term, TermKind
from harmonia.reading.fields import Field
from harmonia.reading.forms import Form, Kind
from harmonia.reading.headers import is_group
from harmonia.reading.record import NEXT_COLUMN, NO_HEADER, RANGE
from harmonia.writing.layouts.fields import extra_headers, used_fields, words_of
from harmonia.writing.layouts.headings import number_cell
from harmonia.writing.layouts.like.lines import Line, part_of, positioned
from harmonia.writing.wording import MONITORING, label

LAST = -1  # of several lines


class Places:
    """The lines of a form filled from one plan; ``lines`` are the form's and those it lacks."""

    def __init__(self, plan: Plan, form: Form) -> None:
        """Find what the form lacks.

        Args:
            plan: whose words stand in the lines.
            form: the office's.
        """
        self.plan = plan
        self.form = form
        self._own = tuple(positioned(form.lines))
        self.lines = (*self._own, *self._lacking())

    def words(self, action: Action, line: Line) -> str:
        """The words of an action that stand in a line."""
        if self._holds_group(line):
            return self._labelled(action) if line.part == 0 else ""
        if line.field is Field.EXTRA:
            return part_of(action.extra.get(line.name or NO_HEADER, ""), line, NEXT_COLUMN)
        words = self._joined(action, line.field)
        if line.field is not Field.TERM:
            return part_of(words, line, NEXT_COLUMN)
        between = RANGE if self.form.kind is Kind.WIDE else NEXT_COLUMN
        return part_of(words, line, between, otherwise=LAST if _is_end(action.term) else 0)

    def words_of_task(self, task: Task, line: Line) -> str:
        """The words of a task that stand in a line: its number, title or goal."""
        if line.field is Field.TITLE:
            return part_of(task.title or "", line, NEXT_COLUMN)
        words = number_cell(task.number) if line.field is Field.NUMBER else task.goal
        return (words or "") if line.part == 0 else ""

    def _joined(self, action: Action, field: Field) -> str:
        """Those who help stand with those who lead where the form has one place for both."""
        words = words_of(action, field)
        helps = words_of(action, Field.PARTNERS) if field is Field.RESPONSIBLE else ""
        if helps and not self._has(Field.PARTNERS):
            return NEXT_COLUMN.join(filter(None, (words, helps)))
        return words

    def _has(self, field: Field) -> bool:
        return any(line.field is field for line in self.lines)

    def _holds_group(self, line: Line) -> bool:
        """One place for all of monitoring, each part under its own label."""
        if line.inline or line.field not in MONITORING or line.lacking:
            return False
        return is_group(line.name) and bool(self._grouped() - {line.field})

    def _grouped(self) -> set[Field]:
        """What the plan says of monitoring and the form has no place of its own for."""
        own = {line.field for line in self._own if not is_group(line.name)}
        return {field for field in used_fields(self.plan) if field in MONITORING} - own

    def _labelled(self, action: Action) -> str:
        grouped = self._grouped()
        parts = (
            f"{label(self.plan, field)}: {words}"
            for field in used_fields(self.plan)
            if field in grouped and (words := words_of(action, field))
        )
        return "\n".join(parts)

    def _lacking(self) -> list[Line]:
        """The fields and extra columns that the plan has words in and the form no line for."""
        there = {line.field for line in self._own}
        if any(self._holds_group(line) for line in self._own):
            there |= {Field(name) for name in MONITORING}
        used = used_fields(self.plan)
        fields = [Line(f, label(self.plan, f), lacking=True) for f in used if f not in there]
        named = {line.name or NO_HEADER for line in self._own if line.field is Field.EXTRA}
        extra = (name for name in extra_headers(self.plan) if name not in named)
        return [*fields, *(Line(Field.EXTRA, name, lacking=True) for name in extra)]


def _is_end(term: Term) -> bool:
    """Whether a term has no beginning: it stands where the office writes its ends."""
    known = term.intervals
    return term.kind is TermKind.UNTIL or bool(known and all(one.start is None for one in known))
