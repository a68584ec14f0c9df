"""Tags and filters of the parts; every template has them without loading them."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any, Final

from django import template
from django.contrib.messages import constants
from django.contrib.messages.storage.base import Message
from django.forms import BoundField
from django.utils import formats, timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from harmonia.polish.numbers import plural
from harmonia.web.ui.marks import MARKS

register = template.Library()

_LONELY: Final = re.compile(r"(?<![^\s(„])([aiouwzAIOUWZ]) (?=\S)")
_EDGES: Final = {constants.SUCCESS: "done", constants.WARNING: "doubt", constants.ERROR: "late"}


@register.inclusion_tag("ui/mark.html")
def mark(state: str, words: str = "") -> dict[str, str]:
    """The mark of a state, with its own word or with these.

    Raises:
        KeyError: there is no such state; see `harmonia.web.ui.marks`.
    """
    shape, colour, word = MARKS[state]
    return {"shape": shape, "colour": colour, "words": words or word}


@register.filter
def tied(text: object) -> str:
    """Harmonia's own words, with one-letter words kept to the next; never for a plan's words."""
    return _LONELY.sub("\\1\u00a0", str(text))


@register.filter
def counted(count: int, forms: str) -> str:
    """A number with its noun, e.g. ``{{ 3|counted:"plan,plany,planów" }}`` → "3 plany"."""
    one, few, many = forms.split(",")
    return f"{formats.localize(count)}\u00a0{plural(count, one, few, many)}"


@register.filter
def day(moment: date | datetime | None) -> SafeString | str:
    """A day in words, e.g. "12 lutego 2019", in an element that machines read; nothing of None."""
    if moment is None:
        return ""
    local = timezone.localtime(moment) if isinstance(moment, datetime) else moment
    words = formats.date_format(local, "j\u00a0E Y")
    return format_html('<time datetime="{}">{}</time>', local.strftime("%Y-%m-%d"), words)


@register.filter
def moment(at: datetime | None) -> SafeString | str:
    """A moment in words, e.g. "12 lutego 2019, 9:20", in our own time zone; nothing of None."""
    if at is None:
        return ""
    local = timezone.localtime(at)
    words = formats.date_format(local, "j\u00a0E Y, G:i")
    return format_html('<time datetime="{}">{}</time>', local.isoformat(timespec="minutes"), words)


@register.filter
def edge(message: Message) -> str:
    """The colour of a message's edge."""
    return _EDGES.get(message.level, "")


@register.filter
def anchor(field: BoundField) -> str:
    """The id of a field's first input, for the error summary to link to."""
    return field.id_for_label or f"{field.auto_id}_0"


@register.filter
def kind(field: BoundField) -> str:
    """How a field stands on the page: "tick", "choices" or "line"."""
    widget: Any = field.field.widget
    if getattr(widget, "input_type", "") == "checkbox" and not field.use_fieldset:
        return "tick"
    return "choices" if field.use_fieldset else "line"
