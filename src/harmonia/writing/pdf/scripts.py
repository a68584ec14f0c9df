"""Letters of scripts that no plan in Polish needs and that a typesetter may stumble over."""

from __future__ import annotations

import json
import re

from harmonia.plan import Json

_OURS = "\u0000-\u052f\u1d00-\u2bff\ufb00-\ufb06\ufffd"
"""Latin, Greek and Cyrillic with their marks, punctuation, arrows and signs."""
_FOREIGN = re.compile(f"[^{_OURS}]")


def foreign(data: Json) -> frozenset[str]:
    """The letters of other scripts in all texts of the data."""
    return frozenset(_FOREIGN.findall(json.dumps(data, ensure_ascii=False)))
