"""Two plans become the changes between them: what an amendment says."""

from harmonia.comparing.amendment import amendment_page
from harmonia.comparing.applying import apply
from harmonia.comparing.changes import (
    Added,
    Comparison,
    FieldChange,
    ItemChange,
    ListChange,
    Listed,
    Removed,
    Said,
    Understood,
    Weight,
)
from harmonia.comparing.coding import comparison_json
from harmonia.comparing.comparer import compare

__all__ = [
    "Added",
    "Comparison",
    "FieldChange",
    "ItemChange",
    "ListChange",
    "Listed",
    "Removed",
    "Said",
    "Understood",
    "Weight",
    "amendment_page",
    "apply",
    "compare",
    "comparison_json",
]
