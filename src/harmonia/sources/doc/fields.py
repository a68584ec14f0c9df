"""Fields (2.8.25): their codes are not text, their results are, page numbers excepted."""

from __future__ import annotations

from dataclasses import dataclass, field

BEGIN, SEPARATE, END = "\x13", "\x14", "\x15"
PAGE_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
_LONGEST_NAME = 40  # characters of a field's code that are kept


@dataclass(slots=True)
class _Field:
    code: str = ""
    in_code: bool = True
    silent: bool = True


@dataclass(slots=True)
class Fields:
    """The fields that the text stands in, innermost last."""

    open: list[_Field] = field(default_factory=list)
    silent: int = 0  # how many of them keep what stands in them out of the text

    def mark(self, char: str) -> None:
        """Begin, separate or end a field."""
        if char == BEGIN:
            self.open.append(_Field())
            self.silent += 1
        elif not self.open:
            return
        elif char == SEPARATE:
            self._separate(self.open[-1])
        else:
            self.silent -= self.open.pop().silent

    def code(self, text: str) -> None:
        """Text inside some field's code."""
        if self.in_code():
            last = self.open[-1]
            last.code += text[: _LONGEST_NAME - len(last.code)]

    def in_code(self) -> bool:
        """Whether the text stands in the code of the innermost field."""
        return bool(self.open) and self.open[-1].in_code

    def reset(self) -> None:
        """No field reaches over the end of a cell."""
        self.open.clear()
        self.silent = 0

    def _separate(self, last: _Field) -> None:
        if last.in_code:
            name = last.code.split(maxsplit=1)
            last.in_code = False
            last.silent = bool(name) and name[0].upper() in PAGE_FIELDS
            self.silent -= not last.silent
