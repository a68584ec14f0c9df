"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class HistoryConfig(AppConfig):
    """What was done, by whom and when: events that are never changed."""

    name = "harmonia.web.history"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let every app put its kinds of event on the list."""
        autodiscover_modules("sentences")
