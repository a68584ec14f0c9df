"""RSPO: the official register of schools and of the institutions that support them."""

from __future__ import annotations

from harmonia.registers.rspo.institution import Institution, RunningBody, label, supports
from harmonia.registers.rspo.places import Places
from harmonia.registers.rspo.reader import read_rspo

__all__ = ["Institution", "Places", "RunningBody", "label", "read_rspo", "supports"]
