"""What a field is called where the office has no words of its own for it: data.

Written plans are labelled so. Read back, such a header is not the office's wording.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

DEFAULTS: Mapping[str, str] = MappingProxyType(
    {
        "number": "Nr zadania",
        "title": "Zadanie",
        "goal": "Cel",
        "method": "Sposób realizacji",
        "responsible": "Jednostka odpowiedzialna i współpracująca",
        "partners": "Jednostka współpracująca",
        "term": "Termin realizacji",
        "effect": "Zamierzony efekt",
        "funding": "Źródła finansowania",
        "indicator": "Wskaźnik",
        "measure": "Miernik",
        "monitoring_method": "Sposób monitorowania",
        "monitored_by": "Kto i kiedy monitoruje",
    }
)
JOINT = "Wskaźnik/miernik"
"""Of an indicator in a plan that knows no measures: one field for both."""


def is_default(field: str, words: str) -> bool:
    """Whether a header of a field is no wording of an office's own."""
    return words == DEFAULTS.get(field) or (field == "indicator" and words == JOINT)
