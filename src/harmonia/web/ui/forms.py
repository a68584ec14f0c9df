"""The form that the page of all parts shows, as it looks when it comes back with errors."""

from __future__ import annotations

from django import forms

from harmonia.web.ui import sentences


class SampleForm(forms.Form):
    """Each kind of field once."""

    name = forms.CharField(
        label="Nazwa planu",
        help_text="Tak, jak stoi w\u00a0uchwale.",
        widget=forms.TextInput({"class": "words w-l"}),
    )
    schools = forms.IntegerField(
        label="Ile szkół obejmuje plan",
        help_text="Liczba, na przykład 8.",
        error_messages={"invalid": sentences.NOT_A_NUMBER},
        widget=forms.TextInput({"class": "w-s", "inputmode": "numeric"}),
    )
    responsible = forms.CharField(
        label="Kto odpowiada",
        error_messages={"required": sentences.NOBODY},
        widget=forms.TextInput({"class": "words w-l"}),
    )
    note = forms.CharField(
        label="Uwagi", required=False, widget=forms.Textarea({"class": "w-l", "rows": 3})
    )
    scope = forms.ChoiceField(
        label="Jaki to plan",
        choices=[("wide", "szeroki: cała oświata"), ("narrow", "wąski: tylko wspomaganie szkół")],
        widget=forms.RadioSelect,
    )
    shown = forms.BooleanField(label="Pokaż plan mieszkańcom", required=False)


def returned_sample() -> SampleForm:
    """The form with one field filled in wrongly and one left empty."""
    given = {
        "name": "Plan rozwoju oświaty Gminy Brzozowa",
        "schools": "osiem",
        "responsible": "",
        "scope": "wide",
    }
    return SampleForm(given)
