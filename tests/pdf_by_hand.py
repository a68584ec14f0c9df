"""PDF files written object by object, for what no writer at hand would make."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] {more} /Contents {contents} 0 R >>"
FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def stream(data: bytes, *, packed: bool = False, more: str = "") -> bytes:
    """A stream object's body."""
    flate = " /Filter /FlateDecode" if packed else ""
    data = zlib.compress(data) if packed else data
    return f"<< /Length {len(data)}{flate}{more} >>\nstream\n".encode() + data + b"\nendstream"


def pdf(objects: Sequence[str | bytes], *, trailer: str = "") -> bytes:
    """A file of numbered objects, from 1; the first is the catalog, the second the page tree."""
    out = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        raw = body.encode("latin-1") if isinstance(body, str) else body
        out += f"{number} 0 obj\n".encode() + raw + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\n".encode()
    return out + f"startxref\n{start}\n%%EOF\n".encode()


def one_page(
    content: bytes, *, more: str = "", catalog: str = "", extra: Sequence[str] = ()
) -> bytes:
    """A file of one page; ``extra`` objects are numbered from 6, the page is 3."""
    resources = f"/Resources << /Font << /F1 5 0 R >> >> {more}"
    return pdf(
        [
            f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            PAGE.format(more=resources, contents=4),
            stream(content),
            FONT,
            *extra,
        ]
    )


def shown(text: str, x: float, y: float, *, size: float = 10, mark: str = "") -> bytes:
    """Text at a place (y upwards), marked with a role and MCID such as "/P 0"."""
    text = text.replace("(", "\\(").replace(")", "\\)")
    body = f"BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n"
    if mark:
        role, number = mark.split()
        body = f"{role} << /MCID {number} >> BDC\n{body}EMC\n"
    return body.encode("latin-1")


def ruled(xs: Sequence[float], ys: Sequence[float]) -> bytes:
    """A full grid of lines."""
    lines = [f"{xs[0]} {y} m {xs[-1]} {y} l S" for y in ys]
    lines += [f"{x} {ys[0]} m {x} {ys[-1]} l S" for x in xs]
    return "\n".join(lines).encode() + b"\n"


def pages(*contents: bytes) -> bytes:
    """A file of several pages; the font is object 3."""
    kids: list[str] = []
    objects: list[str] = []
    for content in contents:
        number = 4 + len(objects)
        kids.append(f"{number} 0 R")
        objects.append(
            PAGE.format(more="/Resources << /Font << /F1 3 0 R >> >>", contents=number + 1)
        )
        objects.append(stream(content, packed=True).decode("latin-1"))
    tree = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return pdf(["<< /Type /Catalog /Pages 2 0 R >>", tree, FONT, *objects])
