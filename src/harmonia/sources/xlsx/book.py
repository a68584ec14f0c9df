"""A workbook's parts: its sheets, shared texts and number formats."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.package import Element, Package
from harmonia.sources.sheets.derived import is_derived_name

_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_BUILT_IN = {  # 18.8.30; dates of number 14 and 22 follow the system
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    5: '#,##0\\ "zł"',
    6: '#,##0\\ "zł"',
    7: '#,##0.00\\ "zł"',
    8: '#,##0.00\\ "zł"',
    9: "0%",
    10: "0.00%",
    14: "mm-dd-yy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "m/d/yy h:mm",
    37: "#,##0",
    38: "#,##0",
    39: "#,##0.00",
    40: "#,##0.00",
    41: "#,##0",
    42: '#,##0\\ "zł"',
    43: "#,##0.00",
    44: '#,##0.00\\ "zł"',
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
}


@dataclass(frozen=True, slots=True)
class Book:
    """A workbook: its sheets' (number from 1, part), texts and format per cell style.

    Hidden sheets and those that Harmonia derived (`harmonia.sources.sheets.derived`) are left out.
    """

    package: Package
    sheets: list[tuple[int, str]]
    texts: list[str]
    patterns: list[str]
    since_1904: bool


def local_name(element: Element) -> str:
    """An element's name without its namespace: there are a strict one and a transitional one."""
    return str(element.tag).rpartition("}")[2]


def below(element: Element | None, *path: str) -> Iterator[Element]:
    """The elements reached by following child names."""
    found = [] if element is None else [element]
    for name in path:
        found = [child for parent in found for child in parent if local_name(child) == name]
    return iter(found)


def open_book(package: Package) -> Book:
    """Find a workbook's parts.

    Raises:
        SourceError: UNREADABLE where there is no workbook; and as the package says.
    """
    main = _main_part(package)
    root = package.xml(main)
    if root is None:
        raise SourceError(Trouble.UNREADABLE, f"no part {main}")
    related = _relations(package, main)
    properties = next(below(root, "workbookPr"), None)
    since_1904 = properties is not None and properties.get("date1904") in ("1", "true")
    return Book(
        package,
        _sheets(root, related),
        _texts(package.xml(_of_kind(related, "/sharedStrings") or "xl/sharedStrings.xml")),
        _patterns(package.xml(_of_kind(related, "/styles") or "xl/styles.xml")),
        since_1904,
    )


def text_of(item: Element) -> str:
    """The text of a shared or inline string, without its phonetic hints."""
    runs = [child for child in item if local_name(child) in ("t", "r")]
    parts = [part for run in runs for part in ([run] if local_name(run) == "t" else run)]
    text = "".join(part.text or "" for part in parts if local_name(part) == "t")
    text = _ESCAPE.sub(lambda found: _letter(int(found.group(1), 16)), text)
    return text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")


def _letter(code: int) -> str:
    return "" if 0xD800 <= code < 0xE000 or code == 0 else chr(code)  # noqa: PLR2004  (surrogates are no letters)


def _main_part(package: Package) -> str:
    found = _of_kind(_relations(package, ""), "/officeDocument")
    return found or "xl/workbook.xml"


def _relations(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """A part's relations: id to (kind, target part)."""
    folder, name = posixpath.split(part)
    root = package.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
    found: dict[str, tuple[str, str]] = {}
    for relation in below(root, "Relationship"):
        target = relation.get("Target", "")
        if relation.get("TargetMode") != "External":
            whole = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[relation.get("Id", "")] = relation.get("Type", ""), whole
    return found


def _of_kind(relations: dict[str, tuple[str, str]], kind: str) -> str | None:
    return next((target for name, target in relations.values() if name.endswith(kind)), None)


def _sheets(root: Element, relations: dict[str, tuple[str, str]]) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    names = below(root, "definedNames", "definedName")
    derived = {name.get("localSheetId") for name in names if is_derived_name(name.get("name"))}
    for number, sheet in enumerate(below(root, "sheets", "sheet"), 1):
        identity = next(
            (sheet.attrib[name] for name in sheet.attrib if str(name).endswith("}id")), ""
        )
        kind, target = relations.get(str(identity), ("", ""))
        seen = sheet.get("state", "visible") == "visible" and str(number - 1) not in derived
        if kind.endswith("/worksheet") and seen:
            found.append((number, target))
    return found


def _texts(root: Element | None) -> list[str]:
    return [text_of(item) for item in below(root, "si")]


def _patterns(root: Element | None) -> list[str]:
    own = {
        item.get("numFmtId", ""): item.get("formatCode", "")
        for item in below(root, "numFmts", "numFmt")
    }
    ids = [style.get("numFmtId", "0") for style in below(root, "cellXfs", "xf")]
    return [own[key] if key in own else _BUILT_IN.get(_whole(key), "") for key in ids]


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0  # noqa: PLR2004  (digits: any number of the format)
