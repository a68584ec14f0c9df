"""The tables of people and organisations."""

from __future__ import annotations

from harmonia.web.people.models.invitations import Invitation
from harmonia.web.people.models.memberships import Department, Membership
from harmonia.web.people.models.organisations import Authority, Institution, Organisation
from harmonia.web.people.models.partnerships import Partnership
from harmonia.web.people.models.persons import Person

__all__ = [
    "Authority",
    "Department",
    "Institution",
    "Invitation",
    "Membership",
    "Organisation",
    "Partnership",
    "Person",
]
