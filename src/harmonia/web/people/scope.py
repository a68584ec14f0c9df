"""Rows that belong to an organisation, and the three ways to reach them.

A query on such rows outside `acting_for`, `acting_for_several` or `acting_nationally` raises
`ScopeError`: a forgotten filter is an error, never a leak.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NoReturn, TypeVar

from django.db import models
from django.db.models.sql import Query
from django_scopes import scope, scopes_disabled
from django_scopes.exceptions import ScopeError
from django_scopes.manager import DisabledQuerySet
from django_scopes.state import get_scope

__all__ = ["OwnedManager", "ScopeError", "acting_for", "acting_for_several", "acting_nationally"]

_Row = TypeVar("_Row", bound=models.Model)
_DIMENSION = "organisation"
_log = logging.getLogger("harmonia.scope")


@contextmanager
def acting_for(organisation: models.Model) -> Iterator[None]:
    """See the rows of this organisation only."""
    with scope(**{_DIMENSION: [organisation.pk]}):
        yield


@contextmanager
def acting_for_several(organisations: Iterable[models.Model]) -> Iterator[None]:
    """See the rows of these organisations; of none of them, no rows at all."""
    with scope(**{_DIMENSION: [organisation.pk for organisation in organisations]}):
        yield


@contextmanager
def acting_nationally(*, reason: str) -> Iterator[None]:
    """See the rows of the whole country; the log keeps why.

    Raises:
        ValueError: without a reason.
    """
    if not reason.strip():
        raise ValueError("acting nationally needs a reason")
    _log.info("acting nationally: %s", reason)
    with scopes_disabled():
        yield


class OwnedManager(models.Manager[_Row]):
    """The manager of models with a field ``organisation``, the owner of the row."""

    def get_queryset(self) -> models.QuerySet[_Row]:
        """The rows of the organisations acted for."""
        current = get_scope()
        if not current.get("_enabled", True):
            return super().get_queryset()
        if _DIMENSION not in current:
            return _refused(self.model, self._db)
        return super().get_queryset().filter(**{f"{_DIMENSION}__in": current[_DIMENSION]})


class _RefusedQuery(Query):
    def get_compiler(self, *_args: object, **_kwargs: object) -> NoReturn:
        raise ScopeError(f"{self.model} is read outside a scope")


def _refused(model: type[_Row], using: str | None) -> models.QuerySet[_Row]:
    """A queryset that cannot run: django-scopes guards its methods, the query guards the rest."""
    refused: models.QuerySet[_Row] = DisabledQuerySet(
        model, query=_RefusedQuery(model), using=using, missing_scopes={_DIMENSION}
    )
    return refused
