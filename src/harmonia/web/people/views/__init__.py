"""The pages of people and organisations, named for what the visitor sees."""

from __future__ import annotations

from harmonia.web.people.views.account import account, no_sign_up, password_reset
from harmonia.web.people.views.invitations import invitation, invite, withdrawal
from harmonia.web.people.views.members import departure, members, role
from harmonia.web.people.views.organisations import my_organisations

__all__ = [
    "account",
    "departure",
    "invitation",
    "invite",
    "members",
    "my_organisations",
    "no_sign_up",
    "password_reset",
    "role",
    "withdrawal",
]
