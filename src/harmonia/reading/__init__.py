"""A Document becomes a Plan and doubts."""

from harmonia.reading.reader import Reading, read_plan

__all__ = ["Reading", "read_plan"]
