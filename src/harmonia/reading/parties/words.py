"""The words by which parties and their roles are told apart, as dictionary lemmas."""

from __future__ import annotations


def _set(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


PERSONS = _set(
    "dyrektor wicedyrektor koordynator koordynatorka pracownik nauczyciel nauczycielka wójt",
    "burmistrz prezydent starosta wicestarosta skarbnik sekretarz przewodniczący przewodnicząca",
    "kierownik naczelnik inspektor specjalista doradca lider ekspert trener pedagog psycholog",
    "wychowawca rodzic uczeń osoba przedstawiciel pełnomocnik księgowy księgowa radny konsultant",
    "metodyk wizytator edukator prezes logopeda bibliotekarz asystent opiekun członek zastępca",
    "pracodawca mediator marszałek prelegent wspomagacz interesariusz mieszkaniec kurator",
    "ewaluator referent informatyk",
)
INSTITUTIONS = _set(
    "wydział referat departament biuro urząd zarząd rada komisja zespół szkoła przedszkole",
    "placówka poradnia biblioteka ośrodek centrum instytucja organ kuratorium starostwo gmina",
    "powiat miasto jednostka zakład fundacja stowarzyszenie uczelnia partner samorząd liceum",
    "technikum kadra grono organizacja firma policja klub sieć podmiot instytut uniwersytet",
    "akademia dział sekretariat koalicja komitet oddział ministerstwo parlament parafia straż",
    "szpital muzeum dom bursa świetlica",
)
PARTIES = PERSONS | INSTITUTIONS

# Their names list what they deal with: "Wydział Oświaty, Zdrowia, Kultury i Sportu".
WITH_LISTS = _set(
    "wydział referat departament biuro dział zakład komisja ośrodek centrum ministerstwo zespół",
    "instytut sekcja oddział naczelnik kierownik inspektor",
)
# Departments stand inside these: "Wydział Edukacji Urząd Miasta" is one party.
HOUSES = frozenset({"urząd", "starostwo"})

LEADING = _set(
    "odpowiedzialny lider realizator realizujący prowadzący wykonawca wiodący główny realizacja",
    "odpowiedzialność liderka wykonanie",
)
COOPERATING = _set(
    "współpraca współpracujący partner wsparcie wspierający współrealizator współodpowiedzialny",
    "współdziałanie współdziałający konsultacja pomoc współudział współorganizator współpracować",
)
