"""Whose a file is: each kind of owner has a rule, registered by the app the owner lives in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from harmonia.sources import Trouble
from harmonia.web.files import sentences
from harmonia.web.files.formats import FORMATS
from harmonia.web.people.acting import Acting
from harmonia.web.people.rules import Refused


class FileRefused(Refused):
    """A file that is not accepted; ``trouble`` is the library's code where it could not be read."""

    def __init__(self, sentence: str, trouble: Trouble | None = None) -> None:
        """Keep the sentence for the person and the code for the program."""
        super().__init__(sentence)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class FileRule:
    """What holds for the files of one kind of owner.

    ``name`` stands in the database: a short word, never a Python path. ``formats`` are those it
    takes. ``may_read`` is asked with who acts and the file's number, in the organisation's scope,
    each time a file is to be given out.
    """

    name: str
    formats: frozenset[str]
    may_read: Callable[[Acting, int], bool]


_rules: dict[str, FileRule] = {}


def register(
    name: str, *, formats: frozenset[str], may_read: Callable[[Acting, int], bool]
) -> FileRule:
    """Add the rule of an owner.

    Raises:
        ValueError: the name is taken, or a format is unknown.
    """
    if name in _rules or not formats <= FORMATS.keys():
        raise ValueError(f"a rule of files called {name}, for {sorted(formats)}")
    _rules[name] = FileRule(name, formats, may_read)
    return _rules[name]


def can_read(name: str, acting: Acting, file: int) -> bool:
    """Whether the rule of this name lets a file be read; a rule that is gone lets nobody."""
    rule = _rules.get(name)
    return rule is not None and rule.may_read(acting, file)


def check_can_store(rule: FileRule, kind: str) -> None:
    """May a file of this format be kept under this rule?

    Raises:
        FileRefused: it is another format.
    """
    if kind not in rule.formats:
        raise FileRefused(
            sentences.wrong_format(FORMATS[one].endings[0] for one in sorted(rule.formats)),
            Trouble.WRONG_TYPE,
        )
