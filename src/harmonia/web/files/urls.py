"""The addresses of files."""

from __future__ import annotations

from django.urls import path

from harmonia.web.files.views import stored_file

urlpatterns = [path("<slug:organisation>/pliki/<slug:key>/", stored_file, name="stored_file")]
