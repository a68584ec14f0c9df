"""OpenDocument texts (.odt), version 1.3."""

from __future__ import annotations

from harmonia.writing.document import Document
from harmonia.writing.odt.about import meta_part, settings_part
from harmonia.writing.odt.content import content_part
from harmonia.writing.odt.names import as_bytes
from harmonia.writing.odt.package import packed
from harmonia.writing.odt.styles import styles_part

__all__ = ["write_odt"]


def write_odt(document: Document) -> bytes:
    """A document as an OpenDocument text: the same document gives the same bytes.

    Every word is kept; characters that XML cannot hold are dropped, every line end is a line break.
    """
    parts = {
        "content.xml": content_part(document),
        "styles.xml": styles_part(document),
        "meta.xml": meta_part(document),
        "settings.xml": settings_part(),
    }
    return packed({name: as_bytes(root) for name, root in parts.items()})
