"""A plan made for StratML, of which every part is known."""

from __future__ import annotations

from datetime import date

from harmonia.plan import (
    Act,
    Action,
    Comparator,
    Funding,
    FundingSource,
    Goal,
    Interval,
    Party,
    PartyRole,
    Passage,
    Place,
    Plan,
    Target,
    TargetKind,
    Task,
)
from harmonia.polish.terms import understand_term

ACTION = Action(
    id="a1",
    method="Szkolenia <wewnętrzne> & inne",
    responsible="Wydział Edukacji, dyrektorzy szkół",
    parties=(
        Party("Wydział Edukacji", PartyRole.LEADS, "Wydział Edukacji"),
        Party("dyrektor szkoły", PartyRole.COOPERATES, "dyrektorzy szkół"),
    ),
    term=understand_term("2018/2019, 2019/2020"),
    effect="Lepsze lekcje",
    funding=Funding("Budżet gminy: 12500 zł", (FundingSource.OWN_BUDGET,), 12500.0),
    indicator="co najmniej 1200,5 godzin",
    measure="godzina",
    monitoring_method="analiza dzienników",
    monitored_by="inspektor",
    targets=(Target(TargetKind.COUNT, Comparator.AT_LEAST, 1200.5, "godzin"),),
    extra={"Uwagi": "po feriach"},
)
PLAN = Plan(
    id="p1",
    title="Plan rozwoju oświaty",
    authority="Gmina Lipowe Pole",
    period=Interval(date(2018, 9, 1), None),
    act=Act("uchwała", "I/2/2018", date(2018, 3, 5), "Rada Gminy"),
    priorities=("Matematyka",),
    main_goal="Dobra szkoła",
    goals=(Goal("1", "Lepsze lekcje"), Goal("2", "Cel bez zadań")),
    tasks=(Task("t1", "1.1", "Szkolenia", "1", (ACTION,)),),
    headers={"term": "Kiedy", "effect": "Zamierzony efekt"},
    passages=(Passage("Wstęp", Place("plan.docx", 0)),),
)
