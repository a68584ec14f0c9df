"""The office's own wording: headers of columns, labels of cards, headings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as default
from types import MappingProxyType

PLAIN_FIELDS = MappingProxyType(
    {
        "method": "Sposób realizacji",
        "responsible": "Jednostka odpowiedzialna i współpracująca",
        "term": "Termin realizacji",
        "effect": "Zamierzony efekt",
        "funding": "Źródła finansowania",
        "indicator": "Wskaźnik",
        "measure": "Miernik",
        "monitoring_method": "Sposób monitorowania",
        "monitored_by": "Kto i kiedy to zrobi",
    }
)


@dataclass(frozen=True, slots=True)
class Wording:
    """Header and label words; ``task`` and ``goal`` open headings ("Zadanie 1. …")."""

    number: str = "Nr zadania"
    title: str = "Zadanie/działanie"
    task: str = "Zadanie"
    goal: str = "Cel"
    priority: str = "Priorytet"
    priorities: str = "Priorytety"
    main_goal: str = "Cel główny"
    goals: str = "Cele szczegółowe"
    monitoring: str = "MONITOROWANIE"
    joint: str = "Wskaźnik/miernik"
    fields: Mapping[str, str] = default(default_factory=lambda: PLAIN_FIELDS)

    def label(self, field: str) -> str:
        """The label of a field; an extra column is its own label."""
        return self.fields.get(field, field)


def worded(base: Wording, **fields: str) -> Wording:
    """A wording with other words for some fields."""
    return replace(base, fields=MappingProxyType({**base.fields, **fields}))


PLAIN = Wording()
SYNONYMS = worded(
    Wording(number="Lp.", title="Zadanie", main_goal="Cel strategiczny", goals="Cele operacyjne"),
    method="Opis działania",
    responsible="Realizatorzy",
    term="Okres realizacji",
    effect="Oczekiwane rezultaty",
    funding="Koszt/źródło",
    measure="Wartość docelowa",
    monitoring_method="Źródło danych",
    monitored_by="Osoba monitorująca",
)
INFLECTED = worded(
    Wording(number="Nr", title="Działania", task="Działanie", goals="Cele szczegółowe planu"),
    method="Formy realizacji",
    responsible="Odpowiedzialni",
    term="Terminy realizacji",
    effect="Zamierzone efekty",
    funding="Źródło finansowania",
    indicator="Wskaźniki",
    measure="Mierniki",
    monitoring_method="Sposoby monitorowania",
    monitored_by="Kto i kiedy monitoruje",
)
BRIEF = worded(
    Wording(number="L.p.", title="Nazwa zadania", main_goal="Cel ogólny"),
    method="Sposób wykonania",
    responsible="Odpowiedzialny",
    term="Termin",
    effect="Efekty",
    funding="Środki",
    indicator="Wskaźnik realizacji",
    measure="Miernik",
    monitoring_method="Monitoring",
    monitored_by="Kto i kiedy",
)
MISTYPED = worded(
    Wording(number="Nr zadnia", title="Zadnie/działanie", task="Zadane", monitoring="Monitorwanie"),
    method="Spsób realizacji",
    responsible="Jednostka odpowiedzalna i współpracujaca",
    term="Termin realizacij",
    effect="Zamierzony efket",
    funding="Źródla finansowania",
    indicator="Wskażnik",
    measure="Mirnik",
    monitoring_method="Sposób monitrowania",
    monitored_by="Kto i kedy to zrobi",
)
WORDINGS: Mapping[str, Wording] = MappingProxyType(
    {
        "plain": PLAIN,
        "synonyms": SYNONYMS,
        "inflected": INFLECTED,
        "brief": BRIEF,
        "mistyped": MISTYPED,
    }
)
