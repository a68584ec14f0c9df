"""How wide words are set: an estimate that is seldom too small, for layout without fonts."""

from __future__ import annotations

import unicodedata
from enum import Enum

_EM = 1000
_MOST_KEPT = 2000  # signs
_UNKNOWN = 1000  # thousandths of an em: signs of other scripts
_BOLD = 1.09
_CAUTION = 1.04  # other faces than those measured are a little wider
_SANS = {
    260: "'|",
    278: " !,./:;I[\\]ft·ijl’‘\u00a0",
    360: '()-‑`r„”{}•"°',
    400: "*",
    500: "Jcksvxyz",
    556: "#$0123456789?L_abdeghnopqu–§^",
    584: "+<=>~×",
    611: "FTZ",
    667: "&ABEKPSVXYŁ",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1015: "…—@",
}
_SERIF = {
    200: "'|",
    278: " ,./:;\\ijltł·\u00a0",
    350: "!()-‑I[]`fr‘’•",
    408: 'Js*°"',
    469: "?acez„”^",
    500: "#$0123456789_bdghknopquvxy–§{}",
    564: "FPS+<=>×~",
    611: "ELTZŁ",
    667: "BCR",
    722: "ADGHKNOQUVXYw",
    778: "&m",
    833: "%",
    944: "MW@",
    1000: "…—",
}


class Face(Enum):
    """Serif is what the plan says, sans is what Harmonia says."""

    SANS = "sans"
    SERIF = "serif"


class _Widths(dict[str, int]):
    """Widths by sign; a letter with a mark above or below is as wide as the letter."""

    def __missing__(self, sign: str) -> int:
        letter = unicodedata.normalize("NFD", sign)[0]
        found = 0 if unicodedata.combining(sign) else self.get(letter, _UNKNOWN)
        if len(self) < _MOST_KEPT:
            self[sign] = found
        return found


def _by_sign(table: dict[int, str]) -> _Widths:
    return _Widths({sign: width for width, signs in table.items() for sign in signs})


_TABLES = {Face.SANS: _by_sign(_SANS), Face.SERIF: _by_sign(_SERIF)}


def width(words: str, size: float, face: Face = Face.SANS, *, bold: bool = False) -> float:
    """How wide words stand in one line, in the unit of ``size``."""
    ems = sum(map(_TABLES[face].__getitem__, words)) / _EM
    return ems * size * _CAUTION * (_BOLD if bold else 1)
