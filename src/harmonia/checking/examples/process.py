"""P: the support process."""

from harmonia.checking.examples.base import Example

EXAMPLES = {
    "P01": Example(
        tasks={
            "1.1": {"term": "styczeń 2027", "monitored_by": "inspektor oświaty w lutym 2027"},
            "1.2": {"term": "luty 2027", "monitored_by": "inspektor oświaty w marcu 2027"},
            "2.1": {"term": "marzec – kwiecień 2027"},
            "2.2": {"term": "maj 2027"},
        }
    ),
    "P02": Example(tasks={"2.2": None}),
    "P03": Example(
        tasks={
            "2.1": {"term": "marzec – czerwiec 2027", "monitored_by": "dyrektorzy w lipcu 2027"},
            "2.2": {"term": "styczeń 2027"},
        }
    ),
    "P04": Example(
        tasks={
            "1.1": {"responsible": "Dyrektorzy szkół"},
            "1.2": {"responsible": "Dyrektorzy szkół", "method": "Praca w radach pedagogicznych"},
            "2.1": {"responsible": "Dyrektorzy szkół"},
            "2.2": {"responsible": "Dyrektorzy szkół"},
        }
    ),
    "P05": Example(tasks={"1.1": {"responsible": "Wydział Oświaty Urzędu Gminy"}}),
}
