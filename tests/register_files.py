"""Files of the official registers, made for tests: the real ones are not shipped."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape

TERC_COLUMNS = ("WOJ", "POW", "GMI", "RODZ", "NAZWA", "NAZWA_DOD", "STAN_NA")
RSPO_COLUMNS = (
    "Numer RSPO", "REGON", "NIP", "Typ", "Nazwa", "Kod terytorialny województwo",
    "Kod terytorialny powiat", "Kod terytorialny gmina", "Kod terytorialny miejscowość",
    "Kod terytorialny ulica", "Województwo", "Powiat", "Gmina", "Miejscowość",
    "Rodzaj miejscowości", "Ulica", "Numer budynku", "Numer lokalu", "Kod pocztowy", "Poczta",
    "Telefon", "Faks", "E-mail", "Strona www", "Publiczność status", "Kategoria uczniów",
    "Specyfika placówki", "Imię i nazwisko dyrektora", "Data założenia",
    "Data rozpoczęcia działalności", "Data likwidacji", "Typ organu prowadzącego",
    "Nazwa organu prowadzącego", "REGON organu prowadzącego", "NIP organu prowadzącego",
    "Województwo organu prowadzącego", "Powiat organu prowadzącego", "Gmina organu prowadzącego",
    "Miejsce w strukturze", "RSPO podmiotu nadrzędnego", "Typ podmiotu nadrzędnego",
    "Nazwa podmiotu nadrzędnego", "Liczba uczniów", "Tereny sportowe", "Języki nauczane",
    "Czy zatrudnia logopedę", "Czy zatrudnia psychologa", "Czy zatrudnia pedagoga",
    "Oddziały podstawowe wg specyfiki", "Oddziały dodatkowe",
)  # fmt: skip
VOIVODESHIPS = tuple(f"{number:02}" for number in range(2, 33, 2))
ON = "2026-01-01"
KINDS = {"1": "gmina miejska", "2": "gmina wiejska", "3": "gmina miejsko-wiejska"}
_HIDDEN = ("Kod terytorialny gmina", "Kod terytorialny miejscowość", "Kod terytorialny ulica")


def terc_row(code: str, name: str, extra: str = "", on: str = ON) -> tuple[str, ...]:
    """A row of TERC by its code of 2, 4 or 7 digits."""
    return code[:2], code[2:4], code[4:6], code[6:], name, extra, on


def terc_rows(gminas: Mapping[str, str] | None = None, on: str = ON) -> list[tuple[str, ...]]:
    """A whole country in small: each voivodeship with a powiat and a gmina, and these gminas.

    Args:
        gminas: codes of seven digits and names. A powiat is added to each; those from 61 on are
            cities with powiat rights and take the gmina's name.
        on: the day of the file.
    """
    every = {f"{code}01012": f"Gmina{code}" for code in VOIVODESHIPS} | dict(gminas or {})
    powiats = {code[:4]: name for code, name in every.items()}
    rows = [terc_row(code, f"WOJEWÓDZTWO{code}", "województwo", on) for code in VOIVODESHIPS]
    for code, name in powiats.items():
        is_city = code[2:] > "60"
        extra = "miasto na prawach powiatu" if is_city else "powiat"
        rows.append(terc_row(code, name if is_city else f"powiat{code}", extra, on))
    rows += [terc_row(code, name, KINDS[code[6]], on) for code, name in every.items()]
    return rows


def terc_csv(rows: Iterable[Sequence[str]], columns: Sequence[str] = TERC_COLUMNS) -> bytes:
    """The official .csv: semicolons, a byte order mark, CRLF, an empty line at the end."""
    lines = [";".join(row) for row in (columns, *rows)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8-sig")


def terc_xml(rows: Iterable[Sequence[str]], *, old: bool = False) -> bytes:
    """The official .xml, of today or, with ``<col name="…">``, of before 2016."""
    names = [*TERC_COLUMNS[:5], "NAZDOD" if old else "NAZWA_DOD", "STAN_NA"]
    body = "".join(f"<row>\n{''.join(_cells(names, row, old=old))}</row>\n" for row in rows)
    catalog = f'<catalog name="TERC" type="all" date="{ON}">\n{body}</catalog>'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<teryt>\n{catalog}\n</teryt>\n'.encode()


def _cells(names: Sequence[str], row: Sequence[str], *, old: bool) -> Iterable[str]:
    for name, value in zip(names, row, strict=True):
        text = escape(value)
        yield f'<col name="{name}">{text}</col>\n' if old else f"<{name}>{text}</{name}>\n"


def zipped(**files: bytes) -> bytes:
    """A .zip of files; "terc_csv" is called "terc.csv"."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("_", "."), data)
    return buffer.getvalue()


def school(number: int, **values: str) -> dict[str, str]:
    """A row of RSPO, a school in Kalisz run by Kalisz; ``values`` under short names below."""
    row = {
        "Numer RSPO": str(number),
        "Typ": "Szkoła podstawowa",
        "Nazwa": f"SZKOŁA PODSTAWOWA NR {number}",
        "Kod terytorialny gmina": "3061011",
        "Województwo": "WIELKOPOLSKIE",
        "Miejscowość": "Kalisz",
        "Numer budynku": "35 ",
        "Kod pocztowy": "62-800 ",
        "Telefon": "000000000",
        "E-mail": "szkola@example.com",
        "Imię i nazwisko dyrektora": "Anna Przykładowa",
        "Publiczność status": "publiczna",
        "Data założenia": "1994-09-01",
        "Typ organu prowadzącego": "Miasto na prawach powiatu",
        "Nazwa organu prowadzącego": "MIASTO KALISZ",
        "Województwo organu prowadzącego": "WIELKOPOLSKIE",
        "Powiat organu prowadzącego": "Kalisz",
        "Gmina organu prowadzącego": "Kalisz",
    }
    return row | {_SHORT[name]: value for name, value in values.items()}


_SHORT = {
    "kind": "Typ",
    "name": "Nazwa",
    "gmina": "Kod terytorialny gmina",
    "closed": "Data likwidacji",
    "founded": "Data założenia",
    "body": "Nazwa organu prowadzącego",
    "body_kind": "Typ organu prowadzącego",
    "body_voivodeship": "Województwo organu prowadzącego",
    "body_powiat": "Powiat organu prowadzącego",
    "body_gmina": "Gmina organu prowadzącego",
    "parent": "RSPO podmiotu nadrzędnego",
}


def rspo_csv(rows: Iterable[Mapping[str, str]], columns: Sequence[str] = RSPO_COLUMNS) -> bytes:
    """The export with its quirks: codes as ``="0861011"``, trailing blanks, quoted names."""
    lines = [";".join(columns)]
    lines += [";".join(_cell(name, row.get(name, "")) for name in columns) for row in rows]
    return ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")


def _cell(column: str, value: str) -> str:
    if column in _HIDDEN and value:
        return f'="{value}"'
    return '"' + value.replace('"', '""') + '"' if set(value) & set(';"\n') else value
