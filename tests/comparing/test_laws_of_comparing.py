"""The laws of comparing, on made-up plans and what offices do to them."""

from __future__ import annotations

from typing import TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from changed_plans import amended, plans, said, with_headers_of_both
from harmonia.comparing import Comparison, ListChange, apply, compare, comparison_json
from harmonia.plan import Plan

T = TypeVar("T")
MADE = settings(max_examples=40, suppress_health_check=list(HealthCheck))
PAIRS = plans().flatmap(lambda plan: st.tuples(st.just(plan), amended(plan)))


Counts = tuple[int, int, int]


def counts(comparison: Comparison) -> list[Counts]:
    """Added, removed and moved, of each list; those of all actions together."""
    actions = [_count(one.actions) for one in comparison.tasks.changed]
    return [
        _count(comparison.debates),
        _count(comparison.priorities),
        _count(comparison.goals),
        _count(comparison.tasks),
        (sum(a for a, _, _ in actions), sum(r for _, r, _ in actions), sum(m for *_, m in actions)),
    ]


def _count(one: ListChange[T]) -> Counts:
    return len(one.added), len(one.removed), sum(each.moved for each in one.changed)


def assert_same(applied: Plan, old: Plan, new: Plan) -> None:
    """The new plan, but for headers that only one of the two has in words of its own."""
    made, wanted = (said(with_headers_of_both(one, old, new)) for one in (applied, new))
    assert made == wanted


@MADE
@given(plan=plans())
def test_a_plan_compared_with_itself_has_no_change(plan: Plan) -> None:
    assert not compare(plan, plan)


@MADE
@given(pair=PAIRS)
def test_applying_the_changes_gives_the_new_plan(pair: tuple[Plan, Plan]) -> None:
    old, new = pair

    assert_same(apply(old, compare(old, new)), old, new)


@MADE
@given(old=plans(), new=plans())
def test_applying_gives_even_a_quite_other_plan(old: Plan, new: Plan) -> None:
    assert_same(apply(old, compare(old, new)), old, new)


@MADE
@given(pair=PAIRS)
def test_no_change_exactly_where_both_say_the_same(pair: tuple[Plan, Plan]) -> None:
    old, new = pair

    alike = [said(with_headers_of_both(one, old, new)) for one in (old, new)]
    assert bool(compare(old, new)) == (alike[0] != alike[1])


@MADE
@given(pair=PAIRS)
def test_what_is_added_one_way_is_removed_the_other(pair: tuple[Plan, Plan]) -> None:
    old, new = pair
    there, back = compare(old, new), compare(new, old)

    mirrored = [(removed, added, moved) for added, removed, moved in counts(back)]
    assert counts(there) == mirrored  # which items count as moved may differ, how many does not
    assert len(there.head) == len(back.head)


@MADE
@given(pair=PAIRS)
def test_json_has_a_place_key_and_a_kind_for_every_change(pair: tuple[Plan, Plan]) -> None:
    answer = comparison_json(compare(*pair))

    assert answer["equal"] == (not answer["changes"])
    for change in answer["changes"]:
        sides = [side for side in (change["before"], change["after"]) if side is not None]
        assert sides
        assert all("place" in side for side in sides)
