"""Who is who in an organisation, and when."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from harmonia.web.people import sentences
from harmonia.web.people.enums import Role
from harmonia.web.people.models.organisations import Organisation
from harmonia.web.people.models.persons import Person
from harmonia.web.people.names import NAME_LENGTH
from harmonia.web.people.scope import OwnedManager


class Department(models.Model):
    """A department of an organisation: "Wydział Edukacji"."""

    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="departments"
    )
    name = models.CharField(max_length=NAME_LENGTH)

    objects = OwnedManager()

    class Meta:
        """Constraints."""

        constraints = (
            models.UniqueConstraint(
                fields=["organisation", "name"],
                name="department_once",
                violation_error_message=sentences.DEPARTMENT_TWICE,
            ),
        )

    def __str__(self) -> str:
        """The department's name."""
        return self.name


class Membership(models.Model):
    """One role of one person in one organisation. It is ended, never deleted."""

    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="memberships"
    )
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=30)
    department = models.ForeignKey(
        Department, on_delete=models.PROTECT, null=True, blank=True, related_name="memberships"
    )
    since = models.DateTimeField()
    until = models.DateTimeField(null=True, blank=True)

    objects = OwnedManager()

    class Meta:
        """Constraints."""

        constraints = (
            models.UniqueConstraint(
                fields=["person", "organisation", "role"],
                condition=Q(until=None),
                name="membership_open_once",
                violation_error_message=sentences.HAS_THIS_ROLE,
            ),
            models.CheckConstraint(
                condition=Q(role__in=[role.value for role in Role]),
                name="membership_role_known",
                violation_error_message=sentences.ROLE_UNKNOWN,
            ),
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gte=F("since")),
                name="membership_ends_after_it_begins",
                violation_error_message=sentences.ENDS_BEFORE_IT_BEGINS,
            ),
        )

    def __str__(self) -> str:
        """The person's number and role."""
        return f"{self.person_id}: {self.role}"
