"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class UiConfig(AppConfig):
    """The look: base page, parts, error pages, headers."""

    name = "harmonia.web.ui"
    default_auto_field = "django.db.models.BigAutoField"
