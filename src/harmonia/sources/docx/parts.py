"""Which parts of a Word package hold text, styles and numbering (ECMA-376 part 2, §9)."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from harmonia.sources.docx.names import to_transitional
from harmonia.sources.errors import SourceError, Trouble
from harmonia.sources.package import Element, Package

_MAIN = "word/document.xml"
_KINDS = frozenset({"officeDocument", "styles", "numbering"})  # relationships that are followed


@dataclass(frozen=True, slots=True)
class Parts:
    """The roots of the parts that are read; only ``document`` is always there."""

    document: Element
    styles: Element | None
    numbering: Element | None


def find_parts(package: Package) -> Parts:
    """Follow the relationships from the package to its parts; outside targets are never touched.

    Raises:
        SourceError: WRONG_TYPE (no document in the package) or as `Package.xml` says.
    """
    main = _targets(package, "").get("officeDocument", _MAIN)
    document = _xml(package, main if main in package else _MAIN)
    if document is None:
        raise SourceError(Trouble.WRONG_TYPE, "no word document in the package")
    related = _targets(package, main)
    folder = posixpath.dirname(main)
    return Parts(
        document,
        _xml(package, related.get("styles", posixpath.join(folder, "styles.xml"))),
        _xml(package, related.get("numbering", posixpath.join(folder, "numbering.xml"))),
    )


def _xml(package: Package, name: str) -> Element | None:
    root = package.xml(name)
    if root is not None:
        to_transitional(root)
    return root


def _targets(package: Package, source: str) -> dict[str, str]:
    """The last word of a relationship's type → the name of the part it leads to, first wins."""
    folder, name = posixpath.split(source)
    relations = package.xml(posixpath.join(folder, "_rels", f"{name}.rels"))
    found: dict[str, str] = {}
    for relation in () if relations is None else relations:
        kind, target = relation.get("Type") or "", relation.get("Target")
        kind = kind.rpartition("/")[2]
        if kind in _KINDS and target and relation.get("TargetMode") != "External":
            part = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found.setdefault(kind, part)
    return found
