"""A plan as one self-contained HTML file: readable offline, printable, searchable."""

from harmonia.writing.html_page.drawing import plan_drawings
from harmonia.writing.html_page.page import write_html

__all__ = ["plan_drawings", "write_html"]
