"""What the types of the model do not say: bounds of numbers and lists of words."""

from __future__ import annotations

from harmonia.plan import Json
from harmonia.reading.fields import ACTION_FIELDS
from harmonia.reading.sentences import DOUBT_KINDS

_LARGEST = 10**15  # far beyond any plan, and exact in every program's numbers
_COUNT: Json = {"minimum": 0, "maximum": _LARGEST}
_NUMBERED: Json = {"minimum": 1, "maximum": _LARGEST}


def _list_of(one: str) -> str:
    return f"(?:{one})(?:,(?:{one}))*"


# The rules that reading gives, and no others: every one of them can be said in words.
_RULE = "".join(
    (
        "^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)",
        "(?:;INTERVAL=[1-9][0-9]{0,5})?",
        f"(?:;BYMONTH={_list_of('[1-9]|1[0-2]')})?",
        f"(?:;BYMONTHDAY={_list_of('-1|[1-9]|[12][0-9]|3[01]')})?",
        f"(?:;BYDAY={_list_of('(?:-1|[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)')})?$",
    )
)

RANGES: dict[tuple[str, str], Json] = {
    ("Place", "block"): _COUNT,
    ("Place", "table"): _COUNT,
    ("Place", "row"): _COUNT,
    ("Place", "column"): _COUNT,
    ("Place", "page"): _NUMBERED,
    ("Action", "amount"): _COUNT,
    ("Target", "value"): {"minimum": -_LARGEST, "maximum": _LARGEST},
    ("Doubt", "confidence"): {"minimum": 0, "maximum": 1},
    ("Doubt", "kind"): {"enum": sorted(DOUBT_KINDS)},
    ("Repair", "kind"): {"enum": ["drop", "set", "shift", "swap"]},
    ("Change", "field"): {"enum": sorted((*map(str, ACTION_FIELDS), "action", "number", "title"))},
    ("Term", "recurrence"): {"pattern": _RULE},
    ("Term", "assumed"): {
        "items": {"type": "string", "enum": ["year", "school_year", "semester"]},
    },
}
