"""The container: a zip with its type first and unpacked, the same bytes for the same parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from harmonia.writing.odt.names import VERSION, add, as_bytes, manifest

_TYPE = "application/vnd.oasis.opendocument.text"
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_READABLE = 0o644 << 16
_UNIX = 3


def packed(parts: Mapping[str, bytes]) -> bytes:
    """A file of XML parts, by name."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        archive.writestr(_entry("mimetype", zipfile.ZIP_STORED), _TYPE)
        for name, data in parts.items():
            archive.writestr(_entry(name, zipfile.ZIP_DEFLATED), data)
        archive.writestr(_entry("META-INF/manifest.xml", zipfile.ZIP_DEFLATED), _listed(parts))
    return whole.getvalue()


def _entry(name: str, packing: int) -> zipfile.ZipInfo:
    """An entry without anything of this machine or moment."""
    entry = zipfile.ZipInfo(name, _NO_TIME)
    entry.compress_type = packing
    entry.create_system = _UNIX
    entry.external_attr = _READABLE
    return entry


def _listed(parts: Mapping[str, bytes]) -> bytes:
    root = manifest()
    kinds = {"/": _TYPE} | dict.fromkeys(parts, "text/xml")
    for name, kind in kinds.items():
        names = {"manifest:full-path": name, "manifest:media-type": kind}
        more = {"manifest:version": VERSION} if name == "/" else {}
        add(root, "manifest:file-entry", names | more)
    return as_bytes(root)
