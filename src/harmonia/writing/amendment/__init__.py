"""The annex of an amendment as a document: what was, what is, and room for the reason."""

from harmonia.writing.amendment.amendment import amendment_document

__all__ = ["amendment_document"]
