"""What can be done to people and organisations. Each verb checks, writes and records its event."""

from __future__ import annotations

from harmonia.web.people.actions.invitations import (
    Issued,
    accept_invitation,
    invite_person,
    withdraw_invitation,
)
from harmonia.web.people.actions.memberships import change_role, leave_organisation
from harmonia.web.people.actions.organisations import found_authority
from harmonia.web.people.actions.partnerships import begin_partnership, end_partnership
from harmonia.web.people.actions.persons import rename_person

__all__ = [
    "Issued",
    "accept_invitation",
    "begin_partnership",
    "change_role",
    "end_partnership",
    "found_authority",
    "invite_person",
    "leave_organisation",
    "rename_person",
    "withdraw_invitation",
]
