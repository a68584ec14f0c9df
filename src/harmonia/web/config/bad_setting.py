"""The one error of this folder."""

from __future__ import annotations


class BadSettingError(ValueError):
    """A variable of the environment cannot be used; one Polish sentence says which and why."""
