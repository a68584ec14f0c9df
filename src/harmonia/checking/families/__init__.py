"""The rules, one family per module; importing them fills the list of rules."""

from harmonia.checking.families import (
    agreement,
    form,
    money,
    privacy,
    process,
    sense,
    template,
    time,
)

__all__ = ["agreement", "form", "money", "privacy", "process", "sense", "template", "time"]
