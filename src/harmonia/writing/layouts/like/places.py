"""What stands in each line of a form, and what the form has no line for."""

from __future__ import annotations

from harmonia.plan import Action, Plan
from harmonia.reading.fields import Field
from harmonia.reading.forms import Form, FormLine
from harmonia.reading.headers import is_group
from harmonia.reading.record import NEXT_COLUMN, NO_HEADER, RANGE
from harmonia.writing.layouts.fields import extra_headers, used_fields, words_of
from harmonia.writing.wording import MONITORING, label


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
        self.lines = (*form.lines, *self._lacking())

    def words(self, action: Action, line: FormLine) -> str:
        """The words of an action that stand in a line."""
        if line.field is Field.EXTRA:
            return action.extra.get(line.name or NO_HEADER, "")
        if self._holds_group(line):
            return self._labelled(action)
        words = self._joined(action, line.field)
        same = [one for one in self.form.lines if one.field is line.field]
        return _part(words, same.index(line), len(same), line.field) if line in same else words

    def _joined(self, action: Action, field: Field) -> str:
        """Those who help stand with those who lead where the form has one place for both."""
        words = words_of(action, field)
        helps = words_of(action, Field.PARTNERS) if field is Field.RESPONSIBLE else ""
        if helps and not self._has(Field.PARTNERS):
            return NEXT_COLUMN.join(filter(None, (words, helps)))
        return words

    def _has(self, field: Field) -> bool:
        return any(line.field is field for line in self.lines)

    def _holds_group(self, line: FormLine) -> bool:
        """One place for all of monitoring, each part under its own label."""
        if line.inline or line.field not in MONITORING or line not in self.form.lines:
            return False
        return is_group(line.name) and bool(self._grouped() - {line.field})

    def _grouped(self) -> set[Field]:
        """What the plan says of monitoring and the form has no place of its own for."""
        own = {line.field for line in self.form.lines if not is_group(line.name)}
        return {field for field in used_fields(self.plan) if field in MONITORING} - own

    def _labelled(self, action: Action) -> str:
        grouped = self._grouped()
        parts = (
            f"{label(self.plan, field)}: {words}"
            for field in used_fields(self.plan)
            if field in grouped and (words := words_of(action, field))
        )
        return "\n".join(parts)

    def _lacking(self) -> list[FormLine]:
        """The fields and extra columns that the plan has words in and the form no line for."""
        there = {line.field for line in self.form.lines}
        if any(self._holds_group(line) for line in self.form.lines):
            there |= {Field(name) for name in MONITORING}
        used = used_fields(self.plan)
        fields = [FormLine(f, label(self.plan, f)) for f in used if f not in there]
        named = {line.name for line in self.form.lines if line.field is Field.EXTRA}
        extra = (name for name in extra_headers(self.plan) if name not in named)
        return [*fields, *(FormLine(Field.EXTRA, name) for name in extra)]


def _part(words: str, index: int, count: int, field: Field) -> str:
    """The piece of a field for one of its several lines; all of it in the first if none fits."""
    by = RANGE if field is Field.TERM else NEXT_COLUMN
    pieces = words.split(by)
    if len(pieces) != count:
        pieces = [words]
    return pieces[index] if index < len(pieces) else ""
