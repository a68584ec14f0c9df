"""For each rule a plan that breaks it alone; the base plan breaks none."""

from harmonia.checking.examples import (
    agreement,
    form,
    money,
    privacy,
    process,
    sense,
    template,
    time,
)
from harmonia.checking.examples.base import Example

EXAMPLES: dict[str, Example] = {
    **agreement.EXAMPLES,
    **form.EXAMPLES,
    **money.EXAMPLES,
    **privacy.EXAMPLES,
    **process.EXAMPLES,
    **sense.EXAMPLES,
    **template.EXAMPLES,
    **time.EXAMPLES,
}

__all__ = ["EXAMPLES", "Example"]
