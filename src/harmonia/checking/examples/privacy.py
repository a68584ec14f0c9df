"""R: privacy. The persons and numbers are made up."""

from harmonia.checking.examples.base import Example

_BY = "inspektor oświaty w grudniu 2026"

EXAMPLES: dict[str, Example] = {
    "R01": Example(tasks={"1.2": {"monitored_by": f"{_BY}, PESEL 44051401359"}}),
    "R02": Example(tasks={"1.2": {"monitored_by": f"{_BY}, tel. 600 123 456"}}),
    "R03": Example(tasks={"1.2": {"monitored_by": f"{_BY}, ania.z.wydzialu@gmail.com"}}),
    "R04": Example(tasks={"1.2": {"monitored_by": f"Halina Kowalska, {_BY}"}}),
}
