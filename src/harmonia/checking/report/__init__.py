"""Findings as JSON, SARIF and a page."""

from harmonia.checking.report.lines import finding_json, message
from harmonia.checking.report.page import page
from harmonia.checking.report.sarif import sarif

__all__ = ["finding_json", "message", "page", "sarif"]
