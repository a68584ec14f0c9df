"""Institutions that begin and end to work for an authority."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from harmonia.web.history.actions import record
from harmonia.web.history.facts import Subject
from harmonia.web.people import sentences
from harmonia.web.people.acting import Acting
from harmonia.web.people.enums import OrganisationKind
from harmonia.web.people.models import Organisation, Partnership
from harmonia.web.people.permissions import Permission
from harmonia.web.people.rules import Refused, check_can_partner


@transaction.atomic
def begin_partnership(*, by: Acting, partner: Organisation) -> Partnership:
    """Let an institution work for the authority; its supporters can then see the authority.

    Raises:
        Refused: not allowed, not an authority and an institution, or partners already.
    """
    authority = by.here
    check_can_partner(
        authority=by.here_kind is OrganisationKind.AUTHORITY,
        institution=partner.kind == OrganisationKind.INSTITUTION,
        may=by.may(Permission.MANAGE_PARTNERS),
    )
    begun, is_new = Partnership.objects.get_or_create(
        organisation=authority, partner=partner, until=None, defaults={"since": timezone.now()}
    )
    if not is_new:
        raise Refused(sentences.IS_PARTNER)
    _record("people.partnership_begun", by, partner)
    return begun


@transaction.atomic
def end_partnership(*, by: Acting, partnership: Partnership) -> None:
    """End it; the institution's people lose the authority from sight at once.

    Raises:
        Refused: not allowed.
    """
    if not by.may(Permission.MANAGE_PARTNERS):
        raise Refused(sentences.MAY_NOT_PARTNER)
    open_now = Partnership.objects.filter(pk=partnership.pk, until=None)
    if open_now.update(until=timezone.now()):
        _record("people.partnership_ended", by, partnership.partner)


def _record(kind: str, by: Acting, partner: Organisation) -> None:
    record(
        kind=kind,
        by=by.actor,
        organisation=by.here.pk,
        subject=Subject("organisation", partner.pk, partner.name),
        before=None,
        after=None,
    )
