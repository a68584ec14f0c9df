"""Organisations, and what the registers know of them."""

from __future__ import annotations

from datetime import date

from django.db import models
from django.db.models import F, Q

from harmonia.web.people import sentences
from harmonia.web.people.codes import CODE_LENGTH, PATTERNS, POWIAT_CODE_LENGTH
from harmonia.web.people.enums import AuthorityType, OrganisationKind
from harmonia.web.people.names import NAME_LENGTH, SLUG_LENGTH, SORT_KEY_LENGTH


class Organisation(models.Model):
    """An authority, a school or another institution. Public knowledge: not owned by anybody."""

    kind = models.CharField(max_length=20)
    name = models.CharField(max_length=NAME_LENGTH)
    slug = models.SlugField(max_length=SLUG_LENGTH, unique=True)
    sort_key = models.CharField(max_length=SORT_KEY_LENGTH, db_index=True)
    valid_from = models.DateField(null=True, blank=True)
    valid_until = models.DateField(null=True, blank=True)  # the last day, of one that has ended

    class Meta:
        """Constraints."""

        constraints = (
            models.CheckConstraint(
                condition=Q(kind__in=[kind.value for kind in OrganisationKind]),
                name="organisation_kind_known",
                violation_error_message=sentences.KIND_UNKNOWN,
            ),
            models.CheckConstraint(
                condition=~Q(name="") & ~Q(slug="") & ~Q(sort_key=""),
                name="organisation_is_named",
                violation_error_message=sentences.NAME_MISSING,
            ),
            models.CheckConstraint(
                condition=Q(valid_until__gte=F("valid_from"))
                | Q(valid_from=None)
                | Q(valid_until=None),
                name="organisation_ends_after_it_begins",
                violation_error_message=sentences.ENDS_BEFORE_IT_BEGINS,
            ),
        )

    def __str__(self) -> str:
        """The organisation's name."""
        return self.name

    def is_valid_on(self, day: date) -> bool:
        """Whether the organisation exists on this day, as far as the registers know."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_until is None or day <= self.valid_until)


def _codes_fit_type() -> Q:
    fit = Q()
    for authority_type, pattern in PATTERNS.items():
        city = authority_type is AuthorityType.CITY
        fit |= Q(type=authority_type.value, code__regex=pattern, powiat_code__isnull=not city)
    return fit


class Authority(models.Model):
    """What TERC knows of an authority.

    ``code`` has two digits (voivodeship), four (powiat) or six (gmina, city). A city with powiat
    rights is one authority with two codes: "306101", and "3061" as ``powiat_code``.
    """

    organisation = models.OneToOneField(
        Organisation, on_delete=models.PROTECT, primary_key=True, related_name="authority"
    )
    type = models.CharField(max_length=20)
    code = models.CharField(max_length=CODE_LENGTH, unique=True)
    powiat_code = models.CharField(
        max_length=POWIAT_CODE_LENGTH, unique=True, null=True, blank=True
    )

    class Meta:
        """Constraints."""

        constraints = (
            models.CheckConstraint(
                condition=_codes_fit_type(),
                name="authority_codes_fit_type",
                violation_error_message=sentences.CODE_DOES_NOT_FIT,
            ),
        )

    def __str__(self) -> str:
        """The main code."""
        return self.code


class Institution(models.Model):
    """What RSPO knows of a school or another institution."""

    organisation = models.OneToOneField(
        Organisation, on_delete=models.PROTECT, primary_key=True, related_name="institution"
    )
    rspo_number = models.PositiveIntegerField(unique=True, null=True, blank=True)
    type_number = models.PositiveSmallIntegerField(null=True, blank=True)  # as RSPO numbers types
    type_name = models.CharField(max_length=NAME_LENGTH, blank=True)
    run_by = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="runs"
    )
    run_by_name = models.CharField(max_length=NAME_LENGTH, blank=True)  # as RSPO writes it

    def __str__(self) -> str:
        """The number in RSPO, or the organisation's name."""
        return str(self.rspo_number or self.organisation)
