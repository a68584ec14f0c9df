"""A plan as StratML Part 2 (ISO 17469): goals, objectives, stakeholders and indicators in XML."""

from harmonia.writing.stratml.writer import write_stratml

__all__ = ["write_stratml"]
