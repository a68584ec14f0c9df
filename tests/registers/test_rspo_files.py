"""The CSV export of the register of schools, with its quirks, and whose schools they are."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.registers import Fault, Register, RegisterError
from harmonia.registers.rspo import Institution, Places, RunningBody, label, read_rspo
from harmonia.registers.terc import read_terc
from real_plans import SHARED
from register_files import (
    RSPO_COLUMNS,
    rspo_csv,
    school,
    terc_csv,
    terc_row,
    terc_rows,
    terc_xml,
    zipped,
)

DAY = date(2026, 11, 1)
SAMPLE = SHARED / "data" / "rspo" / "rspo_probka_2018_bez_danych_osobowych.csv"
TERC = SHARED / "data" / "terc_2026-01-01.csv"
AUTHORITIES = read_terc(
    terc_csv(
        [
            *terc_rows(
                {
                    "3061011": "Kalisz",
                    "3002012": "Konin",
                    "0202011": "Bolesławiec",
                    "0202022": "Bolesławiec",
                }
            ),
            terc_row("3062", "Konin", "miasto na prawach powiatu"),
            terc_row("3062011", "Konin", "gmina miejska"),
        ]
    )
)
PLACES = Places.of(AUTHORITIES.entries.values())


def institutions(*rows: Mapping[str, str]) -> Register[Institution]:
    return read_rspo(rspo_csv(rows), DAY)


def only(row: Mapping[str, str]) -> Institution:
    (one,) = institutions(row).entries.values()
    return one


def refused(data: bytes) -> tuple[Fault, int | None, str]:
    with pytest.raises(RegisterError) as caught:
        read_rspo(data, DAY)
    return caught.value.fault, caught.value.line, caught.value.value


def test_a_school_is_read_without_the_quirks_of_the_export() -> None:
    found = only(school(4489, name='  SZKOŁA  "POD TOPOLĄ";\nFILIA ', parent='="4486"'))

    assert found == Institution(
        key="4489",
        name='SZKOŁA "POD TOPOLĄ"; FILIA',
        kind="Szkoła podstawowa",
        gmina="3061011",
        town="Kalisz",
        status="publiczna",
        run_by=(
            RunningBody(
                "MIASTO KALISZ", "Miasto na prawach powiatu", "WIELKOPOLSKIE", "Kalisz", "Kalisz"
            ),
        ),
        parent="4486",
        opened_on=date(1994, 9, 1),
        closed_on=None,
    )
    assert label(found) == 'SZKOŁA "POD TOPOLĄ"; FILIA (RSPO 4489)'


def test_no_name_telephone_or_address_of_a_person_is_taken() -> None:
    row = school(1)
    taken = repr(only(row))

    for column in ("Telefon", "E-mail", "Imię i nazwisko dyrektora"):
        assert row[column] not in taken


def test_older_exports_with_other_columns_in_another_order_are_read() -> None:
    columns = [name for name in reversed(RSPO_COLUMNS) if "rozpoczęcia" not in name]

    assert read_rspo(rspo_csv([school(1)], columns), DAY) == institutions(school(1))


def test_an_archive_is_read_like_its_table() -> None:
    assert read_rspo(zipped(rspo_csv=rspo_csv([school(1)])), DAY) == institutions(school(1))


def test_a_school_of_two_bodies_on_two_lines_is_one_school_run_by_both() -> None:
    rows = [school(1), school(1, body="FUNDACJA", body_kind="Fundacja")]

    (found,) = institutions(*rows).entries.values()

    assert [body.name for body in found.run_by] == ["FUNDACJA", "MIASTO KALISZ"]
    assert institutions(*rows) == institutions(*reversed(rows))


@given(st.permutations(range(1, 9)))
def test_the_order_of_lines_does_not_matter(numbers: list[int]) -> None:
    assert institutions(*map(school, numbers)) == institutions(*map(school, range(1, 9)))


@pytest.mark.parametrize(
    ("row", "fault", "value"),
    [
        ({"Numer RSPO": "x1"}, Fault.BAD_NUMBER, "x1"),
        ({"Numer RSPO": "0012"}, Fault.BAD_NUMBER, "0012"),
        ({"RSPO podmiotu nadrzędnego": "-"}, Fault.BAD_NUMBER, "-"),
        ({"Nazwa": " "}, Fault.NO_NAME, "7"),
        ({"Kod terytorialny gmina": "861011"}, Fault.LOST_ZERO, "861011"),
        ({"Kod terytorialny gmina": "9961011"}, Fault.BAD_CODE, "9961011"),
        ({"Kod terytorialny gmina": "8.61E+05"}, Fault.BAD_CODE, "8.61E+05"),
        ({"Data likwidacji": "2024-02-30"}, Fault.BAD_DAY, "2024-02-30"),
        ({"Numer RSPO": "1"}, Fault.TWICE, "1"),
        ({"Numer RSPO": "1", "Nazwa": "INNA", "Nazwa organu prowadzącego": "X"}, Fault.TWICE, "1"),
    ],
)
def test_a_broken_line_refuses_the_file(row: dict[str, str], fault: Fault, value: str) -> None:
    data = rspo_csv([school(1), school(7) | row])

    assert refused(data) == (fault, 3, value)


def test_a_cut_file_and_a_file_of_another_kind_are_refused() -> None:
    whole = rspo_csv([school(1), school(2)])

    assert refused(whole[: -len("\r\n") - 20])[:2] == (Fault.CUT_ROW, 3)
    assert refused(terc_csv(terc_rows()))[0] is Fault.OTHER_FILE
    assert refused(terc_xml(terc_rows()))[0] is Fault.OTHER_FILE
    assert (
        refused(whole.decode("utf-8-sig").encode("cp1250", errors="replace"))[0] is Fault.NOT_UTF8
    )
    assert refused(rspo_csv([]))[0] is Fault.EMPTY


def test_institutions_that_support_schools_are_told_from_schools() -> None:
    supporting = [
        "Poradnia psychologiczno-pedagogiczna",
        "Poradnia specjalistyczna",
        "Placówka doskonalenia nauczycieli",
        "Biblioteki pedagogiczne",
    ]

    assert all(only(school(1, kind=kind)).supports for kind in supporting)
    assert not any(only(school(1, kind=kind)).supports for kind in ("Przedszkole", "Bursa"))


@pytest.mark.parametrize(
    ("gmina", "home"),
    [
        ("3061011", "306101"),
        ("3061029", "306101"),  # a delegatura
        ("0202024", "020202"),  # the town within a gmina that is urban-rural by now
        ("0202992", None),
        ("", None),
    ],
)
def test_a_school_lies_in_the_gmina_of_its_code(gmina: str, home: str | None) -> None:
    assert PLACES.home(only(school(1, gmina=gmina))) == home


def run_by(name: str, kind: str, seat: tuple[str, str, str], at: str = "") -> Institution:
    """A school in the gmina ``at``, run by a body whose office is at ``seat``."""
    voivodeship, powiat, gmina = seat
    return only(
        school(
            1,
            gmina=at,
            body=name,
            body_kind=kind,
            body_voivodeship=voivodeship,
            body_powiat=powiat,
            body_gmina=gmina,
        )
    )


CITY, POWIAT, GMINA = "Miasto na prawach powiatu", "Powiat ziemski", "Gmina"
IN_KALISZ = ("WOJEWÓDZTWO30", "Kalisz", "Kalisz")
IN_BOLESLAWIEC = ("WOJEWÓDZTWO02", "powiat0202", "Bolesławiec")


@pytest.mark.parametrize(
    ("institution", "authority"),
    [
        (run_by("MIASTO KALISZ", CITY, IN_KALISZ), "306101"),
        (run_by("PREZYDENT MIASTA", CITY, IN_KALISZ, "3061011"), "306101"),
        (run_by("PREZYDENT MIASTA", CITY, IN_KALISZ, "0202022"), None),
        # a powiat with its office in a city, and one at home
        (run_by("POWIAT POWIAT3001", POWIAT, IN_KALISZ), "3001"),
        (run_by("POWIAT", POWIAT, ("województwo02", "powiat0201", "x"), "0201012"), "0201"),
        (run_by("POWIAT", POWIAT, ("województwo02", "powiat0201", "x"), "3061011"), None),
        (run_by("GMINA GMINA02", GMINA, ("WOJEWÓDZTWO02", "POWIAT0201", "gmina02")), "020101"),
        (run_by("GMINA", GMINA, ("Województwo02", "powiat0201", "Gmina02"), "0201012"), "020101"),
        # another gmina with its office in this one
        (run_by("GMINA INNA", GMINA, ("Województwo02", "powiat0201", "Gmina02")), None),
        # a town and the gmina around it
        (run_by("GMINA BOLESŁAWIEC", GMINA, IN_BOLESLAWIEC), None),
        (run_by("GMINA BOLESŁAWIEC", GMINA, IN_BOLESLAWIEC, "0202022"), "020202"),
        (run_by("GMINA BOLESŁAWIEC", GMINA, IN_BOLESLAWIEC, "0202011"), "020201"),
        # a rural gmina whose office is in the city of its name
        (run_by("GMINA KONIN", GMINA, ("WOJEWÓDZTWO30", "Konin", "Konin"), "3002012"), "300201"),
        (run_by("GMINA KONIN", GMINA, ("WOJEWÓDZTWO30", "Konin", "Konin"), "3062011"), None),
        (run_by("WOJEWÓDZTWO30", "Samorząd województwa", IN_KALISZ, "3061011"), "30"),
        # the name alone
        (run_by("MIASTO KALISZ", CITY, ("WOJEWÓDZTWO02", "Kalisz", "Kalisz"), "3061011"), None),
        (run_by("MIASTO KALISZ", "Fundacje", IN_KALISZ, "3061011"), None),
        (run_by("MIASTO KALISZ", "", ("", "", ""), "3061011"), None),
    ],
)
def test_an_authority_runs_a_school_only_where_kind_and_place_leave_one(
    institution: Institution, authority: str | None
) -> None:
    assert PLACES.runs(institution) == authority


def test_a_school_of_two_authorities_has_none_that_is_sure() -> None:
    kalisz = school(1, body_voivodeship="WOJEWÓDZTWO30")
    konin = kalisz | {
        "Nazwa organu prowadzącego": "MIASTO KONIN",
        "Powiat organu prowadzącego": "Konin",
        "Gmina organu prowadzącego": "Konin",
    }
    (found,) = institutions(kalisz, konin).entries.values()

    assert PLACES.runs(only(kalisz)) == "306101"
    assert PLACES.runs(found) is None


def test_a_file_of_56_000_schools_is_read() -> None:
    luck = Random(1)
    rows = [school(number, parent=str(luck.randint(1, 9))) for number in range(1, 56_001)]
    data = rspo_csv(rows)

    register = read_rspo(data, DAY)

    assert len(register.entries) == 56_000


@pytest.mark.skipif(
    not SAMPLE.exists() and not os.environ.get("CI"),
    reason="the sample is not shipped; it lies beside the project on some machines only",
)
def test_the_sample_of_gorzow_is_read_and_its_schools_find_their_city() -> None:
    register = read_rspo(SAMPLE.read_bytes(), DAY)
    places = Places.of(read_terc(TERC.read_bytes()).entries.values())
    found = register.entries.values()

    assert len(found) == 40
    assert {places.home(one) for one in found} == {"086101"}
    running = {(places.runs(one), body.name) for one in found for body in one.run_by}
    assert running == {
        ("086101", "MIASTO GORZÓW WIELKOPOLSKI"),
        ("0801", "POWIAT GORZOWSKI"),
        (None, "MINISTERSTWO KULTURY I DZIEDZICTWA NARODOWEGO"),
    }
