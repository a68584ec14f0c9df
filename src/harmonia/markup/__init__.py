"""HTML pages that stand alone: escaped words, tags, and the document around them."""

from harmonia.markup.document import document
from harmonia.markup.letters import storable
from harmonia.markup.tags import tag, text, void

__all__ = ["document", "storable", "tag", "text", "void"]
