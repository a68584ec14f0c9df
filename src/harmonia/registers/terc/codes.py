"""Codes of the register of territorial units: WW PP GG R, as text with leading zeros."""

from __future__ import annotations

from typing import Final

from harmonia.registers.terc.authority import AuthorityKind

VOIVODESHIPS: Final = frozenset(f"{number:02}" for number in range(2, 33, 2))
FIRST_CITY: Final = "61"  # powiats from this number on are cities with powiat rights
GMINAS: Final = {
    "1": AuthorityKind.URBAN,
    "2": AuthorityKind.RURAL,
    "3": AuthorityKind.MIXED,
}
PARTS: Final = frozenset("4589")  # town, countryside, district, delegatura: no authorities


def key_of(code: str) -> str:
    """The key of an official code: the seventh digit, which changes, is left out."""
    return code[:6]
