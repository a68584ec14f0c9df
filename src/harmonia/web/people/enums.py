"""The closed lists of this app: kinds of organisations, types of authorities, roles."""

from __future__ import annotations

from enum import StrEnum


class OrganisationKind(StrEnum):
    """What an organisation is."""

    AUTHORITY = "authority"
    SCHOOL = "school"
    INSTITUTION = "institution"  # counselling centre, library, training centre, national body


class AuthorityType(StrEnum):
    """What a local government is; a city with powiat rights is one authority with two codes."""

    RURAL = "rural"
    URBAN = "urban"
    MIXED = "mixed"
    CITY = "city"
    POWIAT = "powiat"
    VOIVODESHIP = "voivodeship"


class Role(StrEnum):
    """What a person does in an organisation. The order is the order of lists."""

    EDUCATION_OFFICER = "education_officer"
    APPROVER = "approver"
    TREASURER = "treasurer"
    HEADTEACHER = "headteacher"
    TEAM_MEMBER = "team_member"
    SUPPORTER = "supporter"
    NETWORK_COORDINATOR = "network_coordinator"
    TEACHER = "teacher"
    OBSERVER = "observer"
    NATIONAL_COORDINATOR = "national_coordinator"
