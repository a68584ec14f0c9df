"""How an authority is called: by its bare name, by itself, and in a list with its code."""

from __future__ import annotations

from typing import Final

from harmonia.registers.terc.authority import Authority, AuthorityKind

_KIND: Final = {
    AuthorityKind.VOIVODESHIP: "województwo",
    AuthorityKind.POWIAT: "powiat",
    AuthorityKind.CITY: "miasto",
    AuthorityKind.URBAN: "gmina miejska",
    AuthorityKind.RURAL: "gmina wiejska",
    AuthorityKind.MIXED: "gmina miejsko-wiejska",
}
_OWN: Final = {
    AuthorityKind.VOIVODESHIP: "Województwo",
    AuthorityKind.POWIAT: "Powiat",
    AuthorityKind.CITY: "Miasto",
    AuthorityKind.URBAN: "Miasto",
    AuthorityKind.RURAL: "Gmina",
    AuthorityKind.MIXED: "Gmina",
}


def bare_name(authority: Authority) -> str:
    """The name alone: "bocheński", "małopolskie", "Kalisz"; TERC writes it "MAŁOPOLSKIE"."""
    own = _OWN[authority.kind] + " "
    if authority.name.startswith(own):
        return authority.name.removeprefix(own)
    is_voivodeship = authority.kind is AuthorityKind.VOIVODESHIP
    return authority.name.lower() if is_voivodeship else authority.name


def own_name(authority: Authority) -> str:
    """What it calls itself: "Powiat bocheński", "Gmina Łąck", "Miasto Kalisz"."""
    return f"{_OWN[authority.kind]} {bare_name(authority)}"


def full_name(authority: Authority) -> str:
    """The kind and the name: "powiat bocheński", "gmina wiejska Bochnia", "miasto Kalisz"."""
    return f"{_KIND[authority.kind]} {bare_name(authority)}"


def label(authority: Authority) -> str:
    """The full name and the code: "miasto Kalisz (3061011)"."""
    return f"{full_name(authority)} ({authority.codes[0]})"
