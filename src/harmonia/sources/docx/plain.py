"""The tree as it is after all changes are accepted, with everything that only wraps text gone."""

from __future__ import annotations

from lxml import etree

from harmonia.sources.docx.fields import drop_codes, drop_page_numbers
from harmonia.sources.docx.names import is_on, m, switch, w
from harmonia.sources.package import Element

MERGED = "merged"  # our mark on w:pPr: the paragraph's own mark was deleted
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_ALTERNATES, _CHOICE, _FALLBACK = _MC + "AlternateContent", _MC + "Choice", _MC + "Fallback"
_MICROSOFT = "http://schemas.microsoft.com/office/"
_UNDERSTOOD = frozenset(
    _MICROSOFT + name
    for name in (
        "word/2010/wordprocessingShape",
        "word/2010/wordprocessingGroup",
        "word/2010/wordprocessingCanvas",
        "word/2010/wordprocessingDrawing",
        "word/2010/wordml",
        "word/2012/wordml",
        "drawing/2010/main",
    )
)
_WRAPPERS = (
    *map(w, ("ins", "moveTo", "smartTag", "customXml", "sdt", "sdtContent", "hyperlink")),
    *map(w, ("dir", "bdo", "fldSimple", "ruby", "rubyBase")),
)
_NO_TEXT = (
    *map(w, ("del", "moveFrom", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rt", "rubyPr")),
    *map(w, ("pPrChange", "rPrChange", "tblPrChange", "tblPrExChange", "tblGridChange")),
    *map(w, ("trPrChange", "tcPrChange", "sectPrChange", "numberingChange")),
)
_ROW_PROPERTIES, _RUN_PROPERTIES, _PROPERTIES = w("trPr"), w("rPr"), w("pPr")
_HIDDEN = w("hidden")


_MARKS_OF_LOOKS = tuple(  # without them, later walks have a third of the elements to look at
    map(
        w,
        (
            *("spacing", "ind", "jc", "keepNext", "keepLines", "tabs", "shd", "pBdr"),
            *("widowControl", "contextualSpacing", "textAlignment", "sectPr", "tblPr", "tblGrid"),
            *(
                "tblPrEx",
                "tcW",
                "tcBorders",
                "tcMar",
                "vAlign",
                "trHeight",
                "cantSplit",
                "cnfStyle",
            ),
            *("proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak"),
        ),
    )
)


def make_plain(root: Element, *, may_hide: bool) -> None:
    """Change the tree in place: only body, tables, rows, cells and paragraphs nest now.

    ``may_hide``: a style hides text. Runs and their properties stay only where some text may be
    hidden.
    """
    choose_alternates(root)
    _drop_placeholders(root)
    _accept_deletions(root)
    drop_page_numbers(root)
    may_hide = may_hide or next(root.iter(w("vanish"), w("specVanish")), None) is not None
    looks = _MARKS_OF_LOOKS if may_hide else (*_MARKS_OF_LOOKS, _RUN_PROPERTIES)
    etree.strip_elements(root, *_NO_TEXT, *looks, with_tail=False)
    etree.strip_tags(root, *_WRAPPERS)
    _write_fractions(root)
    drop_codes(root)
    if not may_hide:
        etree.strip_tags(root, w("r"))


def choose_alternates(root: Element) -> None:
    """Leave one branch of each alternate content: the first whose needs are understood."""
    for alternates in list(root.iter(_ALTERNATES)):
        chosen = next((branch for branch in alternates if _fits(branch)), None)
        for branch in list(alternates):
            if branch is not chosen:
                alternates.remove(branch)
    etree.strip_tags(root, _ALTERNATES, _CHOICE, _FALLBACK)


def _fits(branch: Element) -> bool:
    if branch.tag == _FALLBACK:
        return True
    spaces = branch.nsmap
    needs = (branch.get("Requires") or "").split()
    return branch.tag == _CHOICE and all(spaces.get(need) in _UNDERSTOOD for need in needs)


def _drop_placeholders(root: Element) -> None:
    """A control nobody has filled in shows a prompt ("Kliknij tutaj…"), which is no value."""
    for control in list(root.iter(w("sdt"))):
        prompts = switch(control.find(w("sdtPr")), w("showingPlcHdr"))
        if prompts and next(control.iter(w("tbl")), None) is None:
            etree.strip_elements(control, w("r"), with_tail=False)


def _accept_deletions(root: Element) -> None:
    """Deleted paragraph marks, rows and cells; deleted runs are dropped by their name."""
    for mark in list(root.iter(w("del"), w("moveFrom"), w("cellDel"), _HIDDEN)):
        parent = mark.getparent()
        owner = None if parent is None else parent.getparent()
        if parent is None or owner is None:
            continue
        if parent.tag == _RUN_PROPERTIES and owner.tag == _PROPERTIES:
            owner.set(MERGED, "")
        elif _drops(mark, parent):
            _remove(owner)


def _drops(mark: Element, parent: Element) -> bool:
    """Whether a mark takes its row or cell out."""
    if mark.tag == _HIDDEN:
        return parent.tag == _ROW_PROPERTIES and is_on(mark)
    return parent.tag == _ROW_PROPERTIES or mark.tag == w("cellDel")


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _write_fractions(root: Element) -> None:
    """¾ set as a fraction must not read as 34."""
    for below in root.iter(m("den")):
        stroke = below.makeelement(m("t"))
        stroke.text = "/"
        below.insert(0, stroke)
