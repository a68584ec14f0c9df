"""What the document of findings says besides the words of checking, in Polish."""

from harmonia.polish.numbers import plural

SUMMARY = "Lista uwag"
WEIGHT, WHERE, ABOUT = "Waga", "Gdzie", "Uwaga"
FIELDS_OF_PLAN = "Dane planu i\u00a0uwagi do nich"


def fields_of(task: str) -> str:
    """What the table of a task's action holds."""
    return f"{task}: treść i\u00a0uwagi"


def about(title: str, rule: str, count: int) -> str:
    """What findings of one rule are about, and in how many places."""
    several = f", {count}\u00a0{plural(count, 'miejsce', 'miejsca', 'miejsc')}" if count > 1 else ""
    return f"{title} ({rule}){several}"


def more_places(count: int) -> str:
    """How many places are not named one by one."""
    return (
        f" i\u00a0jeszcze {count}\u00a0{plural(count, 'miejsce', 'miejsca', 'miejsc')}"
        if count
        else ""
    )
