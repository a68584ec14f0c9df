"""The words that stand beside a plan's own in spreadsheets, in Polish."""

from __future__ import annotations

from dataclasses import replace

from harmonia.plan import Comparator, FundingSource, PartyRole, TargetKind, Term, TermKind
from harmonia.polish.terms import describe

KINDS = {
    TargetKind.COUNT: "liczba",
    TargetKind.PERCENT: "procent",
    TargetKind.GROWTH: "wzrost",
    TargetKind.BINARY: "jest albo nie ma",
    TargetKind.FREQUENCY: "częstość",
    TargetKind.UNQUANTIFIED: "bez liczby",
}
COMPARATORS = {
    Comparator.AT_LEAST: "co najmniej",
    Comparator.AT_MOST: "co najwyżej",
    Comparator.EQUAL: "dokładnie",
}
ROLES = {PartyRole.LEADS: "odpowiada", PartyRole.COOPERATES: "współpracuje"}
SOURCES = {
    FundingSource.OWN_BUDGET: "budżet samorządu",
    FundingSource.SCHOOL_BUDGET: "budżet szkoły",
    FundingSource.TRAINING_FUND: "środki na doskonalenie nauczycieli",
    FundingSource.KFS: "Krajowy Fundusz Szkoleniowy",
    FundingSource.EU: "środki unijne",
    FundingSource.GRANT: "dotacja, subwencja albo program rządowy",
    FundingSource.PARTNER: "środki partnera",
    FundingSource.EXTERNAL: "środki zewnętrzne, nie wiadomo jakie",
    FundingSource.NONE: "bez kosztów",
    FundingSource.OTHER: "inne",
}


def recurrence(term: Term) -> str | None:
    """How often, in words: "co miesiąc"; None where the term does not recur."""
    if term.recurrence is None and term.kind is not TermKind.RECURRING:
        return None
    return describe(replace(term, intervals=(), assumed=()))
