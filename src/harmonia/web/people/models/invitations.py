"""Invitations: the only way in."""

from __future__ import annotations

from datetime import datetime

from django.db import models
from django.db.models import Q

from harmonia.web.people import sentences
from harmonia.web.people.enums import Role
from harmonia.web.people.models.organisations import Organisation
from harmonia.web.people.models.persons import Person
from harmonia.web.people.scope import OwnedManager

DIGEST_LENGTH = 64  # hexadecimal digits of SHA-256


class Invitation(models.Model):
    """An invitation of one address to one organisation in one role, used once.

    The token itself is shown or sent once and kept nowhere; the row holds its SHA-256.
    """

    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="invitations"
    )
    email = models.EmailField(max_length=254)
    role = models.CharField(max_length=30)
    token_digest = models.CharField(max_length=DIGEST_LENGTH, unique=True)
    invited_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="invitations_sent"
    )  # none: the operator of the machine
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = OwnedManager()

    class Meta:
        """Constraints."""

        constraints = (
            models.UniqueConstraint(
                fields=["organisation", "email", "role"],
                condition=Q(accepted_at=None, withdrawn_at=None),
                name="invitation_open_once",
                violation_error_message=sentences.IS_INVITED,
            ),
            models.CheckConstraint(
                condition=Q(accepted_at=None) | Q(withdrawn_at=None),
                name="invitation_used_or_withdrawn",
                violation_error_message=sentences.INVITATION_DEAD,
            ),
            models.CheckConstraint(
                condition=Q(role__in=[role.value for role in Role]),
                name="invitation_role_known",
                violation_error_message=sentences.ROLE_UNKNOWN,
            ),
        )

    def __str__(self) -> str:
        """The number of the row: the address is not for logs."""
        return f"invitation {self.pk}"

    def is_open_at(self, moment: datetime) -> bool:
        """Whether it can still be accepted."""
        return self.accepted_at is None and self.withdrawn_at is None and moment < self.expires_at
