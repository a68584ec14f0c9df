"""R: privacy. The sentences do not repeat what should not be public."""

from harmonia.checking.wording import Wording

WORDINGS = {
    "R01": Wording(
        title="Numer PESEL",
        message="W planie stoi numer PESEL {text:plain}.",
        why="Numer PESEL mówi o jednej osobie, a plan czytają wszyscy.",
        advice="Usuń numer przed ogłoszeniem planu.",
    ),
    "R02": Wording(
        title="Numer komórkowy",
        message="Czy numer {text:plain} jest służbowy?",
        why="Prywatnego numeru nie podaje się w publicznym planie.",
        advice="Jeśli jest prywatny, podaj telefon urzędu lub szkoły.",
    ),
    "R03": Wording(
        title="Prywatny adres e-mail",
        message="Adres {text:plain} wygląda na prywatny.",
        why="Prywatnego adresu nie podaje się w publicznym planie.",
        advice="Podaj adres służbowy.",
    ),
    "R04": Wording(
        title="Imię i nazwisko",
        message="Czy {names:plain} w publicznym planie?",
        why="Za zadanie odpowiada stanowisko: ludzie się zmieniają, a plan zostaje w sieci.",
        advice="Podaj samo stanowisko, jeśli nazwisko nie jest konieczne.",
    ),
}
