"""Every address: each app names its own, and this file puts them together."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path
from django.views.generic import RedirectView

from harmonia.web.people.page import page
from harmonia.web.ui import errors
from harmonia.web.ui.views import components

to_organisations = RedirectView.as_view(pattern_name="my_organisations")

urlpatterns: list[URLPattern | URLResolver] = [
    # Until there is a start page, one's organisations are it.
    path("", page(permission=None)(to_organisations), name="home"),
    path("", include("harmonia.web.people.urls")),
    path("o/", include("harmonia.web.files.urls")),
    # ui stands below people, so its page gets its door here.
    path("komponenty/", page(permission=None, public=True)(components), name="components"),
]

handler400 = errors.bad_request
handler403 = errors.not_allowed
handler404 = errors.not_found
handler500 = errors.broken
