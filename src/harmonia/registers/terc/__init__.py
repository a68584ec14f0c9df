"""TERC: the official list of voivodeships, powiats and gminas."""

from __future__ import annotations

from harmonia.registers.terc.authority import Authority, AuthorityKind
from harmonia.registers.terc.naming import bare_name, full_name, label, own_name
from harmonia.registers.terc.reader import read_terc

__all__ = ["Authority", "AuthorityKind", "bare_name", "full_name", "label", "own_name", "read_terc"]
