"""The pages of the look itself."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from harmonia.web.ui.forms import returned_sample
from harmonia.web.ui.marks import MARKS

_STATES = ("done", "now", "next", "late", "none", "off")
_READINGS = ("sure", "doubt", "gap")
_COLOURS = {
    "paper": "papier",
    "paper-2": "papier cichy",
    "ink": "tusz",
    "ink-2": "tusz cichy",
    "line": "włos",
    "line-strong": "brzeg pola",
    "accent": "akcent",
    "accent-soft": "akcent cichy",
    "done": "zrobione",
    "late": "po terminie",
    "doubt": "wątpliwe",
}


def components(request: HttpRequest) -> HttpResponse:
    """All parts, one by one."""
    shown = {
        "form": returned_sample(),
        "states": [state for state in MARKS if state in _STATES],
        "readings": [state for state in MARKS if state in _READINGS],
        "colours": _COLOURS,
    }
    return render(request, "ui/components.html", shown)
