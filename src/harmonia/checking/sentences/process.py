"""P: the support process."""

from harmonia.checking.wording import Wording

WORDINGS = {
    "P01": Wording(
        title="Za krótkie wspomaganie",
        message="Całe wspomaganie, od terminu {first} do terminu {last}, trwa około "
        "{months:plain}, a potrzeba co najmniej 7.",
        why="Zmiana w szkole potrzebuje czasu. Pilotaż przyjął co najmniej 7 miesięcy.",
        advice="Zacznij wcześniej albo rozłóż pracę na dłużej.",
    ),
    "P02": Wording(
        title="Brakuje części wspomagania",
        message="Plan ma już: {there:plain}, ale brakuje zadania: {missing:plain}.",
        why="Wspomaganie ma cztery części: diagnozę, plan, realizację i wspólną ocenę.",
        advice="Dopisz brakujące zadanie.",
    ),
    "P03": Wording(
        title="Ocena przed realizacją",
        message="Ocena efektów ({text}) kończy się, zanim zacznie się zadanie {number:plain} "
        "({start}).",
        why="Nie da się ocenić efektów pracy, która się jeszcze nie zaczęła.",
        advice="Popraw jeden z terminów.",
    ),
    "P04": Wording(
        title="Nie widać, kto wspomaga",
        message="W planie nie ma nikogo, kto wspomaga szkoły, na przykład osoby wspomagającej albo "
        "poradni.",
        why="Wspomaganie prowadzi ktoś spoza szkoły: poradnia, biblioteka pedagogiczna, ośrodek "
        "doskonalenia albo ekspert.",
        advice="Dopisz osobę lub placówkę, która będzie wspomagać szkoły.",
    ),
    "P05": Wording(
        title="Urząd w roli wspomagającego",
        message="Czy zadanie {what} wykona tylko {text}, bez szkoły i osoby wspomagającej?",
        why="Organ prowadzący uruchamia wspomaganie i ocenia efekty. Diagnozę i szkolenia prowadzą "
        "szkoła i osoba wspomagająca.",
        advice="Dopisz szkołę i osobę wspomagającą, jeśli to one wykonają zadanie.",
    ),
}
