"""S: the sense of goals, tasks, indicators and evidence."""

from harmonia.checking.families.sense import effects, evidence, goals, percentages, targets

__all__ = ["effects", "evidence", "goals", "percentages", "targets"]
