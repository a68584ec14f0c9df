"""Entries of registers into our tables; nothing is ever deleted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias, TypeVar

from harmonia.registers import Held
from harmonia.registers.register import Entry
from harmonia.registers.rspo import supports
from harmonia.registers.terc import Authority as TercAuthority
from harmonia.registers.terc import bare_name
from harmonia.web.people.codes import powiat_code
from harmonia.web.people.enums import AuthorityType, OrganisationKind
from harmonia.web.people.models import Authority, Institution, Organisation
from harmonia.web.people.names import slug, sort_key
from harmonia.web.people.registers.kept import KeptInstitution

E = TypeVar("E", bound=Entry)
_Known: TypeAlias = dict[str, tuple[int, str]]  # number and slug of an organisation, by key
_BATCH: Final = 1_000  # rows of one statement


def write_authorities(changed: Mapping[str, Held[TercAuthority]]) -> dict[str, int]:
    """Write the authorities that became otherwise; the organisations' numbers under their codes."""
    rows = Authority.objects.values_list("code", "organisation_id", "organisation__slug")
    known = {code: (number, address) for code, number, address in rows}
    organisations = _organisations(changed, known, _authority_organisation)
    Authority.objects.bulk_create(
        [_authority(one.entry, organisations[key]) for key, one in changed.items()],
        batch_size=_BATCH,
        update_conflicts=True,
        unique_fields=["organisation"],
        update_fields=["type", "code", "powiat_code"],
    )
    return {key: one.pk for key, one in organisations.items()}


def write_institutions(changed: Mapping[str, Held[KeptInstitution]]) -> dict[str, int]:
    """Write the institutions that became otherwise; the organisations' numbers under RSPO's."""
    rows = Institution.objects.filter(rspo_number__isnull=False).values_list(
        "rspo_number", "organisation_id", "organisation__slug"
    )
    known = {str(rspo): (number, address) for rspo, number, address in rows}
    organisations = _organisations(changed, known, _institution_organisation)
    running = dict(Authority.objects.values_list("code", "organisation_id"))
    Institution.objects.bulk_create(
        [_institution(one.entry, organisations[key], running) for key, one in changed.items()],
        batch_size=_BATCH,
        update_conflicts=True,
        unique_fields=["organisation"],
        update_fields=["type_name", "run_by", "run_by_name"],
    )
    return {key: one.pk for key, one in organisations.items()}


def _organisations(
    changed: Mapping[str, Held[E]], known: _Known, make: Callable[[E], Organisation]
) -> dict[str, Organisation]:
    """The organisations of these entries, written; an address once given stays."""
    made = {key: make(one.entry) for key, one in changed.items()}
    for key, row in made.items():
        row.valid_from, row.valid_until = changed[key].valid_from, changed[key].valid_until
        if key in known:
            row.pk, row.slug = known[key]
    Organisation.objects.bulk_create(
        [row for key, row in made.items() if key not in known], batch_size=_BATCH
    )
    Organisation.objects.bulk_create(
        [row for key, row in made.items() if key in known],
        batch_size=_BATCH,
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=["kind", "name", "sort_key", "valid_from", "valid_until"],
    )
    return made


def _authority_organisation(entry: TercAuthority) -> Organisation:
    return Organisation(
        kind=OrganisationKind.AUTHORITY.value,
        name=entry.name,
        slug=slug(entry.name, entry.key),
        sort_key=sort_key(bare_name(entry)),
    )


def _institution_organisation(entry: KeptInstitution) -> Organisation:
    kind = OrganisationKind.INSTITUTION if supports(entry.kind) else OrganisationKind.SCHOOL
    return Organisation(
        kind=kind.value,
        name=entry.name,
        slug=slug(entry.name, f"rspo-{entry.key}"),
        sort_key=sort_key(entry.name),
    )


def _authority(entry: TercAuthority, organisation: Organisation) -> Authority:
    authority_type = AuthorityType(entry.kind.value)
    return Authority(
        organisation=organisation,
        type=authority_type.value,
        code=entry.key,
        powiat_code=powiat_code(authority_type, entry.key),
    )


def _institution(
    entry: KeptInstitution, organisation: Organisation, running: Mapping[str, int]
) -> Institution:
    return Institution(
        organisation=organisation,
        rspo_number=int(entry.key),
        type_name=entry.kind,
        run_by_id=None if entry.run_by is None else running[entry.run_by],
        run_by_name=entry.run_by_name,
    )
