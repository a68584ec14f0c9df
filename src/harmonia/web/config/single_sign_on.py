"""Signing in through the office's own provider (OpenID Connect): by configuration only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from harmonia.web.config import sentences
from harmonia.web.config.bad_setting import BadSettingError

VARIABLES: Final = ("HARMONIA_OIDC_SERVER", "HARMONIA_OIDC_CLIENT", "HARMONIA_OIDC_SECRET")


@dataclass(frozen=True, slots=True)
class SingleSignOn:
    """One provider: its address, our name and secret there, and what people call it."""

    server: str
    client: str
    secret: str = field(repr=False)
    name: str

    def as_allauth(self) -> dict[str, Any]:
        """The entry of SOCIALACCOUNT_PROVIDERS."""
        app = {
            "provider_id": "office",
            "name": self.name,
            "client_id": self.client,
            "secret": self.secret,
            "settings": {"server_url": self.server},
        }
        return {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}}


def single_sign_on(variables: Mapping[str, str]) -> SingleSignOn | None:
    """The provider that three variables name together, or None where none of them is set.

    Raises:
        BadSettingError: one of the three is missing, or the address is not https.
    """
    server, client, secret = (variables.get(name, "").strip() for name in VARIABLES)
    if not (server or client or secret):
        return None
    for name, value in zip(VARIABLES, (server, client, secret), strict=True):
        if not value:
            raise BadSettingError(sentences.single_sign_on_wants(name))
    if not server.startswith("https://"):
        raise BadSettingError(sentences.OIDC_HTTPS)
    name = variables.get("HARMONIA_OIDC_NAME", "").strip() or sentences.OIDC_NAME
    return SingleSignOn(server=server, client=client, secret=secret, name=name)
