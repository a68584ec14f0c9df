"""W: the template."""

from harmonia.checking.wording import Wording

WORDINGS = {
    "W01": Wording(
        title="Brak priorytetu",
        message="Plan nie podaje priorytetu.",
        why="Priorytet mówi, co jest dla samorządu najważniejsze i skąd biorą się cele.",
        advice="Przed celami napisz „Priorytet:” i to, co wybrano.",
    ),
    "W02": Wording(
        title="Brak celu głównego",
        message="Plan nie podaje celu głównego.",
        why="Cel główny łączy cele szczegółowe w jedną całość.",
        advice="Pod priorytetem napisz „Cel główny:” i do czego plan ma doprowadzić.",
    ),
    "W03": Wording(
        title="Brak celów szczegółowych",
        message="Plan nie podaje celów szczegółowych.",
        why="Bez nich nie wiadomo, do czego prowadzi które zadanie.",
        advice="Wypisz ponumerowane cele i przypisz do nich zadania.",
    ),
    "W04": Wording(
        title="Brak debat",
        message="Czy przed planem odbyły się debaty oświatowe?",
        why="Według wzoru plan powstaje po rozmowie z mieszkańcami, rodzicami i szkołami.",
        advice="Napisz w planie, kiedy odbyły się debaty i jakie wnioski z nich wzięto.",
    ),
    "W05": Wording(
        title="Brak aktu przyjęcia",
        message="Jaką uchwałą lub jakim zarządzeniem przyjęto plan?",
        why="Plan wiąże od chwili, gdy go przyjęto.",
        advice="Na początku podaj numer i datę aktu albo napisz, że to projekt.",
    ),
    "W06": Wording(
        title="Akt bez daty",
        message="Z jakiego dnia jest {act:plain}?",
        why="Od daty aktu zależy, które przepisy obowiązują.",
        advice="Dopisz datę aktu.",
    ),
    "W07": Wording(
        title="Brak pól z wzoru",
        message="Harmonogram nie ma {fields:plain}.",
        why="Wzór planu ma te pola, żeby każde zadanie dało się wykonać i sprawdzić.",
        advice="Dodaj brakujące pola do wszystkich zadań.",
    ),
    "W08": Wording(
        title="Brak monitorowania",
        message="Harmonogram nie mówi, po czym poznać, że zadania wykonano.",
        why="Bez wskaźników nikt nie powie, czy plan się udał.",
        advice="Dodaj do każdego zadania wskaźnik, miernik i sposób monitorowania.",
    ),
}
