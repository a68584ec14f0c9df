"""The terminal that the command prints on."""

from __future__ import annotations

from rich.console import Console, Group
from rich.rule import Rule
from rich.text import Text


class Terminal(Console):
    """A console whose reader may go away (`| head`) without that being a fault."""

    def on_broken_pipe(self) -> None:
        """Let the command end as it does for other output."""
        raise BrokenPipeError


def file_heading(name: str) -> Group:
    """A line across, and the file's name below it, whole however long."""
    return Group(Rule(style="bright_black"), Text(name, style="bold", overflow="fold"))
