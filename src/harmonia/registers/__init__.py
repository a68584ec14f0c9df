"""Official registers: their files read, and compared with what is held."""

from __future__ import annotations

from harmonia.registers.changes import Change, Difference, Held, compare, listed, succeed
from harmonia.registers.errors import Fault, RegisterError
from harmonia.registers.register import Register

__all__ = [
    "Change",
    "Difference",
    "Fault",
    "Held",
    "Register",
    "RegisterError",
    "compare",
    "listed",
    "succeed",
]
