"""Organisations from the official registers: what a file would change, and taking it over."""

from __future__ import annotations

from harmonia.web.people.registers.loading import load_institutions, load_terc
from harmonia.web.people.registers.previewing import linked, preview_institutions, preview_terc

__all__ = ["linked", "load_institutions", "load_terc", "preview_institutions", "preview_terc"]
