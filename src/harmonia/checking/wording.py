"""How a rule speaks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from harmonia.reading.sentences import quoted


@dataclass(frozen=True, slots=True)
class Wording:
    """A rule in Polish.

    ``title`` names what is wrong; ``message`` is one sentence with the finding's values in braces
    ({text} quotes, {text:plain} does not); ``why`` says why it matters; ``advice`` what to do.
    """

    title: str
    message: str
    why: str
    advice: str

    def sentence(self, values: Mapping[str, str]) -> str:
        """The message with a finding's values, quoted."""
        return self.message.format_map({name: Quoted(text) for name, text in values.items()})


class Quoted(str):
    """A value that quotes itself in a sentence, shortened where it is long."""

    __slots__ = ()

    def __format__(self, form: str) -> str:
        """`{text}` gives „…”; `{number:plain}` the bare words."""
        return str(self) if form == "plain" else quoted(str(self))
