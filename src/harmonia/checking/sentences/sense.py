"""S: the sense."""

from harmonia.checking.wording import Wording

WORDINGS = {
    "S01": Wording(
        title="Cel bez zadania",
        message="Pod celem {number:plain} {text} nie ma żadnego zadania.",
        why="Cel, do którego nie prowadzi żadne zadanie, zostanie na papierze.",
        advice="Dopisz zadanie, które prowadzi do tego celu, albo usuń cel.",
    ),
    "S02": Wording(
        title="Zadanie bez celu",
        message="Zadanie {text} nie stoi pod żadnym celem, choć inne zadania stoją.",
        why="Po celu widać, po co robimy zadanie i kiedy można powiedzieć, że się udało.",
        advice="Przenieś zadanie pod cel, do którego prowadzi, albo wpisz numer celu.",
    ),
    "S03": Wording(
        title="Efekt powtarza zadanie",
        message="Czy {what:plain} coś więcej niż {own:plain}?",
        why="Efekt mówi, co się zmieni w szkołach, gdy zadanie będzie zrobione.",
        advice="Napisz, kto i co będzie robić inaczej, gdy zadanie się uda.",
    ),
    "S04": Wording(
        title="Wskaźnik bez liczby",
        message="Wskaźnik {text} nie mówi, ile ma być.",
        why="Bez liczby docelowej nie da się powiedzieć, czy zadanie się udało.",
        advice="Dopisz liczbę, do której zmierzacie.",
    ),
    "S05": Wording(
        title="Liczba bez jednostki",
        message="Jest liczba {text}, ale nic nie mówi, co liczymy.",
        why="Za rok nikt nie będzie pamiętał, czego to była liczba.",
        advice="Dopisz, co liczymy, na przykład „szkoleń” albo „nauczycieli”.",
    ),
    "S06": Wording(
        title="Wskaźnik, którego nie da się zmierzyć",
        message="Ze wskaźnika {text} nie dowiemy się, czy zadanie się udało.",
        why="Wskaźnik ma dać odpowiedź: tak lub nie, ile, o ile więcej.",
        advice="Podaj liczbę, odsetek albo dokument, który powstanie.",
    ),
    "S07": Wording(
        title="W każdej szkole czy łącznie",
        message=(
            "Czy liczba {value:plain} ({unit}) dotyczy {schools:plain}, czy wszystkich razem?"
        ),
        why="Od tego zależy, czy sprawozdanie pokaże sukces, czy brak.",
        advice="Dopisz „w każdej szkole” albo „łącznie”.",
    ),
    "S08": Wording(
        title="Procent nie wiadomo czego",
        message="Przy wskaźniku {text} nie wiadomo, od czego liczymy procent.",
        why="Procent bez podstawy każdy policzy inaczej.",
        advice="Dopisz podstawę, na przykład „80% nauczycieli szkoły”.",
    ),
    "S09": Wording(
        title="Procent w innych jednostkach",
        message=(
            "Wskaźnik {text} jest w procentach, a miernik to {unit}: ile to będzie{many:plain}?"
        ),
        why="Żeby z procentu zrobić liczbę, trzeba wiedzieć, ile jest wszystkich.",
        advice="Podaj liczbę wszystkich albo ustaw miernik na procent.",
    ),
    "S10": Wording(
        title="Dowód z innego organu",
        message="{proof} nie potwierdzi wskaźnika {text}, bo jedna osoba nie podejmuje uchwał.",
        why="Uchwałę podejmuje rada albo zarząd, więc tego dowodu nie będzie.",
        advice="Jako dowód wpisz samą decyzję albo zmianę w planie finansowym.",
    ),
    "S11": Wording(
        title="Dowód nie pokazuje zmiany",
        message="Dowód {proof} pokaże, kto był, ale nie to, co mierzy wskaźnik {text}.",
        why="Obecność i koszt nie mówią, czego ludzie się nauczyli i co o tym myślą.",
        advice="Dodaj test na początku i na końcu, ankietę albo obserwację.",
    ),
    "S12": Wording(
        title="Dowód z innych szkół",
        message=(
            "{said:plain} mówi o {schools:plain} (zadanie {sister:plain}), a to zadanie ich nie "
            "wymienia. Czy to ślad po kopiowaniu?"
        ),
        why="To najczęściej ślad po kopiowaniu zadania z innej części planu.",
        advice="Sprawdź, o które szkoły chodzi, i popraw nazwę.",
    ),
    "S13": Wording(
        title="Celu nie ma na liście",
        message="Zadanie {number:plain} ma cel {goal:plain}, którego nie ma na liście celów.",
        why="Czytelnik nie dowie się, po co jest to zadanie.",
        advice="Dopisz cel do listy albo popraw jego numer przy zadaniu.",
    ),
}
