"""Rich Text Format, as Word, LibreOffice and office systems write it."""

from harmonia.sources.rtf.reader import read

__all__ = ["read"]
