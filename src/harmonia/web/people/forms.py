"""Forms: text in, clean values out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib.auth import password_validation
from django.core.exceptions import ValidationError

from harmonia.web.people import sentences
from harmonia.web.people.enums import Role
from harmonia.web.people.models import Person
from harmonia.web.people.names import address

_NAME_LENGTH = 150


class RoleForm(forms.Form):
    """One role out of those that may be given here."""

    role = forms.ChoiceField(label=sentences.ROLE_LABEL, widget=forms.RadioSelect)

    def __init__(self, *args: Any, roles: Sequence[Role], **kwargs: Any) -> None:
        """Offer these roles."""
        super().__init__(*args, **kwargs)
        field = self.fields["role"]
        if isinstance(field, forms.ChoiceField):
            field.choices = [(role.value, sentences.ROLES[role]) for role in roles]
            field.error_messages |= {
                "required": sentences.ROLE_UNKNOWN,
                "invalid_choice": sentences.ROLE_UNKNOWN,
            }

    def clean_role(self) -> Role:
        """The role itself."""
        return Role(self.cleaned_data["role"])


class InvitationForm(RoleForm):
    """Whom to invite, and as whom."""

    email = forms.EmailField(
        label=sentences.ADDRESS_LABEL,
        help_text=sentences.ADDRESS_HINT,
        max_length=254,
        error_messages={"required": sentences.ADDRESS_WRONG, "invalid": sentences.ADDRESS_WRONG},
        widget=forms.EmailInput(attrs={"autocomplete": "off", "class": "w-m"}),
    )
    field_order = ("email", "role")

    def clean_email(self) -> str:
        """The address in the form in which it is kept."""
        return address(self.cleaned_data["email"])


class NameForm(forms.Form):
    """What a person is called."""

    name = forms.CharField(
        label=sentences.NAME_LABEL,
        max_length=_NAME_LENGTH,
        error_messages={"required": sentences.NAME_OF_PERSON_MISSING},
        widget=forms.TextInput(attrs={"autocomplete": "name", "class": "w-m"}),
    )

    def clean_name(self) -> str:
        """The name with single spaces."""
        return " ".join(str(self.cleaned_data["name"]).split())


class JoiningForm(NameForm):
    """A new account: a name, and a password typed twice."""

    password = forms.CharField(
        label=sentences.PASSWORD_LABEL,
        help_text=sentences.PASSWORD_HINT,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password", "class": "w-m"}),
    )
    again = forms.CharField(
        label=sentences.AGAIN_LABEL,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password", "class": "w-m"}),
    )

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        """A form for somebody with this address: a password may not resemble it."""
        super().__init__(*args, **kwargs)
        self.email = email

    def clean(self) -> dict[str, Any]:
        """Both passwords are the same, and good enough."""
        values = super().clean() or {}
        password = values.get("password")
        if password and values.get("again") and password != values["again"]:
            self.add_error("again", sentences.TWO_PASSWORDS)
        if password:
            self._check(password, Person(email=self.email, name=values.get("name", "")))
        return values

    def _check(self, password: str, person: Person) -> None:
        try:
            password_validation.validate_password(password, person)
        except ValidationError as error:
            self.add_error("password", error)
