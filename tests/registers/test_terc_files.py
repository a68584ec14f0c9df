"""The official file of territorial units, as it comes and as it comes broken."""

from __future__ import annotations

import codecs
import io
import os
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.registers import Fault, RegisterError
from harmonia.registers.sentences import sentence
from harmonia.registers.terc import Authority, AuthorityKind, label, own_name, read_terc
from real_plans import SHARED
from register_files import TERC_COLUMNS, terc_csv, terc_row, terc_rows, terc_xml, zipped

OFFICIAL = SHARED / "data" / "terc_2026-01-01.csv"
OTHER = "2025-01-01"
KALISZ = {"3061011": "Kalisz"}


def refused(data: bytes) -> RegisterError:
    with pytest.raises(RegisterError) as caught:
        read_terc(data)
    return caught.value


def test_every_form_of_the_official_file_gives_the_same_register() -> None:
    rows = terc_rows(KALISZ)
    forms = [
        terc_csv(rows),
        terc_csv(rows).removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n"),
        terc_xml(rows),
        terc_xml(rows, old=True),
        zipped(terc_csv=terc_csv(rows)),
        zipped(TERC_XML=terc_xml(rows), readme_txt=b"TERYT"),
    ]

    registers = [read_terc(form) for form in forms]

    assert all(one == registers[0] for one in registers)
    assert registers[0].on == date(2026, 1, 1)


def test_a_city_with_powiat_rights_is_one_authority_with_two_codes() -> None:
    register = read_terc(terc_csv(terc_rows(KALISZ)))

    assert register.entries["306101"] == Authority(
        "306101", "Kalisz", AuthorityKind.CITY, ("3061011", "3061")
    )
    assert "3061" not in register.entries


def test_parts_of_gminas_are_no_authorities() -> None:
    rows = terc_rows(
        {"1419033": "Łąck", "1465011": "Warszawa"},
    )
    parts = [
        terc_row("1419034", "Łąck", "miasto"),
        terc_row("1419035", "Łąck", "obszar wiejski"),
        terc_row("1465028", "Bemowo", "dzielnica"),
    ]

    assert read_terc(terc_csv(rows + parts)) == read_terc(terc_csv(rows))


def test_a_name_that_is_its_own_already_is_not_made_longer() -> None:
    entries = read_terc(terc_csv(terc_rows(KALISZ))).entries.values()

    for one in entries:
        own = replace(one, name=own_name(one))
        assert (own_name(own), label(own)) == (own_name(one), label(one))


def test_authorities_are_called_as_they_call_themselves() -> None:
    names = {"1202042": "Bochnia", "1202011": "Bochnia", **KALISZ}
    entries = read_terc(terc_csv(terc_rows(names))).entries

    assert label(entries["120204"]) == "gmina wiejska Bochnia (1202042)"
    assert label(entries["120201"]) == "gmina miejska Bochnia (1202011)"
    assert [own_name(entries[key]) for key in ("12", "1201", "306101")] == [
        "Województwo województwo12",
        "Powiat powiat1201",
        "Miasto Kalisz",
    ]


@given(st.data())
def test_the_order_of_rows_does_not_matter(data: st.DataObject) -> None:
    rows = terc_rows(KALISZ)
    shuffled = data.draw(st.permutations(rows))

    assert read_terc(terc_csv(shuffled)) == read_terc(terc_csv(rows))
    assert list(read_terc(terc_csv(shuffled)).entries) == sorted(read_terc(terc_csv(rows)).entries)


def replaced(old: bytes, new: bytes) -> Callable[[], bytes]:
    def broken() -> bytes:
        data = terc_csv(terc_rows(KALISZ))
        assert old in data
        return data.replace(old, new, 1)

    return broken


def with_rows(*rows: tuple[str, ...]) -> Callable[[], bytes]:
    return lambda: terc_csv([*terc_rows(KALISZ), *rows])


