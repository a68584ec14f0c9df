"""W: the template."""

from harmonia.checking.examples.base import HEAD, Example

_DEBATE = "Plan poprzedziła debata oświatowa 10 marca 2026 r. w Zielonym Wzgórzu"
_CONTENTS = "Spis treści\n\tWstęp .......... 3\n\n\tCele .......... 5\n"

EXAMPLES: dict[str, Example] = {
    "W01": Example(head={"priorities": None}),
    "W02": Example(head={"main_goal": None}),
    "W03": Example(head={"goals": None}, goals={"1": None, "2": None}),
    "W04": Example(after=_CONTENTS),
    "W05": Example(head={"act": _DEBATE}),
    "W06": Example(head={"act": HEAD["act"].partition(" z dnia")[0]}),
    "W07": Example(labels={"effect": None}),
    "W08": Example(
        labels=dict.fromkeys(("indicator", "measure", "monitoring_method", "monitored_by"))
    ),
}
