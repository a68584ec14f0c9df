"""What signing in by django-allauth may do here: nobody comes in without an invitation."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """Accounts are made by invitations alone."""

    def is_open_for_signup(self, _request: object) -> bool:
        """Never."""
        return False


class SingleSignOnAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]  # likewise
    """The office's own provider signs in those who have an account; it makes none."""

    def is_open_for_signup(self, _request: object, _sociallogin: object) -> bool:
        """Never."""
        return False
