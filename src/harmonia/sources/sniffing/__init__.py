"""What a file is, by its content."""

from harmonia.sources.sniffing.contents import sniff

__all__ = ["sniff"]
