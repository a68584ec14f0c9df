"""Where one party may end and the next begin."""

from __future__ import annotations

import re
from typing import NamedTuple

_DEED = (
    r"(?:współpracy|wsparciu|udziale|współudziale|porozumieniu|uzgodnieniu|konsultacji|pomocy"
    r"|współdziałaniu|zaangażowaniu|partnerstwie|współpracą|udziałem|pomocą|wsparciem)"
)
_PATTERN = re.compile(
    rf"""
    (?=[,/\\:;.&\s\d–—-]|\b[aioprwz])(?:  # how each of these begins: most places are passed by
    (?P<with>(?:[,/]\s*|\b(?:oraz|i|a\s+także)\s+)?\b(?:
        (?:przy|we|w|z|za)\s+(?:\w+ej\s+)?{_DEED}(?:\s+i\s+{_DEED})?(?:\s+(?:z|ze)\b)?
        |(?:wraz|razem|wspólnie)\s+(?:z|ze)\b
        |przy\s+współpracy
    ))
    |(?P<company>(?<=\s)(?:z|ze)\s+(?=\w+(?:em|ami|ą|mi)\b))
    |(?P<label>(?<!http):(?=\s|$))
    |(?P<stop>;|(?<=\w\w\w\w)\.(?=\s+[A-ZĄĆĘŁŃÓŚŹŻ])|(?<=[A-Z]{{3}})\.(?=\s+[A-ZĄĆĘŁŃÓŚŹŻ]))
    |(?P<comma>,)
    |(?P<slash>\s*[/\\]\s*)
    |(?P<and>\s(?:i|oraz|a\s+także|jak\s+również|lub|&)(?=\s))
    |(?P<bullet>^[–—-]\s+|(?:^|(?<=\s))\d{{1,2}}[.)]\s+(?=\w))
    )
    """,
    re.VERBOSE,
)
_PARENTHESES = re.compile(r"\([^()]*\)")
_KINDS = {"company": "with", "bullet": "stop"}


class Cut(NamedTuple):
    """A place between pieces; ``case`` is the case that the words of a "with" govern."""

    start: int
    end: int
    kind: str
    text: str = ""
    case: str | None = None

    @property
    def weak(self) -> bool:
        """Whether the mark may also stand inside one name."""
        return self.kind in {"comma", "slash", "and"}


def cuts(text: str) -> list[Cut]:
    """The places where a text may be cut, in order."""
    found = []
    for match in _PATTERN.finditer(text):
        kind = str(match.lastgroup)
        found.append(
            Cut(
                match.start(),
                match.end(),
                _KINDS.get(kind, kind),
                match.group(),
                _governed(match.group()) if kind in {"with", "company"} else None,
            )
        )
    return found


def outside_parentheses(text: str) -> str:
    """The text with parentheses blanked out: their commas part nothing."""
    return _PARENTHESES.sub(lambda match: "\u00a6" * len(match.group()), text)


def _governed(words: str) -> str:
    """The words "we współpracy organem" have lost its "z"; "przy wsparciu" takes the genitive."""
    last = words.rsplit(maxsplit=1)[-1].lower()
    return "inst" if last in {"z", "ze"} or words.lower().lstrip(", ").startswith("we ") else "gen"
