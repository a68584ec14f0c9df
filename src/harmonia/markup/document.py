"""One self-contained page: no script, nothing from outside."""

from __future__ import annotations

from importlib.resources import files

from harmonia.markup.tags import tag, text, void


def document(title: str, body: str, css: str) -> str:
    """A whole page in Polish.

    Args:
        title: its name, as words.
        body: what stands in its main part, as HTML.
        css: the style of its own parts, after what all pages have (`base.css`).
    """
    base = files(__package__).joinpath("base.css").read_text(encoding="utf-8")
    head = (
        void("meta", charset="utf-8")
        + void("meta", name="viewport", content="width=device-width, initial-scale=1")
        + tag("title", text(title))
        + f"<style>\n{base}{css}</style>"
    )
    page = tag("html", tag("head", head) + tag("body", tag("main", body)), lang="pl")
    return f"<!DOCTYPE html>\n{page}\n"