@pytest.mark.parametrize(
    ("broken", "fault", "line", "value"),
    [
        (lambda: b"", Fault.EMPTY, None, ""),
        (lambda: terc_csv([]), Fault.EMPTY, None, ""),
        (lambda: terc_xml([]), Fault.EMPTY, None, ""),
        (replaced(b"STAN_NA", b"STAN"), Fault.OTHER_FILE, None, "STAN_NA"),
        (replaced(b"NAZWA_DOD", b"NAZWA"), Fault.OTHER_FILE, None, "NAZWA"),
        (replaced(b"02;01;;", b"02;01;"), Fault.CUT_ROW, 18, ""),
        (replaced(b"Gmina08", b'"Gmina"08'), Fault.QUOTES, 38, ""),
        (replaced(b"Gmina08", b"Gm\x01ina"), Fault.CONTROL, 38, ""),
        (replaced(b"Gmina08", b"Gmina\xb9"), Fault.NOT_UTF8, 38, ""),
        (replaced(b"Gmina08", b""), Fault.NO_NAME, 38, "0801012"),
        (replaced(b"Gmina08", b"G" * 2_001), Fault.TOO_LONG, 38, ""),
        (replaced(b"\r\n02;01;;", b"\r\n2;1;;"), Fault.LOST_ZERO, 18, "21"),
        (replaced(b"\r\n02;01;;", b"\r\n03;01;;"), Fault.BAD_CODE, 18, "0301"),
        (replaced(b"08;01;01;2", b"08;01;01;7"), Fault.BAD_CODE, 38, "0801017"),
        (replaced(b"08;01;01;2", b"08;;01;2"), Fault.BAD_CODE, 38, "08012"),
        (replaced(b"08;01;01;2", b"08;01;0\xd9\xa1;2"), Fault.BAD_CODE, 38, "08010\u06612"),
        (replaced(b"08;01;01;2", b"08;01;01;"), Fault.BAD_CODE, 38, "080101"),
        (replaced(b"2026-01-01", b"2026-13-01"), Fault.BAD_DAY, 2, "2026-13-01"),
        (replaced(b"2026-01-01", b"1.1.2026"), Fault.BAD_DAY, 2, "1.1.2026"),
        (replaced(b"2026-01-01", b""), Fault.BAD_DAY, 2, ""),
        (replaced(b"\r\n04;;;;", b"\r\n02;;;;"), Fault.TWICE, 3, "02"),
        (with_rows(terc_row("3061023", "Kalisz")), Fault.BAD_CODE, 52, "3061023"),
        (with_rows(terc_row("0201013", "Gmina02")), Fault.TWICE, 52, "020101"),
        (with_rows(terc_row("0202012", "Nigdzie")), Fault.NO_PARENT, 52, "0202012"),
        (with_rows(terc_row("0202", "pusty")), Fault.NO_PARTS, 52, "0202"),
        (with_rows(terc_row("0201022", "Inna", on=OTHER)), Fault.SEVERAL_DAYS, 52, OTHER),
        (lambda: terc_csv(terc_rows()[:-1]), Fault.NO_PARTS, 33, "3201"),
        (lambda: terc_csv(terc_rows()[1:]), Fault.NO_PARENT, 17, "0201"),
        (lambda: b"PK\x03\x04" + bytes(40), Fault.DAMAGED, None, ""),
        (lambda: zipped(a_csv=terc_csv([]), b_csv=terc_csv([])), Fault.NO_TABLE_INSIDE, None, ""),
        (lambda: zipped(a_txt=b"x"), Fault.NO_TABLE_INSIDE, None, ""),
        (lambda: terc_xml(terc_rows())[:-20], Fault.DAMAGED, None, ""),
        (
            lambda: terc_xml(terc_rows()).replace(b"<teryt>", b"<!DOCTYPE teryt><teryt>"),
            Fault.DOCTYPE,
            None,
            "",
        ),
    ],
)  # fmt: skip
def test_a_broken_file_is_refused_whole_with_its_line(
    broken: Callable[[], bytes], fault: Fault, line: int | None, value: str
) -> None:
    error = refused(broken())

    assert (error.fault, error.line, error.value) == (fault, line, value)
    said = sentence(error)
    assert said.startswith("Nie wczytano")
    assert said.count(".") >= 1
    assert "{" not in said
    assert value in said
    assert line is None or f"wiersz {line}:" in said


def test_a_table_that_unpacks_to_too_much_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("harmonia.registers.rows.opening.LARGEST_FILE", 1_000_000)
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("terc.csv", b";" * 2_000_000)

    assert refused(bomb.getvalue()).fault is Fault.TOO_BIG
    assert refused(b";" * 1_000_001).fault is Fault.TOO_BIG


def test_more_rows_than_any_register_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("harmonia.registers.rows.opening.MOST_ROWS", 40)

    assert refused(terc_csv(terc_rows())).fault is Fault.TOO_BIG


def test_a_line_of_millions_of_separators_is_refused() -> None:
    error = refused(terc_csv(terc_rows()) + b";" * 5_000_000)

    assert (error.fault, error.line) == (Fault.TOO_LONG, 51)


def test_xml_larger_than_memory_should_hold_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("harmonia.registers.rows.opening.LARGEST_XML", 1_000)

    assert refused(terc_xml(terc_rows())).fault is Fault.TOO_BIG
    assert refused(zipped(terc_xml=terc_xml(terc_rows()))).fault is Fault.TOO_BIG


def test_a_header_of_thousands_of_columns_is_no_register() -> None:
    data = (";".join([*TERC_COLUMNS, *("x" for _ in range(5_000))]) + "\r\n").encode()

    assert refused(data).fault is Fault.OTHER_FILE


@given(
    st.binary(max_size=300) | st.text(alphabet=';"\r\n0123456789WOJ', max_size=200).map(str.encode)
)
def test_any_bytes_are_refused_with_a_sentence(data: bytes) -> None:
    assert sentence(refused(data))
    assert sentence(refused(terc_csv([]) + data))


@pytest.mark.skipif(
    not OFFICIAL.exists() and not os.environ.get("CI"),
    reason="the official file is not shipped; it lies beside the project on some machines only",
)
def test_the_official_file_of_2026_is_2809_authorities() -> None:
    register = read_terc(OFFICIAL.read_bytes())

    assert len(register.entries) == 2_809
    assert Counter(one.kind for one in register.entries.values()) == {
        AuthorityKind.VOIVODESHIP: 16,
        AuthorityKind.POWIAT: 314,
        AuthorityKind.CITY: 66,
        AuthorityKind.URBAN: 236,
        AuthorityKind.RURAL: 1_453,
        AuthorityKind.MIXED: 724,
    }
    assert label(register.entries["1201"]) == "powiat bocheński (1201)"
    assert register.entries["306101"].codes == ("3061011", "3061")
    assert register.entries["141101"].name == "Maków Mazowiecki"
