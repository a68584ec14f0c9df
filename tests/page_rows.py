"""The table of all pages with an organisation in their address: what each takes, and its objects.

A new address without its row here fails `test_people_matrix`, and so does a row that says other
than the page's own door.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.utils import timezone

import made_up_people as made
from harmonia.web.people.enums import Role
from harmonia.web.people.models import Invitation, Organisation
from harmonia.web.people.permissions import Permission
from harmonia.web.people.tokens import digest

Objects = Callable[[Organisation], dict[str, Any]]


def _nothing(_organisation: Organisation) -> dict[str, Any]:
    return {}


def _member(organisation: Organisation) -> dict[str, Any]:
    return {"membership": made.membership(made.person(), organisation, Role.OBSERVER).pk}


def _invited(organisation: Organisation) -> Invitation:
    now = timezone.now()
    return Invitation.objects.create(
        organisation=organisation,
        email="jan@gmina.example",
        role=Role.OBSERVER.value,
        token_digest=digest(f"zeton-{organisation.pk}"),
        created_at=now,
        expires_at=now + timedelta(days=1),
    )


def _invitation(organisation: Organisation) -> dict[str, Any]:
    return {"invitation": _invited(organisation).pk}


def _token(organisation: Organisation) -> dict[str, Any]:
    _invited(organisation)
    return {"token": f"zeton-{organisation.pk}"}


@dataclass(frozen=True, slots=True)
class Row:
    """One page.

    ``permission``, ``writes`` and ``public`` are what its door must say. ``besides`` is a right
    that the page asks for itself. ``got`` and ``posted`` are the statuses that somebody admitted
    gets for GET and for an empty POST. ``objects`` makes what else stands in the address.
    """

    permission: Permission | None
    writes: bool = False
    public: bool = False
    besides: Permission | None = None
    got: int = 200
    posted: int = 405
    objects: Objects = field(default=_nothing)

    @property
    def has_objects(self) -> bool:
        """Whether something besides the organisation stands in the address."""
        return self.objects is not _nothing


MANAGE = Permission.MANAGE_PEOPLE
ROWS: dict[str, Row] = {
    "members": Row(Permission.SEE_PEOPLE),
    "invite": Row(MANAGE, writes=True, posted=200),
    "role": Row(MANAGE, writes=True, posted=200, objects=_member),
    "departure": Row(None, writes=True, besides=MANAGE, posted=302, objects=_member),
    "withdrawal": Row(MANAGE, writes=True, got=405, posted=302, objects=_invitation),
    "invitation": Row(None, writes=True, public=True, posted=200, objects=_token),
    # Whose a file is, its own rule says: see tests/web/files. Here there is none of this key.
    "stored_file": Row(None, got=404, objects=lambda _organisation: {"key": "nie-ma-go"}),
}


@dataclass(frozen=True, slots=True)
class Statuses:
    """What a page without an organisation answers: GET and empty POST, signed in and not."""

    public: bool
    writes: bool
    signed_in: tuple[int, int]
    stranger: tuple[int, int] = (302, 302)


_MINE = Statuses(public=False, writes=True, signed_in=(200, 200))
# First the password again, or a second step where there is one.
_CONFIRMED = Statuses(public=False, writes=True, signed_in=(302, 302))
_DONE = Statuses(public=True, writes=True, signed_in=(200, 405), stranger=(200, 405))
ALONE: dict[str, Statuses] = {
    "home": Statuses(public=False, writes=False, signed_in=(302, 405)),
    "components": Statuses(public=True, writes=False, signed_in=(200, 405), stranger=(200, 405)),
    "my_organisations": Statuses(public=False, writes=False, signed_in=(200, 405)),
    "account": _MINE,
    "account_change_password": _MINE,
    "account_set_password": Statuses(public=False, writes=True, signed_in=(302, 302)),
    "account_reauthenticate": _MINE,
    "account_login": Statuses(public=True, writes=True, signed_in=(302, 302), stranger=(200, 200)),
    "account_logout": Statuses(public=True, writes=True, signed_in=(200, 302)),
    "account_signup": Statuses(
        public=True, writes=False, signed_in=(200, 405), stranger=(200, 405)
    ),
    "account_inactive": _DONE,
    "account_reset_password": Statuses(
        public=True, writes=True, signed_in=(200, 200), stranger=(200, 200)
    ),
    "account_reset_password_done": _DONE,
    "account_reset_password_from_key": Statuses(
        public=True, writes=True, signed_in=(200, 200), stranger=(200, 200)
    ),
    "account_reset_password_from_key_done": _DONE,
    "mfa_login_webauthn": Statuses(
        public=True, writes=True, signed_in=(302, 302), stranger=(302, 302)
    ),
    "mfa_authenticate": Statuses(
        public=True, writes=True, signed_in=(302, 302), stranger=(302, 302)
    ),
    "mfa_index": Statuses(public=False, writes=True, signed_in=(200, 405)),
    "mfa_reauthenticate": _CONFIRMED,
    "mfa_reauthenticate_webauthn": _CONFIRMED,
    "mfa_activate_totp": _CONFIRMED,
    "mfa_deactivate_totp": Statuses(public=False, writes=True, signed_in=(404, 404)),
    "mfa_view_recovery_codes": Statuses(public=False, writes=True, signed_in=(404, 405)),
    "mfa_generate_recovery_codes": _CONFIRMED,
    "mfa_download_recovery_codes": Statuses(public=False, writes=True, signed_in=(404, 404)),
    "mfa_list_webauthn": Statuses(public=False, writes=True, signed_in=(200, 405)),
    "mfa_add_webauthn": _CONFIRMED,
    "mfa_edit_webauthn": _CONFIRMED,
    "mfa_remove_webauthn": _CONFIRMED,
}
# django-allauth marks spare codes as seen when they are shown: nothing of ours may do so.
WRITE_ON_GET = {"mfa_view_recovery_codes", "mfa_download_recovery_codes"}
NAMED: dict[str, dict[str, Any]] = {
    "account_reset_password_from_key": {"uidb36": "1", "key": "abc"},
    "mfa_edit_webauthn": {"pk": 1},
    "mfa_remove_webauthn": {"pk": 1},
}
