"""The app as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class FilesConfig(AppConfig):
    """Files kept privately and served only through their owner's rule."""

    name = "harmonia.web.files"
    default_auto_field = "django.db.models.BigAutoField"
