"""The names of the months, in every case and as offices shorten and mistype them.

All forms are folded: small letters without Polish marks (see `harmonia.polish.folding`).
"""

from __future__ import annotations

NOMINATIVE = (
    "styczen",
    "luty",
    "marzec",
    "kwiecien",
    "maj",
    "czerwiec",
    "lipiec",
    "sierpien",
    "wrzesien",
    "pazdziernik",
    "listopad",
    "grudzien",
)

INFLECTED = (
    "stycznia styczniowi styczniem styczniu",
    "lutego lutemu lutym",
    "marca marcowi marcem marcu",
    "kwietnia kwietniowi kwietniem kwietniu",
    "maja majowi majem maju",
    "czerwca czerwcowi czerwcem czerwcu",
    "lipca lipcowi lipcem lipcu",
    "sierpnia sierpniowi sierpniem sierpniu",
    "wrzesnia wrzesniowi wrzesniem wrzesniu",
    "pazdziernika pazdziernikowi pazdziernikiem pazdzierniku",
    "listopada listopadowi listopadem listopadzie",
    "grudnia grudniowi grudniem grudniu",
)

SHORT = (
    "sty stycz",
    "lut",
    "mar marz",
    "kwi kwiec",
    "maj",
    "cze czer czerw",
    "lip",
    "sie sierp",
    "wrz wrzes",
    "paz pazdz pazdzier",
    "lis list listop",
    "gru grud grudz",
)
"""Shortened names; those in `AMBIGUOUS` are months only beside a full stop or a number."""

AMBIGUOUS = frozenset(["sty", "lut", "mar", "kwi", "cze", "lip", "sie", "lis", "list", "gru"])

MISTYPED = (
    "stycznie",
    "luity",
    "marzca marzcu",
    "kwiecen",
    "",
    "czerwieca czewca czerca czerwiecu czewiec",
    "lipieca lpiec",
    "sierpienia sierpen",
    "wrzesienia wrzesen wrzesna wrzesiniu",
    "pazdziernka pazdzirnik pazdziernk pazdzernik pazdziernku",
    "listopda listopadu",
    "grudzienia grudzen grudna",
)

LOOKALIKES = frozenset(
    (
        "styczna",
        "styczne",
        "styczny",
        "kwietna",
        "kwietny",
        "kwietne",
        "czerwien",
        "czerwieni",
        "kwiecie",
        "cierpien",
    )
)
"""Words one letter away from a month that are no months."""
