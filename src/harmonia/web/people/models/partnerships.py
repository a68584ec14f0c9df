"""Institutions that work for an authority other than their own."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from harmonia.web.people import sentences
from harmonia.web.people.models.organisations import Organisation
from harmonia.web.people.scope import OwnedManager


class Partnership(models.Model):
    """An institution working for an authority, e.g. a powiat's counselling centre for a gmina.

    The row belongs to the authority, which begins and ends it.
    """

    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="partnerships"
    )
    partner = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="works_for")
    since = models.DateTimeField()
    until = models.DateTimeField(null=True, blank=True)

    objects = OwnedManager()

    class Meta:
        """Constraints."""

        constraints = (
            models.UniqueConstraint(
                fields=["organisation", "partner"],
                condition=Q(until=None),
                name="partnership_open_once",
                violation_error_message=sentences.IS_PARTNER,
            ),
            models.CheckConstraint(
                condition=~Q(organisation=F("partner")),
                name="partnership_of_two",
                violation_error_message=sentences.OWN_PARTNER,
            ),
            models.CheckConstraint(
                condition=Q(until=None) | Q(until__gte=F("since")),
                name="partnership_ends_after_it_begins",
                violation_error_message=sentences.ENDS_BEFORE_IT_BEGINS,
            ),
        )

    def __str__(self) -> str:
        """The two numbers."""
        return f"{self.partner_id} → {self.organisation_id}"
