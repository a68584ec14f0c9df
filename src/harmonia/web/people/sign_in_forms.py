"""The form of signing in, with our own words."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import LoginForm

from harmonia.web.people import sentences


class SignInForm(LoginForm):  # type: ignore[misc]  # allauth ships no types
    """Address and password, each under its label, with nothing said twice."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Take placeholders and hints away."""
        super().__init__(*args, **kwargs)
        self.fields["login"].label = sentences.ADDRESS_LABEL
        for name in ("login", "password"):
            field = self.fields[name]
            field.help_text = ""
            field.widget.attrs.pop("placeholder", None)
            field.widget.attrs["class"] = "w-m"
