"""`harmonia registers` where no installation is asked: two files against each other, refusals."""

from __future__ import annotations

from pathlib import Path

from command import harmonia
from register_files import rspo_csv, school, terc_csv, terc_rows


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_two_files_are_compared_without_any_database(tmp_path: Path) -> None:
    old = written(tmp_path / "old.csv", terc_csv(terc_rows({"1419032": "Łąck"})))
    new = written(
        tmp_path / "new.csv",
        terc_csv(terc_rows({"1419033": "Łąck", "1419042": "Nowa"}, on="2027-01-01")),
    )

    answer = harmonia("registers", "terc", new, "--against", old)

    assert (answer.code, answer.errors) == (0, "")
    assert answer.text.splitlines() == [
        (
            "TERC, stan na 1 stycznia 2027: 16\u00a0województw, 17\u00a0powiatów, "
            "17\u00a0gmin wiejskich, 1\u00a0gmina miejsko-wiejska."
        ),
        "",
        "Dojdzie 1 pozycja",
        "  gmina wiejska Nowa (1419042)",
        "",
        "Zmieni się 1 pozycja",
        "  gmina wiejska Łąck (1419032) → gmina miejsko-wiejska Łąck (1419033)",
    ]


def test_schools_of_two_files_are_compared(tmp_path: Path) -> None:
    old = written(tmp_path / "old.csv", rspo_csv([school(1), school(2), school(3)]))
    new = written(
        tmp_path / "new.csv",
        rspo_csv([school(1, kind="Przedszkole"), school(2), school(4, kind="Biblioteki")]),
    )

    answer = harmonia("registers", "rspo", new, "--against", old, "--on", "2026-11-01")

    assert answer.code == 0
    assert answer.text.splitlines() == [
        "RSPO z\u00a0dnia 1 listopada 2026: 3\u00a0placówki, w\u00a0tym wspierających szkoły: 1.",
        "",
        "Dojdzie 1 pozycja",
        "  SZKOŁA PODSTAWOWA NR 4 (RSPO 4)",
        "",
        "Zmieni się 1 pozycja",
        "  SZKOŁA PODSTAWOWA NR 1 (RSPO 1): typ",
        "",
        "Zakończy się 1 pozycja, dane zostaną",
        "  SZKOŁA PODSTAWOWA NR 3 (RSPO 3)",
    ]


def test_a_part_of_the_schools_ends_none_of_the_others(tmp_path: Path) -> None:
    old = written(tmp_path / "old.csv", rspo_csv([school(1), school(2)]))
    new = written(tmp_path / "new.csv", rspo_csv([school(2)]))

    answer = harmonia("registers", "rspo", new, "--against", old, "--part")

    assert answer.text.splitlines()[1:] == ["Rejestr niczego nie zmienia."]


def test_the_same_file_changes_nothing(tmp_path: Path) -> None:
    file = written(tmp_path / "terc.csv", terc_csv(terc_rows()))

    answer = harmonia("registers", "terc", file, "--against", file)

    assert answer.text.splitlines()[1:] == ["Rejestr niczego nie zmienia."]


def test_a_broken_file_is_refused_with_one_sentence(tmp_path: Path) -> None:
    file = written(tmp_path / "terc.csv", terc_csv(terc_rows()).replace(b"02;01;;;", b"2;1;;;"))

    answer = harmonia("registers", "terc", file, "--against", file)

    assert (answer.code, answer.text) == (2, "")
    assert answer.errors == (
        f"{file}: Nie wczytano, wiersz 18: w kodzie „21” zginęło zero na początku – pobierz plik "
        "jeszcze raz i nie zapisuj go w arkuszu.\n"
    )


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        answer = harmonia("registers", "terc", path, "--against", path)

        assert (answer.code, answer.text) == (2, "")
        assert "nie można odczytać tego pliku" in answer.errors


def test_options_that_do_not_go_together_are_refused(tmp_path: Path) -> None:
    file = written(tmp_path / "terc.csv", terc_csv(terc_rows()))

    answer = harmonia("registers", "terc", file, "--against", file, "--save")

    assert answer.code == 2
    assert answer.errors.startswith("Wybierz: --save")
