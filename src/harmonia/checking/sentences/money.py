"""M: money."""

from harmonia.checking.wording import Wording

WORDINGS = {
    "M01": Wording(
        title="Brak źródła finansowania",
        message="{where:plain} nie podano źródła finansowania.",
        why="Skarbnik musi wiedzieć, skąd wziąć pieniądze, albo że nie są potrzebne.",
        advice="Wpisz źródło albo „nie dotyczy”.",
    ),
    "M02": Wording(
        title="Zakup bez pieniędzy",
        message="Potrzebne są pieniądze na {bought}, a w źródłach finansowania jest {funding}.",
        why="Zakupu nie da się zrobić bez pieniędzy w budżecie.",
        advice="Wpisz źródło albo dodaj, że ktoś da to za darmo.",
    ),
    "M03": Wording(
        title="Ekspert bez wynagrodzenia",
        message=(
            "Prowadzi to ktoś z zewnątrz ({expert}), a w źródłach finansowania jest {funding}: czy "
            "na pewno nie trzeba zapłacić?"
        ),
        why="Osoba z zewnątrz zwykle pracuje za wynagrodzeniem.",
        advice="Wpisz źródło albo dodaj, że praca jest bezpłatna.",
    ),
    "M04": Wording(
        title="Jedna rzecz z dwóch źródeł",
        message="Czy za {title} nie płaci się dwa razy: {one} i {other}?",
        why="Tego samego kosztu nie wolno pokryć dwa razy.",
        advice="Zostaw jedno źródło albo napisz, co z którego jest opłacane.",
    ),
    "M05": Wording(
        title="Nieaktualny odpis na doskonalenie",
        message="Jest {text}, a od {since:plain} odpis na doskonalenie nauczycieli to 0,8%.",
        why="Odpis liczy się według przepisów z roku, w którym się go wydaje.",
        advice="Popraw wysokość odpisu i kwoty, które z niej wynikają.",
    ),
    "M06": Wording(
        title="Uchylony przepis",
        message=(
            "Przepis {text} już nie obowiązuje, a zamiast niego jest {name:plain} "
            "({journal:plain})."
        ),
        why="Plan powinien opierać się na prawie, które obowiązuje.",
        advice="Powołaj nowy przepis i sprawdź, czy nic się w nim nie zmieniło.",
    ),
}
