"""The body with all that is not shown gone, and all that only wraps text unwrapped."""

from __future__ import annotations

from lxml import etree

from harmonia.sources.odt.names import name, names
from harmonia.sources.odt.styles import Styles
from harmonia.sources.package import Element

TEXT_BLOCKS = names("text:p", "text:h", "text:list", "text:numbered-paragraph", "table:table")
_KEPT = TEXT_BLOCKS | names(
    *("text:list-item", "text:list-header", "text:s", "text:tab", "text:line-break"),
    *("table:table-row", "table:table-cell", "table:covered-table-cell"),
)
_NOT_SHOWN = names(
    # other people's words, and words that were deleted
    *("text:tracked-changes", "text:note", "office:annotation", "office:annotation-end"),
    # page numbers, prompts of fields not filled in
    *("text:page-number", "text:page-count", "text:page-continuation"),
    *("text:page-variable-get", "text:page-variable-set", "text:placeholder"),
    # what indexes are made from
    *(
        f"text:{kind}-source"
        for kind in ("table-of-content", "illustration-index", "table-index", "object-index")
    ),
    *("text:user-index-source", "text:alphabetical-index-source", "text:bibliography-source"),
    # declarations, programs, forms, embedded documents, descriptions for those who cannot see
    *("text:variable-decls", "text:sequence-decls", "text:user-field-decls"),
    *("text:dde-connection-decls", "text:script", "office:forms", "office:event-listeners"),
    *("office:binary-data", "draw:object", "draw:object-ole", "draw:plugin", "draw:applet"),
    *("draw:floating-frame", "svg:title", "svg:desc", "table:title", "table:desc"),
    *("table:shapes", "table:table-source", "office:dde-source", "text:ruby-text"),
)
_GONE = "gone"  # our name for what is hidden by its own word
_STYLE, _IS_HIDDEN = name("text:style-name"), name("text:is-hidden")
_DISPLAY = name("text:display")
_SECTION, _SPAN = name("text:section"), name("text:span")
_HIDDEN_TEXT, _HIDDEN_PARAGRAPH = name("text:hidden-text"), name("text:hidden-paragraph")
_PARAGRAPHS = (name("text:p"), name("text:h"))
_CONTROL, _PROMPTING = name("loext:content-control"), name("loext:showing-place-holder")


def make_plain(body: Element, styles: Styles) -> None:
    """Change the tree in place: only blocks, items, rows, cells and white space marks are left.

    A block within a paragraph is then what a frame or shape anchored there holds.
    """
    _mark_hidden(body, styles)
    etree.strip_elements(body, _GONE, *_NOT_SHOWN, with_tail=False)
    wrappers = {element.tag for element in body.iter("*")} - _KEPT - {body.tag}
    if wrappers:
        etree.strip_tags(body, *wrappers)


def _mark_hidden(body: Element, styles: Styles) -> None:
    hidden = [element for element in body.iter(*_PARAGRAPHS) if _hides(styles, element)]
    hidden += [span for span in body.iter(_SPAN) if styles.of("text", span.get(_STYLE)).hidden]
    hidden += [section for section in body.iter(_SECTION) if _is_hidden_section(section)]
    hidden += [text for text in body.iter(_HIDDEN_TEXT) if text.get(_IS_HIDDEN) != "false"]
    hidden += [control for control in body.iter(_CONTROL) if control.get(_PROMPTING) == "true"]
    for mark in body.iter(_HIDDEN_PARAGRAPH):
        if mark.get(_IS_HIDDEN) == "true":
            hidden += list(mark.iterancestors(*_PARAGRAPHS))[:1]
    for element in hidden:
        element.tag = _GONE


def _hides(styles: Styles, paragraph: Element) -> bool | None:
    return styles.of("paragraph", paragraph.get(_STYLE)).hidden


def _is_hidden_section(section: Element) -> bool:
    display = section.get(_DISPLAY)
    return display == "none" or (display == "condition" and section.get(_IS_HIDDEN) == "true")
