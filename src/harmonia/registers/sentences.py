"""What a person is told about a register's file: what is wrong with it, and what it changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from harmonia.polish.numbers import plural
from harmonia.polish.terms.sentences import day_in_words
from harmonia.registers.errors import Fault, RegisterError
from harmonia.registers.terc.authority import AuthorityKind

NO_BREAK = "\u00a0"
_AGAIN = "pobierz plik jeszcze raz i nie zapisuj go w arkuszu"

SENTENCES = {
    Fault.UNREACHABLE: "nie można odczytać tego pliku – sprawdź jego nazwę i położenie",
    Fault.EMPTY: "w pliku nie ma żadnego wiersza z danymi – sprawdź, czy to właściwy plik",
    Fault.TOO_BIG: "plik jest za duży jak na ten rejestr – sprawdź, czy to właściwy plik",
    Fault.DAMAGED: "plik jest uszkodzony albo niepełny – pobierz go jeszcze raz",
    Fault.PASSWORD: "plik jest chroniony hasłem – zapisz go bez hasła",
    Fault.DOCTYPE: (
        "plik zawiera deklarację typu dokumentu, której ze względów bezpieczeństwa nie "
        "przyjmujemy – pobierz plik z oficjalnej strony rejestru"
    ),
    Fault.NOT_UTF8: f"litery nie są zapisane w UTF-8 – {_AGAIN}",
    Fault.NO_TABLE_INSIDE: (
        "archiwum musi zawierać jeden plik .csv albo .xml – rozpakuj je i wskaż właściwy"
    ),
    Fault.OTHER_FILE: "brakuje kolumny „{}” albo powtarza się – sprawdź, czy to właściwy rejestr",
    Fault.CUT_ROW: "liczba kolumn jest inna niż w nagłówku – pobierz plik jeszcze raz",
    Fault.QUOTES: "cudzysłów nie ma pary – pobierz plik jeszcze raz",
    Fault.CONTROL: "w tekście są znaki sterujące – pobierz plik jeszcze raz",
    Fault.TOO_LONG: "wartość jest zbyt długa – sprawdź, czy to właściwy plik",
    Fault.BAD_CODE: f"„{{}}” nie jest kodem terytorialnym – {_AGAIN}",
    Fault.LOST_ZERO: f"w kodzie „{{}}” zginęło zero na początku – {_AGAIN}",
    Fault.NO_NAME: "przy „{}” brakuje nazwy – pobierz plik jeszcze raz",
    Fault.BAD_DAY: "„{}” nie jest datą (potrzebna jest na przykład 2026-01-01) – " + _AGAIN,
    Fault.BAD_NUMBER: f"„{{}}” nie jest numerem RSPO – {_AGAIN}",
    Fault.TWICE: "„{}” stoi w pliku po raz drugi – pobierz plik jeszcze raz",
    Fault.SEVERAL_DAYS: (
        "stan na „{}” jest inny niż w pierwszym wierszu – wczytaj plik z jednego dnia"
    ),
    Fault.NO_PARENT: (
        "do „{}” brakuje w pliku jednostki wyższej – pobierz pełny rejestr, nie jego część"
    ),
    Fault.NO_PARTS: (
        "do „{}” brakuje w pliku jednostek niższych – pobierz pełny rejestr, nie jego część"
    ),
}


def sentence(error: RegisterError) -> str:
    """One Polish sentence for the person whose file it is."""
    said = SENTENCES[error.fault].format(error.value)
    where = "Nie wczytano" if error.line is None else f"Nie wczytano, wiersz {error.line}"
    return f"{where}: {said}."


class Heading(NamedTuple):
    """The words of one part of a difference, by the count of entries (1, 2, 5)."""

    one: str
    few: str
    many: str


ADDED = Heading("Dojdzie {} pozycja", "Dojdą {} pozycje", "Dojdzie {} pozycji")
CHANGED = Heading("Zmieni się {} pozycja", "Zmienią się {} pozycje", "Zmieni się {} pozycji")
RESTORED = Heading("Wróci {} pozycja", "Wrócą {} pozycje", "Wróci {} pozycji")
ENDED = Heading(
    "Zakończy się {} pozycja, dane zostaną",
    "Zakończą się {} pozycje, dane zostaną",
    "Zakończy się {} pozycji, dane zostaną",
)
NOTHING = "Rejestr niczego nie zmienia."
FIELDS: Mapping[str, str] = {
    "name": "nazwa",
    "kind": "typ",
    "codes": "kod",
    "gmina": "gmina",
    "town": "miejscowość",
    "status": "status publiczny",
    "run_by": "organ prowadzący",
    "run_by_name": "nazwa organu prowadzącego",
    "parent": "zespół",
    "opened_on": "data rozpoczęcia",
    "closed_on": "data likwidacji",
}
DAYS_CHANGED = "daty"


def heading(words: Heading, count: int) -> str:
    """The heading with its count: "Dojdą 3 pozycje"."""
    return plural(count, *words).format(spaced(count))


def more(count: int) -> str:
    """How many entries are not shown."""
    return f"i{NO_BREAK}jeszcze {spaced(count)}"


def changed_fields(names: Iterable[str]) -> str:
    """What is otherwise: "nazwa, typ"; without any name the days are."""
    return ", ".join(FIELDS[name] for name in names) or DAYS_CHANGED


def spaced(count: int) -> str:
    """A count with its thousands apart."""
    return f"{count:,}".replace(",", NO_BREAK)


AUTHORITIES = {
    AuthorityKind.VOIVODESHIP: ("województwo", "województwa", "województw"),
    AuthorityKind.POWIAT: ("powiat", "powiaty", "powiatów"),
    AuthorityKind.CITY: (
        "miasto na prawach powiatu",
        "miasta na prawach powiatu",
        "miast na prawach powiatu",
    ),
    AuthorityKind.URBAN: ("gmina miejska", "gminy miejskie", "gmin miejskich"),
    AuthorityKind.RURAL: ("gmina wiejska", "gminy wiejskie", "gmin wiejskich"),
    AuthorityKind.MIXED: (
        "gmina miejsko-wiejska",
        "gminy miejsko-wiejskie",
        "gmin miejsko-wiejskich",
    ),
}


def terc_read(on: date, counts: Mapping[AuthorityKind, int]) -> str:
    """What a file of TERC holds."""
    listed = ", ".join(
        f"{spaced(counts[kind])}{NO_BREAK}{plural(counts[kind], *words)}"
        for kind, words in AUTHORITIES.items()
        if counts.get(kind)
    )
    return f"TERC, stan na {day_in_words(on)}: {listed}."


def rspo_read(on: date, count: int, supporting: int) -> str:
    """What a file of RSPO holds."""
    words = plural(count, "placówka", "placówki", "placówek")
    return (
        f"RSPO z{NO_BREAK}dnia {day_in_words(on)}: {spaced(count)}{NO_BREAK}{words}, "
        f"w{NO_BREAK}tym wspierających szkoły: {spaced(supporting)}."
    )


def rspo_linked(count: int) -> str:
    """How many institutions have a running authority that is sure."""
    return f"Jednostkę prowadzącą wskazano na pewno: {spaced(count)}."
