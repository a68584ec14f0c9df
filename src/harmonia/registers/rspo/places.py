"""Whose an institution is: the authorities of TERC that RSPO speaks of in codes and in names.

Names are not unique: 226 of them are shared, and the office of a gmina or a powiat often lies in a
town that is another authority. So an authority is found by its code, or by kind, voivodeship and
place together; and it is believed only where the body's own name says it or the institution lies in
it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from harmonia.polish.folding import fold, tokens
from harmonia.registers.rspo.institution import Institution, RunningBody
from harmonia.registers.terc.authority import Authority, AuthorityKind
from harmonia.registers.terc.codes import key_of
from harmonia.registers.terc.naming import bare_name

_Path: TypeAlias = tuple[str, str, str]  # names in plain words: voivodeship, powiat, gmina

_KINDS: Final = (  # how RSPO calls them, folded, and what they may be in TERC
    ("miasto na prawach powiatu", frozenset({AuthorityKind.CITY})),
    ("powiat", frozenset({AuthorityKind.POWIAT})),
    ("gmina", frozenset({AuthorityKind.URBAN, AuthorityKind.RURAL, AuthorityKind.MIXED})),
    ("samorzad wojewodztwa", frozenset({AuthorityKind.VOIVODESHIP})),
)
_POWIAT: Final = 4  # digits of its code
_VOIVODESHIP: Final = 2


@dataclass(frozen=True, slots=True)
class Places:
    """Authorities by code and by the whole of their names."""

    _kinds: Mapping[str, AuthorityKind]
    _names: Mapping[str, str]
    _cities: Mapping[str, str]  # a city's second code → its key
    _paths: Mapping[_Path, tuple[str, ...]]

    @classmethod
    def of(cls, authorities: Iterable[Authority]) -> Places:
        """The index of these authorities."""
        known = {one.key: one for one in authorities}
        names = {key: _plain(bare_name(one)) for key, one in known.items()}
        paths: dict[_Path, list[str]] = defaultdict(list)
        for one in known.values():
            paths[_path(one, names)].append(one.key)
        return cls(
            {key: one.kind for key, one in known.items()},
            names,
            {code: one.key for one in known.values() for code in one.codes[1:]},
            {path: tuple(keys) for path, keys in paths.items()},
        )

    def home(self, institution: Institution) -> str | None:
        """The key of the gmina or city in which an institution lies, None where TERC has none.

        RSPO also uses codes of parts: the town or the countryside of a gmina, districts,
        delegaturas.
        """
        if institution.gmina is None:
            return None
        key = key_of(institution.gmina)
        return key if key in self._kinds else self._cities.get(key[:_POWIAT])

    def runs(self, institution: Institution) -> str | None:
        """The key of the authority that runs an institution; None where none or not sure."""
        home = self.home(institution)
        found = {key for body in institution.run_by if (key := self._body(body, home))}
        return found.pop() if len(found) == 1 else None

    def _body(self, body: RunningBody, home: str | None) -> str | None:
        kinds = _kinds_of(body)
        if not kinds:
            return None
        if home and self._kinds[home] in kinds and self._is_seat(body, home):
            return home  # a town and the countryside around it share all their names
        said = f" {_plain(body.name)} "
        for path in _seats(body, kinds):
            keys = [key for key in self._paths.get(path, ()) if self._kinds[key] in kinds]
            sure = [key for key in keys if f" {self._names[key]} " in said or _within(home, key)]
            if len(keys) == len(sure) == 1:
                return sure[0]
        return None

    def _is_seat(self, body: RunningBody, home: str) -> bool:
        """Whether the gmina in which a school lies is called like the seat of who runs it."""
        voivodeship = self._names.get(home[:_VOIVODESHIP])
        return (voivodeship, self._names[home]) == (_plain(body.voivodeship), _gmina(body))


def _kinds_of(body: RunningBody) -> frozenset[AuthorityKind]:
    kind = fold(body.kind)
    return next((kinds for words, kinds in _KINDS if kind.startswith(words)), frozenset())


def _path(one: Authority, names: Mapping[str, str]) -> _Path:
    voivodeship, powiat = (names.get(one.key[:length], "") for length in (_VOIVODESHIP, _POWIAT))
    if one.kind is AuthorityKind.VOIVODESHIP:
        return voivodeship, "", ""
    if one.kind is AuthorityKind.POWIAT:
        return voivodeship, powiat, ""
    name = names[one.key]
    return voivodeship, name if one.kind is AuthorityKind.CITY else powiat, name


def _seats(body: RunningBody, kinds: frozenset[AuthorityKind]) -> Iterator[_Path]:
    """The names under which the wanted kind of authority may stand."""
    voivodeship, powiat = _plain(body.voivodeship), _plain(body.powiat).removeprefix("powiat ")
    if AuthorityKind.VOIVODESHIP in kinds:
        yield voivodeship, "", ""
    elif AuthorityKind.POWIAT in kinds:
        yield voivodeship, _plain(body.name).removeprefix("powiat "), ""  # its office is in a city
        yield voivodeship, powiat, ""
    elif AuthorityKind.CITY in kinds:
        yield voivodeship, powiat, powiat
    else:
        yield voivodeship, powiat, _gmina(body)


def _gmina(body: RunningBody) -> str:
    """The gmina of a seat: "Bochnia - gmina wiejska" is "bochnia"."""
    return _plain(body.gmina.split(" - ")[0])


def _within(home: str | None, key: str) -> bool:
    """Whether what lies in ``home`` lies in the authority of this key."""
    return home is not None and home.startswith(key)


def _plain(name: str) -> str:
    """A name in folded words with single spaces."""
    return " ".join(tokens(fold(name)))
