"""The addresses of people and organisations."""

from __future__ import annotations

from django.urls import URLPattern, URLResolver, include, path

from harmonia.web.people import views

urlpatterns: list[URLPattern | URLResolver] = [
    path("organizacje/", views.my_organisations, name="my_organisations"),
    path("o/<slug:organisation>/osoby/", views.members, name="members"),
    path("o/<slug:organisation>/osoby/zaproszenie/", views.invite, name="invite"),
    path("o/<slug:organisation>/osoby/<int:membership>/rola/", views.role, name="role"),
    path("o/<slug:organisation>/osoby/<int:membership>/koniec/", views.departure, name="departure"),
    path(
        "o/<slug:organisation>/zaproszenia/<int:invitation>/cofnij/",
        views.withdrawal,
        name="withdrawal",
    ),
    path("o/<slug:organisation>/zaproszenie/<str:token>/", views.invitation, name="invitation"),
    path("konto/", views.account, name="account"),
    path("konto/", include("harmonia.web.people.sign_in_urls")),
]
