"""How an office lays its schedule out: columns or lines, their order and wording."""

from harmonia.reading.forms.coding import form_from_json, form_json
from harmonia.reading.forms.finding import find_form
from harmonia.reading.forms.model import Form, FormCell, FormLine, Kind, TaskName

__all__ = [
    "Form",
    "FormCell",
    "FormLine",
    "Kind",
    "TaskName",
    "find_form",
    "form_from_json",
    "form_json",
]
