"""T: time."""

from harmonia.checking.wording import Wording

WORDINGS = {
    "T01": Wording(
        title="Brak terminu",
        message="To zadanie nie ma terminu.",
        why="Bez terminu nikt nie wie, kiedy zacząć i kiedy sprawdzić, czy się udało.",
        advice="Wpisz miesiąc albo dzień, do którego zadanie ma być gotowe.",
    ),
    "T02": Wording(
        title="Termin, z którego nie wynikają daty",
        message="Z terminu {text} nie wynikają żadne daty.",
        why="Takiego terminu nie da się pilnować ani zestawić z innymi.",
        advice="Podaj miesiąc, dzień albo rok szkolny. Szczegóły możesz zostawić obok.",
    ),
    "T03": Wording(
        title="Koniec przed początkiem",
        message="Termin {text} kończy się, zanim się zacznie.",
        why="Jedna z dat jest pomyłką, zwykle w roku.",
        advice="Sprawdź obie daty i popraw tę, która jest błędna.",
    ),
    "T04": Wording(
        title="Termin spoza lat planu",
        message="Poza lata z tytułu {title} wypada {who:plain} {text}.",
        why="Tytuł mówi, na jakie lata jest plan, i po nim szuka się go po latach.",
        advice="Popraw rok w terminie albo lata w tytule.",
    ),
    "T05": Wording(
        title="Data odległa o lata",
        message="Data {text} jest odległa o lata od terminu {others}: wygląda na pomyłkę w roku "
        "albo ślad po starszym dokumencie.",
        why="Plany powstają z poprzednich i stare daty łatwo w nich przeoczyć.",
        advice="Sprawdź rok.",
    ),
    "T06": Wording(
        title="Dzień tygodnia nie zgadza się z datą",
        message="Dzień tygodnia w {text} nie zgadza się z datą: to {weekday:plain}.",
        why="Jedni przyjdą według daty, drudzy według dnia tygodnia.",
        advice="Popraw datę albo dzień tygodnia.",
    ),
    "T07": Wording(
        title="Spotkanie w święto",
        message="Spotkanie w terminie {text} wypada w święto: {holiday:plain}.",
        why="W święto urzędy i szkoły nie pracują.",
        advice="Wybierz inny dzień.",
    ),
    "T08": Wording(
        title="Spotkanie w czasie wolnym od nauki",
        message="Czy uczestnicy przyjdą w terminie {text}, kiedy szkoły mają wolne "
        "({holiday:plain})?",
        why="W ferie i wakacje trudno zebrać nauczycieli, uczniów i rodziców.",
        advice="Jeśli termin jest celowy, zostaw go. Jeśli nie, wybierz inny.",
    ),
    "T09": Wording(
        title="Termin bez roku",
        message="W terminie {text} brakuje roku i nie widać go w reszcie planu.",
        why="Plan obejmuje więcej niż jeden rok i każdy może zrozumieć termin inaczej.",
        advice="Dopisz rok.",
    ),
    "T10": Wording(
        title="Potrzebne wcześniej, niż powstanie",
        message="Termin {text} wyprzedza to, na czym zadanie się opiera: {product} z "
        "{tasks:plain} {later:plain}.",
        why="Nie da się korzystać z planu ani narzędzia, którego jeszcze nie ma.",
        advice="Przesuń jeden z terminów, tak aby potrzebna rzecz była gotowa wcześniej.",
    ),
    "T11": Wording(
        title="Odwrócona kolejność wspomagania",
        message="Termin {text} ({stage:plain}) wyprzedza krok, który powinien być wcześniej: "
        "{other:plain}, zadanie {number:plain}, termin {until}.",
        why="Wspomaganie ma swoją kolejność: diagnoza, plan, realizacja, wspólna ocena.",
        advice="Sprawdź oba terminy i ustaw zadania w kolejności.",
    ),
    "T12": Wording(
        title="Pieniądze po rozpoczęciu pracy",
        message="Czy pieniądze w terminie {text} nie przyjdą za późno, skoro zadanie "
        "{number:plain} zaczyna się wcześniej ({start})?",
        why="Jeśli pieniądze przyjdą później, praca może się zatrzymać.",
        advice="Przesuń termin albo napisz, z czego praca będzie opłacona na początku.",
    ),
    "T13": Wording(
        title="Monitorowanie kończy się przed pracą",
        message="Monitorowanie kończy się za wcześnie ({text}): zadanie {number:plain} trwa dłużej "
        "({until}).",
        why="Ostatnich miesięcy pracy nikt nie będzie śledził.",
        advice="Przedłuż monitorowanie do końca pracy.",
    ),
    "T14": Wording(
        title="Zadanie po terminie swojego celu",
        message="Czy termin {text} nie jest za późny dla {number:plain}, który ma termin {until}?",
        why="Cel nie zostanie osiągnięty na czas, jeśli jego zadanie skończy się później.",
        advice="Przesuń termin zadania albo celu. Jeśli zadanie służy innemu celowi, napisz "
        "któremu.",
    ),
    "T15": Wording(
        title="Dzień, którego nie ma",
        message="W terminie {text} jest dzień, którego nie ma w kalendarzu.",
        why="Nikt nie będzie wiedział, o który dzień chodzi.",
        advice="Popraw dzień albo miesiąc.",
    ),
    "T16": Wording(
        title="Narzędzie po diagnozie",
        message="Czy diagnoza w terminie {text} nie potrzebuje rzeczy, która powstanie później: "
        "{product} z {tasks:plain} {later:plain}?",
        why="Diagnozę robi się zwykle narzędziem, które jest gotowe wcześniej.",
        advice="Przesuń jeden z terminów albo napisz, czym diagnoza będzie zrobiona.",
    ),
}
