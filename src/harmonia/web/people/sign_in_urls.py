"""The addresses of signing in: the pages of django-allauth that we offer, each behind our door.

Their names are those by which django-allauth finds them.
"""

from __future__ import annotations

from allauth.account import views as account
from allauth.mfa.base import views as second_step
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as app
from allauth.mfa.webauthn import views as keys
from allauth.socialaccount import views as provider
from allauth.socialaccount.providers.openid_connect import views as openid
from django.conf import settings
from django.urls import URLPattern, path, re_path

from harmonia.web.people.page import page
from harmonia.web.people.sign_in_forms import SignInForm
from harmonia.web.people.sign_in_views import SwitchOnApplication
from harmonia.web.people.views import no_sign_up, password_reset

_anybody = page(permission=None, writes=True, public=True)
_signed_in = page(permission=None, writes=True)
_marked_seen = page(permission=None, writes=True, writes_on_get=True)
_sign_in = account.LoginView.as_view(form_class=SignInForm)
_comes_back = page(permission=None, writes=True, public=True, writes_on_get=True)

urlpatterns: list[URLPattern] = [
    path("logowanie/", _anybody(_sign_in), name="account_login"),
    path("logowanie/klucz/", _anybody(keys.login_webauthn), name="mfa_login_webauthn"),
    path("logowanie/kod/", _anybody(second_step.authenticate), name="mfa_authenticate"),
    path("wylogowanie/", _anybody(account.logout), name="account_logout"),
    path("nieczynne/", _anybody(account.account_inactive), name="account_inactive"),
    # There is no signing up; django-allauth asks for this name in its mail to unknown addresses.
    path("zaproszenia/", no_sign_up, name="account_signup"),
    path("potwierdz/", _signed_in(account.reauthenticate), name="account_reauthenticate"),
    path("potwierdz/kod/", _signed_in(second_step.reauthenticate), name="mfa_reauthenticate"),
    path(
        "potwierdz/klucz/",
        _signed_in(keys.reauthenticate_webauthn),
        name="mfa_reauthenticate_webauthn",
    ),
    path("haslo/", _signed_in(account.password_change), name="account_change_password"),
    path("haslo/nowe/", password_reset, name="account_reset_password"),
    path("haslo/pierwsze/", _signed_in(account.password_set), name="account_set_password"),
    path(
        "haslo/nowe/wyslano/",
        _anybody(account.password_reset_done),
        name="account_reset_password_done",
    ),
    re_path(
        r"^haslo/nowe/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        _anybody(account.password_reset_from_key),
        name="account_reset_password_from_key",
    ),
    path(
        "haslo/nowe/gotowe/",
        _anybody(account.password_reset_from_key_done),
        name="account_reset_password_from_key_done",
    ),
    path("ochrona/", _signed_in(second_step.index), name="mfa_index"),
    path("ochrona/aplikacja/", _signed_in(SwitchOnApplication.as_view()), name="mfa_activate_totp"),
    path("ochrona/aplikacja/koniec/", _signed_in(app.deactivate_totp), name="mfa_deactivate_totp"),
    path("ochrona/kody/", _marked_seen(codes.view_recovery_codes), name="mfa_view_recovery_codes"),
    path(
        "ochrona/kody/nowe/",
        _signed_in(codes.generate_recovery_codes),
        name="mfa_generate_recovery_codes",
    ),
    path(
        "ochrona/kody/plik/",
        _marked_seen(codes.download_recovery_codes),
        name="mfa_download_recovery_codes",
    ),
    path("ochrona/klucze/", _signed_in(keys.list_webauthn), name="mfa_list_webauthn"),
    path("ochrona/klucze/nowy/", _signed_in(keys.add_webauthn), name="mfa_add_webauthn"),
    path(
        "ochrona/klucze/<int:pk>/nazwa/", _signed_in(keys.edit_webauthn), name="mfa_edit_webauthn"
    ),
    path(
        "ochrona/klucze/<int:pk>/koniec/",
        _signed_in(keys.remove_webauthn),
        name="mfa_remove_webauthn",
    ),
]
if settings.SOCIALACCOUNT_PROVIDERS:  # the office's own provider, where one is configured
    urlpatterns += [
        path("urzad/<str:provider_id>/", _anybody(openid.login), name="openid_connect_login"),
        path(
            "urzad/<str:provider_id>/powrot/",
            _comes_back(openid.callback),
            name="openid_connect_callback",
        ),
        path(
            "urzad-przerwano/",
            _anybody(provider.login_cancelled),
            name="socialaccount_login_cancelled",
        ),
        path("urzad-blad/", _anybody(provider.login_error), name="socialaccount_login_error"),
    ]
