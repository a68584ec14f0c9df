"""The table of an amendment as one page: what was, what is, and room for the reason."""

from harmonia.comparing.amendment.page import amendment_page

__all__ = ["amendment_page"]
