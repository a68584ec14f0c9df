"""Pages of django-allauth with what we change in them."""

from __future__ import annotations

from typing import Any

from allauth.mfa.totp.views import ActivateTOTPView

_PAPER = '><rect width="100%" height="100%" fill="#fff"/>'


class SwitchOnApplication(ActivateTOTPView):  # type: ignore[misc]  # allauth ships no types
    """Switching on an application with codes, its square code drawn in the page."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """The same, with the drawing as a part of HTML, on white paper in the dark as well."""
        facts: dict[str, Any] = super().get_context_data(**kwargs)
        drawing = str(facts["totp_svg"])
        facts["totp_svg"] = drawing[drawing.index("<svg") :].replace(">", _PAPER, 1)
        return facts
