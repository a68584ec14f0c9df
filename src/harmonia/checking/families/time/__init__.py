"""T: time."""

from harmonia.checking.families.time import days, deadlines, goals, money, order, years

__all__ = ["days", "deadlines", "goals", "money", "order", "years"]
