"""What the standard says of the elements we write (ISO/IEC 29500, transitional): children in order.

Of each element: its children in the order of its sequence, and its attributes. Only what we use is
listed, so a new element is looked up in the standard before it is written.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from harmonia.sources.package import Element
from word_parts import W

_SIDES = "top left bottom right insideH insideV"
_PROPERTIES = (
    "pStyle keepNext keepLines pageBreakBefore widowControl pBdr shd tabs suppressAutoHyphens"
    " spacing ind contextualSpacing jc outlineLvl"
)
CHILDREN: Mapping[str, str] = {
    "document": "body",
    "body": "* sectPr",
    "p": "pPr *",
    "pPr": _PROPERTIES,
    "pBdr": "top left bottom right between bar",
    "tabs": "tab",
    "r": "rPr *",
    "rPr": "rStyle rFonts b bCs i iCs color sz szCs lang",
    "fldSimple": "r",
    "tbl": "tblPr tblGrid tr",
    "tblPr": "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption",
    "tblBorders": _SIDES,
    "tblCellMar": _SIDES,
    "tblGrid": "gridCol",
    "tr": "trPr tc",
    "trPr": "*",
    "tc": "tcPr p",
    "tcPr": "tcW gridSpan vMerge tcBorders shd",
    "sectPr": "footerReference pgSz pgMar cols",
    "ftr": "p",
    "styles": "docDefaults style",
    "docDefaults": "rPrDefault pPrDefault",
    "rPrDefault": "rPr",
    "pPrDefault": "pPr",
    "style": "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr",
    "settings": (
        "zoom defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone"
        " doNotHyphenateCaps characterSpacingControl compat themeFontLang decimalSymbol"
        " listSeparator"
    ),
    "compat": "compatSetting",
    "fonts": "font",
    "font": "altName panose1 charset family pitch",
}
"""``*``: any of those in `ANY`, in any order."""
ANY: Mapping[str, str] = {
    "body": "p tbl",
    "p": "r fldSimple",
    "r": "t tab br softHyphen noBreakHyphen",
    "trPr": "cantSplit tblHeader",
}
ATTRIBUTES: Mapping[str, str] = {
    "top": "val sz space color w type",
    "left": "val sz space color w type",
    "bottom": "val sz space color w type",
    "right": "val sz space color w type",
    "insideH": "val sz space color",
    "insideV": "val sz space color",
    "tab": "val pos",
    "spacing": "before after line lineRule",
    "ind": "left hanging",
    "shd": "val color fill",
    "rFonts": "ascii hAnsi eastAsia cs",
    "lang": "val eastAsia bidi",
    "fldSimple": "instr",
    "tblW": "w type",
    "tblInd": "w type",
    "tcW": "w type",
    "tblLayout": "type",
    "tblLook": "val firstRow lastRow firstColumn lastColumn noHBand noVBand",
    "gridCol": "w",
    "footerReference": "type id",
    "pgSz": "w h orient",
    "pgMar": "top right bottom left header footer gutter",
    "cols": "space",
    "style": "type default customStyle styleId",
    "zoom": "percent",
    "compatSetting": "name uri val",
    "font": "name",
    "t": "space",
}
"""Others have ``val`` alone, or nothing."""


def faults(root: Element) -> Iterator[str]:
    """What the standard does not allow, an element a time."""
    for element in root.iter():
        name = _local(element.tag)
        children = [_local(child.tag) for child in element]
        if not _in_order(children, name):
            yield f"{name}: {children}"
        allowed = ATTRIBUTES.get(name, "val").split()
        wrong = [key for key in map(str, element.keys()) if _local(key) not in allowed]
        if wrong or not element.tag.startswith(W):
            yield f"{element.tag}: {wrong}"


def _in_order(children: list[str], name: str) -> bool:
    order = CHILDREN.get(name, "").split()
    free = ANY.get(name, "").split()
    ranks = [order.index("*" if child in free else child) for child in children]
    return ranks == sorted(ranks)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
