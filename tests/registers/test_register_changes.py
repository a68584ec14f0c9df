"""One register after another: what comes, what changes, what ends, and that nothing is lost."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from harmonia.registers import Change, Held, Register, compare, succeed
from harmonia.registers.register import register
from harmonia.registers.rspo import Institution, RunningBody
from harmonia.registers.terc import Authority, AuthorityKind, label
from harmonia.registers.told import told

FIRST, SECOND = date(2025, 1, 1), date(2026, 1, 1)
DAYS = st.dates(min_value=date(2015, 1, 1), max_value=date(2030, 1, 1))
BODIES = st.builds(RunningBody, *(st.sampled_from(["", "Gmina", "Kalisz"]) for _ in range(5)))
INSTITUTIONS = st.builds(
    Institution,
    key=st.integers(1, 30).map(str),
    name=st.sampled_from(["SZKOŁA A", "SZKOŁA B"]),
    kind=st.sampled_from(["Przedszkole", "Technikum"]),
    gmina=st.sampled_from([None, "3061011"]),
    town=st.just("Kalisz"),
    status=st.just("publiczna"),
    run_by=st.lists(BODIES, max_size=2).map(tuple),
    parent=st.none(),
    opened_on=st.none() | DAYS,
    closed_on=st.none() | DAYS,
)
REGISTERS = st.lists(INSTITUTIONS, max_size=12, unique_by=lambda one: one.key)


def gmina(key: str, name: str, kind: AuthorityKind = AuthorityKind.RURAL) -> Authority:
    digit = {AuthorityKind.URBAN: "1", AuthorityKind.RURAL: "2", AuthorityKind.MIXED: "3"}[kind]
    return Authority(key, name, kind, (key + digit,))


def loaded(
    held: dict[str, Held[Institution]], entries: list[Institution], on: date
) -> dict[str, Held[Institution]]:
    return succeed(held, register(on, entries), since=on)


@given(REGISTERS, REGISTERS, DAYS, DAYS)
def test_any_register_after_any_other_is_the_second_with_the_missing_of_the_first_ended(
    first: list[Institution], second: list[Institution], one: date, other: date
) -> None:
    earlier, later = sorted((one, other))
    held = loaded({}, first, earlier)
    after = loaded(held, second, later)

    assert {key: after[key].entry for key in {each.key for each in second}} == {
        each.key: each for each in second
    }
    missing = set(held) - {each.key for each in second}
    assert all(after[key].entry == held[key].entry for key in missing)
    assert not any(after[key].stands(later) for key in missing)
    assert set(after) == set(held) | {each.key for each in second}
    for each in second:
        assert after[each.key].valid_until == each.closed_on


@given(REGISTERS, REGISTERS, DAYS, DAYS)
def test_twice_is_once(
    first: list[Institution], second: list[Institution], one: date, other: date
) -> None:
    earlier, later = sorted((one, other))
    after = loaded(loaded({}, first, earlier), second, later)

    assert loaded(after, second, later) == after
    assert compare(after, register(later, second), since=later).nothing


@given(REGISTERS, REGISTERS, DAYS, DAYS, st.randoms())
def test_the_order_of_entries_does_not_matter(
    first: list[Institution], second: list[Institution], one: date, other: date, luck: Random
) -> None:
    held = loaded({}, first, one)
    shuffled = luck.sample(second, len(second))

    assert loaded(held, shuffled, other) == loaded(held, second, other)
    assert compare(held, register(other, shuffled), since=other) == compare(
        held, register(other, second), since=other
    )


@given(REGISTERS, REGISTERS, DAYS, DAYS)
def test_the_difference_names_exactly_what_becomes_otherwise(
    first: list[Institution], second: list[Institution], one: date, other: date
) -> None:
    held = loaded({}, first, one)
    after = loaded(held, second, other)
    found = compare(held, register(other, second), since=other)

    named = [
        *(each.key for each in (*found.added, *found.restored, *found.ended)),
        *(each.after.key for each in found.changed),
    ]
    assert sorted(named) == sorted(key for key in after if after[key] != held.get(key))


@given(REGISTERS, REGISTERS, DAYS, DAYS)
def test_nothing_ends_before_it_begins(
    first: list[Institution], second: list[Institution], one: date, other: date
) -> None:
    for held in loaded(loaded({}, first, one), second, other).values():
        if held.valid_from and held.valid_until:
            assert held.valid_from <= held.valid_until


def test_the_first_register_says_nothing_of_the_day_when_its_entries_began() -> None:
    held = succeed({}, register(FIRST, [gmina("020102", "Bolesławiec")]), since=None)

    assert held == {"020102": Held(gmina("020102", "Bolesławiec"), None, None)}


def test_a_gmina_that_became_a_town_is_the_same_gmina() -> None:
    before, after = gmina("141903", "Łąck"), gmina("141903", "Łąck", AuthorityKind.MIXED)
    held = succeed({}, register(FIRST, [before]), since=None)

    found = compare(held, register(SECOND, [after]), since=SECOND)

    assert found.changed == (Change(before, after, ("kind", "codes")),)
    assert (found.added, found.ended, found.restored) == ((), (), ())


def test_what_vanished_stood_until_the_day_before_and_comes_back_when_the_register_has_it() -> None:
    here, gone = gmina("020102", "Bolesławiec"), gmina("020103", "Gromadka")
    both, one = register(FIRST, [here, gone]), register(SECOND, [here])
    third: Register[Authority] = register(date(2027, 1, 1), [here, gone])

    held = succeed(succeed({}, both, since=None), one, since=SECOND)

    assert held["020103"] == Held(gone, None, SECOND - timedelta(days=1))
    assert compare(succeed({}, both, since=None), one, since=SECOND).ended == (gone,)
    assert compare(held, third, since=third.on).restored == (gone,)
    assert succeed(held, third, since=third.on)["020103"] == Held(gone, None, None)


def test_two_of_one_name_are_two() -> None:
    town = gmina("020101", "Bolesławiec", AuthorityKind.URBAN)
    around = gmina("020102", "Bolesławiec")
    held = succeed({}, register(FIRST, [town]), since=None)

    found = compare(held, register(SECOND, [around]), since=SECOND)

    assert (found.added, found.ended, found.changed) == ((around,), (town,), ())


def test_a_register_that_would_end_much_of_what_stands_is_told_apart() -> None:
    all_of_them = [gmina(f"0201{number:02}", "X") for number in range(1, 61)]
    held = succeed({}, register(FIRST, all_of_them), since=None)

    def ends_many(left: int) -> bool:
        return compare(held, register(SECOND, all_of_them[:left]), since=SECOND).ends_many

    assert not ends_many(60)
    assert not ends_many(40)
    assert ends_many(39)


def test_a_difference_is_told_with_counts_and_examples() -> None:
    old = [gmina(f"0201{number:02}", f"Wieś{number}") for number in range(1, 9)]
    new = [gmina("020101", "Wieś1", AuthorityKind.MIXED), *old[1:2], gmina("020199", "Nowa")]
    held = succeed({}, register(FIRST, old), since=None)

    parts = told(compare(held, register(SECOND, new), since=SECOND), label)

    assert [part.heading for part in parts] == [
        "Dojdzie 1 pozycja",
        "Zmieni się 1 pozycja",
        "Zakończy się 6 pozycji, dane zostaną",
    ]
    assert parts[0].examples == ("gmina wiejska Nowa (0201992)",)
    assert parts[1].examples == (
        "gmina wiejska Wieś1 (0201012) → gmina miejsko-wiejska Wieś1 (0201013)",
    )
    assert len(parts[2].examples) == 5
    assert [part.more for part in parts] == [None, None, "i\u00a0jeszcze 1"]


def test_a_change_that_the_label_does_not_show_is_named() -> None:
    body = RunningBody("GMINA X", "Gmina", "", "", "")
    old = Institution("7", "SZKOŁA", "Technikum", None, "X", "", (), None, None, None)
    new = Institution("7", "SZKOŁA", "Liceum", None, "X", "", (body,), None, None, SECOND)
    held = succeed({}, register(FIRST, [old]), since=None)

    (part,) = told(
        compare(held, register(FIRST, [new]), since=FIRST), lambda one: f"{one.name} {one.key}"
    )

    assert part.examples == ("SZKOŁA 7: typ, organ prowadzący, data likwidacji",)
