"""F: the form."""

from harmonia.checking.examples.base import TASKS, Example

_UNSEEN = {"monitoring_method": None}
_TEAM = "Zespół PRS, osoby wspomagające, dyrektorzy szkół"
_LOOSE = (
    "Harmonogram\n\tNr\n\tZadanie\n\tTermin\n\tSposób realizacji\n"
    "\tŹródła finansowania\n\n\tRazem 12 000 zł\n"
)
_CUT = "Schemat wdrażania planu\n\tZadanie\n (numer z planu)\n\tTermin realizacji"
_MOVED = {
    "responsible": "grudzień 2026 – kwiecień 2027",
    "term": "Osoby wspomagające, dyrektorzy szkół",
}

EXAMPLES: dict[str, Example] = {
    "F01": Example(tasks={"1.2": None, "1.3": TASKS["1.2"]}),
    "F02": Example(tasks={"1.2": None, "1.1#2": TASKS["1.2"]}),
    "F03": Example(tasks={"2.2": None, "": TASKS["2.2"]}),
    "F04": Example(tasks={"2.2#2": TASKS["2.2"]}),
    "F05": Example(tasks={"2.1": _MOVED}),
    "F06": Example(tasks={"2.1": {"funding": "60% nauczycieli"}}),
    "F07": Example(tasks={"1.1": {"indicator": "3", "measure": "Liczba szkół z opisaną diagnozą"}}),
    "F08": Example(labels={"monitoring_method": "Sposób monitorownia"}),
    "F09": Example(after=_CUT),
    "F10": Example(after=_LOOSE),
    "F11": Example(tasks={"1.2": _UNSEEN}),
    "F12": Example(tasks={"1.1": _UNSEEN, "1.2": _UNSEEN}),
    "F13": Example(tasks={"2.1": {"responsible": _TEAM}}),
}
