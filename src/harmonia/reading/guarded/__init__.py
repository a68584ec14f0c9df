"""Reading files in a process of their own with limits, so that no file can harm the caller."""

from harmonia.reading.guarded.reader import GuardedReader, read_files

__all__ = ["GuardedReader", "read_files"]
