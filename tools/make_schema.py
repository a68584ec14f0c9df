"""Write the JSON Schema of a plan, which is shipped with the package, from the model.

Usage: make schema
"""

from __future__ import annotations

import json
from pathlib import Path

from harmonia.plan import schema as shipped
from plan_schema import plan_schema

SCHEMA = Path(shipped.__file__).with_name(shipped.SCHEMA_FILE)


def main() -> None:
    """Write the schema."""
    SCHEMA.write_text(written(), encoding="utf-8")
    print(f"{SCHEMA.name}: {len(plan_schema()['$defs'])} definitions")


def written() -> str:
    """The schema as the file holds it."""
    return json.dumps(plan_schema(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    main()
