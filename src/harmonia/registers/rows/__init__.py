"""The rows of a register's file, whether .csv, .xml or either of them in a .zip."""

from __future__ import annotations

from harmonia.registers.rows.opening import load, read_rows
from harmonia.registers.rows.row import Column, Row

__all__ = ["Column", "Row", "load", "read_rows"]
