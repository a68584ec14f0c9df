"""A plan with what was found in it, as a document to print or to send."""

from harmonia.writing.findings.findings import findings_document

__all__ = ["findings_document"]
