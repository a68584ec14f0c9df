"""A plan is held against its template, itself and the law."""

from harmonia.checking.case import Options
from harmonia.checking.checker import check_plan, selected
from harmonia.checking.finding import Finding, Severity

__all__ = ["Finding", "Options", "Severity", "check_plan", "selected"]
