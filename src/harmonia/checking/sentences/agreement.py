"""A: the plan against itself."""

from harmonia.checking.wording import Wording

WORDINGS = {
    "A01": Wording(
        title="Szkół jest więcej niż planów albo zespołów",
        message=("{things:plain} ma być {value:plain}, a szkół jest {number:plain}{beside:plain}."),
        why="Każda szkoła ma swój zespół, swoją diagnozę i swój plan.",
        advice="Sprawdź obie liczby, a gdy jest to liczba na szkołę, dopisz to.",
    ),
    "A02": Wording(
        title="We wskaźniku jest więcej szkół niż w zadaniu",
        message="W zadaniu liczba szkół to {one:plain}, a we wskaźniku jest {text}.",
        why="Nie wiadomo, ile szkół naprawdę weźmie udział.",
        advice="Ustal jedną liczbę i wpisz ją w obu miejscach.",
    ),
    "A03": Wording(
        title="Cele podają różne liczby tych samych szkół",
        message=(
            "W celu {number:plain} liczba szkół to {first:plain}, a w celu {text} te same szkoły "
            "mają inną: {second:plain}."
        ),
        why="To ta sama grupa szkół, więc liczba powinna być jedna.",
        advice="Ustal, ile jest tych szkół, i popraw cele.",
    ),
    "A04": Wording(
        title="Cel i wskaźnik podają różne liczby",
        message="Cel {goal} podaje inną liczbę niż wskaźnik {text}.",
        why="Zadanie może się udać, a cel nie – albo odwrotnie.",
        advice="Ustal jedną liczbę i wpisz ją w celu i we wskaźniku.",
    ),
    "A05": Wording(
        title="Jedno wydarzenie, a w liczbie kilka",
        message="Zadanie {title} zapowiada jedno wydarzenie, a wskaźnik {text} – kilka.",
        why="Sprawozdanie z jednego spotkania nigdy nie pokaże kilku.",
        advice="Popraw liczbę albo napisz, gdzie i kiedy będą kolejne spotkania.",
    ),
    "A06": Wording(
        title="Różne lata w tych samych słowach",
        message=(
            "Lata się różnią: w celu {goal:plain} jest {other}, a w polu {name} te same słowa "
            "mają {text}."
        ),
        why="Nie wiadomo, które lata są właściwe.",
        advice="Ustal lata i wpisz je w obu miejscach.",
    ),
    "A07": Wording(
        title="Cel zaczyna się wcześniej niż zadanie",
        message=(
            "Czy cel {goal:plain} ({text}) ma się zacząć wcześniej niż zadanie {number:plain} "
            "({term})?"
        ),
        why="W pierwszym roku celu nie ma zadania, które go realizuje.",
        advice="Popraw lata w celu albo termin zadania.",
    ),
    "A08": Wording(
        title="Jedna jednostka pod kilkoma nazwami",
        message="To chyba jedna jednostka pod kilkoma nazwami: {names:plain}.",
        why="Czytelnik spoza urzędu pomyśli, że to różne wydziały.",
        advice="Wybierz jedną nazwę, a skrót wyjaśnij przy pierwszym użyciu.",
    ),
    "A09": Wording(
        title="Literówka w nazwie",
        message="Napisano {written}, a gdzie indziej jest {meant}.",
        why="Wyszukiwanie po nazwie nie znajdzie tego zadania.",
        advice="Popraw literówkę.",
    ),
    "A10": Wording(
        title="Jedna osoba ma wiele zadań naraz",
        message=("Czy {name} da radę prowadzić naraz {count:plain} (zadania: {numbers:plain})?"),
        why="Gdy wszystko spada na jedną osobę, zadania się opóźniają.",
        advice="Rozłóż zadania w czasie albo podziel je między kilka osób.",
    ),
    "A11": Wording(
        title="Nie wszystkie szkoły",
        message="Czy liczba szkół ma być inna w obu miejscach: {one:plain} oraz {text}?",
        why="Jeśli część szkół odpada, warto napisać, które i dlaczego.",
        advice="Wpisz tę samą liczbę albo wyjaśnij różnicę.",
    ),
}
