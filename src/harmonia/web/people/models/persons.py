"""A person who signs in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.crypto import salted_hmac

from harmonia.web.people import sentences
from harmonia.web.people.names import address


class PersonManager(BaseUserManager["Person"]):
    """Finds people by their address, whatever its case."""

    def get_by_natural_key(self, username: str | None) -> Person:
        """The person with this e-mail address."""
        return self.get(email=address(username or ""))


class Person(AbstractBaseUser):
    """A person, known by an e-mail address. Rights come from memberships, nowhere else."""

    email = models.EmailField(max_length=254, unique=True)
    name = models.CharField(max_length=150)
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(default=timezone.now)
    sessions_version = models.PositiveIntegerField(default=0)  # raising it ends all sessions

    objects = PersonManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        """Constraints."""

        constraints = (
            models.UniqueConstraint(
                Lower("email"),
                name="person_address_once",
                violation_error_message=sentences.ADDRESS_TAKEN,
            ),
        )

    def __str__(self) -> str:
        """The person's name."""
        return self.name

    def save(self, *args: object, **kwargs: object) -> None:
        """Save, with the address in the form in which it is compared."""
        self.email = address(self.email)
        super().save(*args, **kwargs)  # type: ignore[arg-type]  # handed on as it came

    def clean(self) -> None:
        """Bring the address into the form in which it is compared."""
        self.email = address(self.email)

    def get_session_auth_hash(self) -> str:
        """What a session must know to be valid: the password and the version of sessions."""
        return self._sessions_hash(None)

    def get_session_auth_fallback_hash(self) -> Iterator[str]:
        """The same under each older secret key."""
        yield from map(self._sessions_hash, settings.SECRET_KEY_FALLBACKS)

    def _sessions_hash(self, secret: str | bytes | None) -> str:
        return salted_hmac(
            "harmonia.web.people.sessions",
            f"{self.password}:{self.sessions_version}",
            secret=secret,
            algorithm="sha256",
        ).hexdigest()
