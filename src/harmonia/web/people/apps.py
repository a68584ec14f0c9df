"""The app as Django knows it."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Persons, organisations, roles, and the door of every page."""

    name = "harmonia.web.people"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Put the events of the registers on history's list."""
        import_module("harmonia.web.people.registers.sentences")
