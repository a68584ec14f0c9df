"""A: the plan held against itself, as in a mirror."""

from harmonia.checking.families.agreement import counts, events, load, names, promises, typos, years

__all__ = ["counts", "events", "load", "names", "promises", "typos", "years"]
