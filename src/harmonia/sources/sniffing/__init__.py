"""What a file is, by its content."""

from harmonia.sources.sniffing.contents import sniff
from harmonia.sources.sniffing.plain import is_json

__all__ = ["is_json", "sniff"]
