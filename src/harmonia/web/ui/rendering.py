"""How every form is drawn: `{{ form }}` gives the error summary, then each field with its label."""

from __future__ import annotations

from django.forms.renderers import TemplatesSetting


class Forms(TemplatesSetting):
    """Forms from our own templates, with what the project's templates know."""

    form_template_name = "ui/form.html"
    field_template_name = "ui/field.html"
