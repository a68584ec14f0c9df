"""Tagged PDF (PDF/UA-1), set by typst."""

from harmonia.writing.pdf.drawing import Drawing, Sheet, plan_drawing
from harmonia.writing.pdf.writer import write_pdf

__all__ = ["Drawing", "Sheet", "plan_drawing", "write_pdf"]
