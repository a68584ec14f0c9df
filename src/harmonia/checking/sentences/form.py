"""F: the form."""

from harmonia.checking.wording import Wording

WORDINGS = {
    "F01": Wording(
        title="Luka w numeracji",
        message="Przed zadaniem {number:plain} brakuje zadania {missing:plain}.",
        why="Po numerach czytelnik sprawdza, czy ma cały harmonogram.",
        advice="Dopisz brakujące zadanie albo popraw numery.",
    ),
    "F02": Wording(
        title="Ten sam numer dwa razy",
        message="Numer {number:plain} mają dwa różne zadania: {first} i {second}.",
        why="Gdy ktoś powoła się na numer, nie wiadomo, o które zadanie chodzi.",
        advice="Nadaj jednemu z zadań inny numer.",
    ),
    "F03": Wording(
        title="Zadanie bez numeru",
        message="Zadanie {title} nie ma numeru.",
        why="Po numerze zadanie łatwo znaleźć i się na nie powołać.",
        advice="Dopisz numer.",
    ),
    "F04": Wording(
        title="Karta dwa razy",
        message="Ta sama karta stoi w planie dwa razy, słowo w słowo.{asked:plain}",
        why="Zadanie, które stoi dwa razy, dwa razy się liczy.",
        advice="Zostaw jedną kartę albo popraw tę, która miała mówić co innego.",
    ),
    "F05": Wording(
        title="Przesunięte komórki",
        message="{cells:plain}.{asked:plain}",
        why="Słowa w złym polu trafiają w złe miejsce w każdym zestawieniu.",
        advice="Przenieś słowa do właściwych pól i sprawdź, czy niczego nie brakuje.",
    ),
    "F06": Wording(
        title="Słowa nie pasują do pola",
        message="Czy te słowa stoją we właściwym polu: {cells:plain}?",
        why="Czytelnik szuka w każdym polu czegoś innego.",
        advice="Jeśli to pomyłka, przenieś słowa do właściwego pola.",
    ),
    "F07": Wording(
        title="Zamienione wskaźnik i miernik",
        message=(
            "Wskaźnik {indicator} i miernik {measure} wyglądają na zamienione: w reszcie planu "
            "jest odwrotnie."
        ),
        why="Kto zbiera dane, szuka liczby zawsze w tym samym polu.",
        advice="Zamień oba pola miejscami.",
    ),
    "F08": Wording(
        title="Literówka w nagłówku",
        message="W nagłówku jest {written} zamiast {meant}{times:plain}.",
        why="Nagłówek widać najbardziej, a programy po nim poznają kolumnę.",
        advice="Popraw nagłówek wszędzie, gdzie się powtarza.",
    ),
    "F09": Wording(
        title="Urwany plik",
        message="Plik wygląda na urwany w miejscu {title}.",
        why="Czytelnik dostaje plan bez końca.",
        advice="Sprawdź, czy w pliku jest wszystko, i zapisz go jeszcze raz.",
    ),
    "F10": Wording(
        title="Wiersz, którego nie umiemy przypisać",
        message="Czym jest wiersz {text}: zadaniem, celem czy uwagą?",
        why="Wiersz bez numeru i pól łatwo przeoczyć.",
        advice="Dopisz numer i pola albo przenieś uwagę pod tabelę.",
    ),
    "F11": Wording(
        title="Puste pole",
        message="Nie wypełniono {fields:plain}.",
        why="W innych zadaniach to pole jest wypełnione, więc tu pewnie ktoś je przeoczył.",
        advice="Uzupełnij pole.",
    ),
    "F12": Wording(
        title="Pole zwykle puste",
        message="Pole {name} jest puste {count:plain}.",
        why="Pole z wzoru ma sens, gdy jest wypełnione w każdym zadaniu.",
        advice="Uzupełnij pole w całym planie.",
    ),
    "F13": Wording(
        title="Niewyjaśniony skrót",
        message="Co {verb:plain} {words:plain}?",
        why="Plan czytają też rodzice i mieszkańcy, a oni nie znają skrótów urzędu.",
        advice="Przy pierwszym użyciu napisz całą nazwę, a skrót podaj w nawiasie.",
    ),
}
