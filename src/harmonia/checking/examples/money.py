"""M: money."""

from harmonia.checking.examples.base import TASKS, Example

_AGAIN = {**TASKS["2.1"], "funding": "Budżet gminy"}

EXAMPLES: dict[str, Example] = {
    "M01": Example(tasks={"2.1": {"funding": None}}),
    "M02": Example(
        tasks={"1.2": {"method": "Spotkania zespołów szkolnych, zakup podręczników do planowania"}}
    ),
    "M03": Example(tasks={"1.2": {"method": "Spotkania prowadzone przez eksperta zewnętrznego"}}),
    "M04": Example(tasks={"2.2": None, "2.2#1": _AGAIN, "2.3": TASKS["2.2"]}),
    "M05": Example(tasks={"2.1": {"funding": "1% środków na doskonalenie zawodowe nauczycieli"}}),
    "M06": Example(head={"main_goal": "Cel główny: wspomaganie szkół według Dz.U. 2016 poz. 1591"}),
}
