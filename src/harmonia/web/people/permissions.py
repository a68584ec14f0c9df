"""What can be permitted. Every page names one of these, and `harmonia.web.people.roles` gives them.

A right of a later app is added here, in one line, together with the first page that needs it.
"""

from __future__ import annotations

from enum import StrEnum


class Permission(StrEnum):
    """One right within one organisation."""

    SEE_PEOPLE = "see_people"  # who is in the organisation, and as whom
    MANAGE_PEOPLE = "manage_people"  # invite, change a role, end a membership
    MANAGE_PARTNERS = "manage_partners"  # let an institution work for the authority, and end it
    SEE_HISTORY = "see_history"  # what was changed, when and by whom
