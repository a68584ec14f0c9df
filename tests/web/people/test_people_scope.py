"""Rows of an organisation cannot be reached by accident."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest
from django.db.models import Count, Q

import made_up_people as made
from harmonia.web.people.enums import Role
from harmonia.web.people.models import Department, Invitation, Membership, Partnership
from harmonia.web.people.scope import (
    ScopeError,
    acting_for,
    acting_for_several,
    acting_nationally,
)

pytestmark = pytest.mark.django_db
OWNED = [Department, Invitation, Membership, Partnership]
WAYS: dict[str, Callable[[Any], Any]] = {
    "aggregate": lambda rows: rows.aggregate(Count("pk")),
    "all": lambda rows: list(rows.all()),
    "annotate": lambda rows: list(rows.annotate(n=Count("pk"))),
    "contains": lambda rows: rows.contains(rows.model(pk=1)),
    "count": lambda rows: rows.count(),
    "defer": lambda rows: list(rows.defer("id")),
    "delete": lambda rows: rows.all().delete(),
    "distinct": lambda rows: list(rows.distinct()),
    "exclude": lambda rows: list(rows.exclude(pk=1)),
    "exists": lambda rows: rows.exists(),
    "explain": lambda rows: rows.explain(),
    "filter": lambda rows: list(rows.filter(Q(pk=1))),
    "first": lambda rows: rows.first(),
    "get": lambda rows: rows.get(pk=1),
    "get_or_create": lambda rows: rows.get_or_create(pk=1),
    "in_bulk": lambda rows: rows.in_bulk([1]),
    "iterator": lambda rows: list(rows.iterator()),
    "last": lambda rows: rows.last(),
    "select_for_update": lambda rows: list(rows.select_for_update()),
    "select_related": lambda rows: list(rows.select_related()),
    "union": lambda rows: list(rows.union(rows)),
    "update": lambda rows: rows.update(pk=1),
    "values_list": lambda rows: list(rows.values_list("pk")),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("model", OWNED)
def test_outside_of_a_scope_every_way_to_the_rows_is_refused(model: Any, way: str) -> None:
    with pytest.raises(ScopeError):
        WAYS[way](model.objects)


@pytest.mark.parametrize(
    "way", ["all", "count", "exclude", "exists", "first", "in_bulk", "iterator"]
)
def test_inside_of_a_scope_the_same_ways_work(way: str) -> None:
    here = made.organisation()
    made.member(here, Role.OBSERVER)
    with acting_for(here):
        WAYS[way](Membership.objects)


def test_one_sees_the_rows_of_the_organisation_acted_for_and_no_others() -> None:
    here, there = made.organisation(), made.organisation("Gmina Leśna")
    mine, theirs = made.member(here, Role.OBSERVER), made.member(there, Role.OBSERVER)
    with acting_for(here):
        assert [each.person for each in Membership.objects.all()] == [mine]
        assert list(there.memberships.all()) == []
    with acting_for_several([here, there]):
        assert {each.person for each in Membership.objects.all()} == {mine, theirs}


def test_acting_for_no_organisation_shows_nothing() -> None:
    made.member(made.organisation(), Role.OBSERVER)
    with acting_for_several([]):
        assert not Membership.objects.exists()


def test_the_whole_country_is_seen_only_with_a_reason_and_the_log_keeps_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    made.member(made.organisation(), Role.OBSERVER)
    with (
        caplog.at_level(logging.INFO, "harmonia.scope"),
        acting_nationally(reason="zestawienie krajowe"),
    ):
        assert Membership.objects.count() == 1
    assert "zestawienie krajowe" in caplog.text
    with pytest.raises(ValueError, match="reason"), acting_nationally(reason=" "):
        pass


def test_a_scope_ends_with_its_block() -> None:
    here = made.organisation()
    with acting_for(here):
        assert Membership.objects.count() == 0
    with pytest.raises(ScopeError):
        Membership.objects.count()


def test_a_narrower_scope_inside_a_wider_one_holds_and_then_the_wider_one_again() -> None:
    here, there = made.organisation(), made.organisation("Gmina Leśna")
    made.member(here, Role.OBSERVER)
    with acting_nationally(reason="test"):
        with acting_for(there):
            assert Membership.objects.count() == 0
        assert Membership.objects.count() == 1
