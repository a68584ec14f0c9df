"""The mail server, when there is one: smtp://name:password@host:port, or smtps:// for TLS."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from harmonia.web.config import sentences
from harmonia.web.config.bad_setting import BadSettingError

PORTS: Final = {"smtp": 587, "smtps": 465}
PATIENCE: Final = 15  # seconds


@dataclass(frozen=True, slots=True)
class Mail:
    """How mail is sent; smtp turns to TLS before it says anything, smtps begins with it."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    tls_at_once: bool
    sender: str

    def as_django(self) -> dict[str, Any]:
        """The settings of Django's mail."""
        return {
            "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "EMAIL_HOST": self.host,
            "EMAIL_PORT": self.port,
            "EMAIL_HOST_USER": self.user,
            "EMAIL_HOST_PASSWORD": self.password,
            "EMAIL_USE_SSL": self.tls_at_once,
            "EMAIL_USE_TLS": not self.tls_at_once,
            "EMAIL_TIMEOUT": PATIENCE,
            "DEFAULT_FROM_EMAIL": self.sender,
            "SERVER_EMAIL": self.sender,
        }


def mail(url: str, sender: str) -> Mail | None:
    """The mail server of this address, or None of an empty one.

    Raises:
        BadSettingError: the address is not one of a mail server, or nobody is named to send from.
    """
    if not url:
        return None
    try:
        address = urlsplit(url)
        port = address.port or PORTS.get(address.scheme, 0)
    except ValueError as error:
        raise BadSettingError(sentences.BAD_MAIL) from error
    if address.scheme not in PORTS or not address.hostname:
        raise BadSettingError(sentences.BAD_MAIL)
    if "@" not in sender:
        raise BadSettingError(sentences.NO_SENDER)
    return Mail(
        host=address.hostname,
        port=port,
        user=unquote(address.username or ""),
        password=unquote(address.password or ""),
        tls_at_once=address.scheme == "smtps",
        sender=sender,
    )
