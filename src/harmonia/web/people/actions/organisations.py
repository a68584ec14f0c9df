"""Organisations that come without a register."""

from __future__ import annotations

from django.db import transaction

from harmonia.web.history.actions import record
from harmonia.web.history.facts import Actor, Subject
from harmonia.web.people import sentences
from harmonia.web.people.codes import is_code, powiat_code
from harmonia.web.people.enums import AuthorityType, OrganisationKind
from harmonia.web.people.models import Authority, Organisation
from harmonia.web.people.names import slug, sort_key
from harmonia.web.people.rules import Refused


@transaction.atomic
def found_authority(
    *, by: Actor, name: str, authority_type: AuthorityType, code: str
) -> Organisation:
    """Add an authority by hand.

    Args:
        by: who adds it.
        name: as the authority calls itself: "Gmina Łąck".
        authority_type: what it is.
        code: its TERC code, of two, four or six digits by its type.

    Raises:
        Refused: the code does not fit the type, or another authority has it.
    """
    if not is_code(authority_type, code):
        raise Refused(sentences.CODE_DOES_NOT_FIT)
    if Authority.objects.filter(code=code).exists():
        raise Refused(sentences.CODE_TAKEN)
    organisation = Organisation.objects.create(
        kind=OrganisationKind.AUTHORITY.value,
        name=name,
        slug=slug(name, code),
        sort_key=sort_key(name),
    )
    Authority.objects.create(
        organisation=organisation,
        type=authority_type.value,
        code=code,
        powiat_code=powiat_code(authority_type, code),
    )
    record(
        kind="people.organisation_founded",
        by=by,
        organisation=organisation.pk,
        subject=Subject("organisation", organisation.pk, name),
        before=None,
        after={"name": name, "type": authority_type.value, "code": code},
    )
    return organisation
