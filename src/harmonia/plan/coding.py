"""The plan's JSON, out and in. Dates are ISO 8601, enumerations their values, places objects.

`plan_json` gives one key per field of the model; what it gives,
`plan_from_json` reads back to an equal plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any, TypeAlias

from harmonia.plan.model import (
    Act,
    Action,
    Change,
    Comparator,
    Doubt,
    Funding,
    FundingSource,
    Goal,
    Interval,
    OtherTable,
    Party,
    PartyRole,
    Passage,
    Place,
    Plan,
    Precision,
    Repair,
    Scope,
    Target,
    TargetKind,
    Task,
    Term,
    TermKind,
)

Json: TypeAlias = dict[str, Any]


def plan_json(plan: Plan) -> Json:
    """A plan as JSON values."""
    return {
        "id": plan.id,
        "title": plan.title,
        "authority": plan.authority,
        "scope": plan.scope,
        "period": _interval(plan.period) if plan.period else None,
        "act": _act(plan.act) if plan.act else None,
        "debates": list(plan.debates),
        "priorities": list(plan.priorities),
        "main_goal": plan.main_goal,
        "goals": [
            {"number": goal.number, "text": goal.text, "place": _place(goal.place)}
            for goal in plan.goals
        ],
        "tasks": [_task(task) for task in plan.tasks],
        "headers": dict(plan.headers),
        "other_tables": [
            {"kind": table.kind, "place": _place(table.place)} for table in plan.other_tables
        ],
        "passages": [
            {"text": passage.text, "place": _place(passage.place)} for passage in plan.passages
        ],
        "places": _places(plan.places),
    }


def term_json(term: Term) -> Json:
    """A term as JSON values."""
    return {
        "text": term.text,
        "intervals": [_interval(one) for one in term.intervals],
        "recurrence": term.recurrence,
        "kind": term.kind,
        "precision": term.precision,
        "assumed": list(term.assumed),
    }


def doubt_json(doubt: Doubt) -> Json:
    """A doubt as JSON values."""
    return {
        "kind": doubt.kind,
        "task": doubt.task,
        "action": doubt.action,
        "field": doubt.field,
        "places": [_place(place) for place in doubt.places],
        "confidence": doubt.confidence,
        "values": dict(doubt.values),
        "repair": asdict(doubt.repair) if doubt.repair else None,
    }


def _task(task: Task) -> Json:
    return {
        "id": task.id,
        "number": task.number,
        "title": task.title,
        "goal": task.goal,
        "actions": [_action(action) for action in task.actions],
        "places": _places(task.places),
    }


def _action(action: Action) -> Json:
    return {
        "id": action.id,
        "method": action.method,
        "responsible": action.responsible,
        "parties": [asdict(party) for party in action.parties],
        "term": term_json(action.term),
        "effect": action.effect,
        "funding": action.funding.text,
        "funding_sources": list(action.funding.sources),
        "amount": action.funding.amount,
        "indicator": action.indicator,
        "measure": action.measure,
        "monitoring_method": action.monitoring_method,
        "monitored_by": action.monitored_by,
        "targets": [asdict(target) for target in action.targets],
        "extra": dict(action.extra),
        "places": _places(action.places),
    }


def _interval(interval: Interval) -> Json:
    return {"start": _day(interval.start), "end": _day(interval.end)}


def _act(act: Act) -> Json:
    return {"kind": act.kind, "number": act.number, "date": _day(act.date), "body": act.body}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _place(place: Place | None) -> Json | None:
    if place is None:
        return None
    span = list(place.span) if place.span else None
    return {**asdict(place), "span": span}


def _places(places: Mapping[str, Place]) -> Json:
    return {name: _place(place) for name, place in places.items()}


def plan_from_json(data: Json) -> Plan:
    """A plan from what `plan_json` gave.

    Raises:
        KeyError, TypeError, ValueError: the data is no plan's.
    """
    return Plan(
        id=data["id"],
        title=data["title"],
        authority=data["authority"],
        scope=Scope(data["scope"]) if data["scope"] else None,
        period=_interval_from(data["period"]) if data["period"] else None,
        act=_act_from(data["act"]) if data["act"] else None,
        debates=tuple(data["debates"]),
        priorities=tuple(data["priorities"]),
        main_goal=data["main_goal"],
        goals=tuple(
            Goal(goal["number"], goal["text"], _maybe_place(goal["place"]))
            for goal in data["goals"]
        ),
        tasks=tuple(_task_from(task) for task in data["tasks"]),
        headers=dict(data["headers"]),
        other_tables=tuple(
            OtherTable(table["kind"], _place_from(table["place"])) for table in data["other_tables"]
        ),
        passages=tuple(
            Passage(passage["text"], _place_from(passage["place"])) for passage in data["passages"]
        ),
        places=_places_from(data["places"]),
    )


def doubt_from_json(data: Json) -> Doubt:
    """A doubt from what `doubt_json` gave."""
    repair = data["repair"]
    changes = tuple(Change(**change) for change in repair["changes"]) if repair else ()
    return Doubt(
        kind=data["kind"],
        task=data["task"],
        action=data["action"],
        field=data["field"],
        places=tuple(_place_from(place) for place in data["places"]),
        confidence=data["confidence"],
        values=dict(data["values"]),
        repair=Repair(repair["kind"], changes) if repair else None,
    )


def term_from_json(data: Json) -> Term:
    """A term from what `term_json` gave."""
    return Term(
        text=data["text"],
        intervals=tuple(_interval_from(one) for one in data["intervals"]),
        recurrence=data["recurrence"],
        kind=TermKind(data["kind"]),
        precision=Precision(data["precision"]) if data["precision"] else None,
        assumed=tuple(data["assumed"]),
    )


def _task_from(data: Json) -> Task:
    return Task(
        id=data["id"],
        number=data["number"],
        title=data["title"],
        goal=data["goal"],
        actions=tuple(_action_from(action) for action in data["actions"]),
        places=_places_from(data["places"]),
    )


def _action_from(data: Json) -> Action:
    sources = tuple(FundingSource(source) for source in data["funding_sources"])
    return Action(
        id=data["id"],
        method=data["method"],
        responsible=data["responsible"],
        parties=tuple(
            Party(party["name"], PartyRole(party["role"]), party["words"])
            for party in data["parties"]
        ),
        term=term_from_json(data["term"]),
        effect=data["effect"],
        funding=Funding(data["funding"], sources, data["amount"]),
        indicator=data["indicator"],
        measure=data["measure"],
        monitoring_method=data["monitoring_method"],
        monitored_by=data["monitored_by"],
        targets=tuple(_target_from(target) for target in data["targets"]),
        extra=dict(data["extra"]),
        places=_places_from(data["places"]),
    )


def _target_from(data: Json) -> Target:
    comparator = data["comparator"]
    return Target(
        kind=TargetKind(data["kind"]),
        comparator=Comparator(comparator) if comparator else None,
        value=data["value"],
        unit=data["unit"],
        what=data["what"],
    )


def _interval_from(data: Json) -> Interval:
    return Interval(_day_from(data["start"]), _day_from(data["end"]))


def _act_from(data: Json) -> Act:
    return Act(data["kind"], data["number"], _day_from(data["date"]), data["body"])


def _day_from(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _place_from(data: Json) -> Place:
    span = data["span"]
    return Place(**{**data, "span": (span[0], span[1]) if span else None})


def _maybe_place(data: Json | None) -> Place | None:
    return _place_from(data) if data else None


def _places_from(data: Json) -> dict[str, Place]:
    return {name: _place_from(place) for name, place in data.items()}
