"""What the command says, in Polish."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

HARMONIA = """Harmonia czyta lokalne plany rozwoju oświaty takie, jakie są:
z Worda, PDF-a, arkusza czy zwykłego tekstu.

Przykład: harmonia read plan.docx"""
VERSION = "Pokazuje wersję programu."
HELP_OPTION = "Pokazuje tę pomoc."
READ = """Czyta pliki z harmonogramem i pokazuje plan oraz wątpliwości.

Plików nie zmienia i niczego nie wysyła. Gdy któregoś nie da się odczytać, mówi dlaczego, czyta
pozostałe i kończy z kodem 2."""
READ_JSON = "Zamiast tabeli: jeden obiekt JSON w wierszu na każdy plik."
READ_OUT = "Zapisuje wynik każdego pliku w tym folderze, jako osobny plik JSON."
READ_FULL = "Pokazuje wszystkie pola każdego działania, nie tylko najważniejsze."
READ_BRIEF = "Pokazuje po jednym wierszu na plik."
PROGRESS = "Czytam pliki"
TERM = """Mówi, co zrozumiano z określenia czasu, słowami i w datach.

Przykład: harmonia term "do końca II kwartału 2018"

Bez określenia czyta je ze standardowego wejścia, po jednym w wierszu."""
TERM_JSON = "Odpowiada obiektem JSON, po jednym w wierszu."
TERM_CONTEXT = (
    "Rok szkolny albo rok, z którego pochodzą miesiące bez roku, np. 2018/2019 albo 2018."
)
TERM_MISSING = 'Podaj określenie czasu, np.: harmonia term "do końca czerwca 2027"'
BAD_CONTEXT = "Podaj rok szkolny albo rok, np. 2018/2019 albo 2018."
STOPPED = "Przerwano."
JSON_OR_OUT = "Wybierz: --json wypisuje wyniki, --out zapisuje je w folderze."


def no_such_option(name: str, like: Sequence[str], file: str | None = None) -> str:
    """An option we do not have, with those that look like it, or the file it was meant to be."""
    if file is not None:
        return f"Plik {file} podaj z ./ na początku: ./{file}"
    hint = f" Może chodziło o: {', '.join(like)}?" if like else ""
    return f"Nie ma opcji {name}.{hint} Listę opcji pokaże --help."


def missing(name: str) -> str:
    """Something that must be given."""
    return f"Brakuje: {name}. Jak użyć polecenia, pokaże --help."


def bad_value(name: str, message: str) -> str:
    """A value that cannot be used; ``message`` is ours, in Polish."""
    return f"Nie rozumiem wartości opcji {name}. {message}"


def option_without_value(name: str) -> str:
    """An option that needs a value and got none."""
    return f"Opcja {name} wymaga wartości. Jak jej użyć, pokaże --help."


def misuse(command: str) -> str:
    """Any other misuse."""
    return f"Nie ma takiego polecenia. Co można zrobić, pokaże: {command} --help"


def bad_folder(folder: str) -> str:
    """A folder that cannot be made."""
    return f"Nie można zapisać w folderze {folder}. Wskaż inny folder."


def written(folder: str) -> str:
    """Where the results are."""
    return f"Wyniki zapisano w folderze {folder}."


CHECK = """Sprawdza plan: zgodność z wzorem, z sobą samym i z prawem.

Pokazuje błędy, ostrzeżenia i pytania do autora, z cytatem i miejscem w pliku. Pliku nie zmienia.
Kończy z kodem 1, gdy są błędy, a z kodem 2, gdy jakiegoś pliku nie da się odczytać."""
CHECK_JSON = "Jedno ustalenie w wierszu, jako obiekt JSON."
CHECK_SARIF = "Wynik w formacie SARIF, dla innych programów."
CHECK_HTML = "Jedna strona HTML: plan i uwagi obok swoich miejsc."
CHECK_SELECT = "Tylko te reguły albo rodziny, po przecinku, np. T,F04."
CHECK_IGNORE = "Bez tych reguł albo rodzin, po przecinku."
CHECK_EXPLAIN = "Objaśnia jedną regułę, np. T03."
CHECK_RULES = "Wypisuje wszystkie reguły."
CHECK_ON = "Prawo z tego dnia, np. 2019-01-01; domyślnie z dnia przyjęcia planu."
CHECK_VOIVODESHIP = "Ferie tego województwa (dwie cyfry kodu TERC, np. 12)."
CHECK_TEMPLATE = "Inny wzór planu (plik JSON)."
CHECK_FILES = "Podaj plik, np.: harmonia check plan.docx"
BAD_DAY = "Podaj dzień, np. 2027-03-01 albo 1 marca 2027."
BAD_VOIVODESHIP = "Podaj dwie cyfry kodu TERC województwa, np. 12 (małopolskie)."
BAD_TEMPLATE = "To nie jest plik z wzorem planu."
RULE, WEIGHT, ABOUT, EXAMPLE = "Reguła", "Waga", "O czym mówi", "Przykład błędu"


def no_such_rule(code: str) -> str:
    """A rule we do not have."""
    return f"Nie ma reguły {code}. Listę pokaże: harmonia check --rules"


def basis(name: str, journal: str, *, checked: bool) -> str:
    """The legal or template basis of a rule."""
    source = f" ({journal})" if journal else ""
    return f"Podstawa: {name}{source}" + ("." if checked else ", do sprawdzenia.")


REPAIR = """Stosuje proponowane poprawki wskazanych reguł i wypisuje poprawiony plan jako JSON.

Pliku nie zmienia. Mówi, co poprawiono: co było, co jest."""
REPAIR_RULE = "Reguła, której poprawki zastosować, np. F05; można podać kilka razy."
REPAIR_OUT = "Zapisuje poprawiony plan w tym pliku JSON."
NOTHING_TO_REPAIR = "Te reguły nie proponują żadnej poprawki."
NOT_OVER_THE_FILE = "Wskaż inny plik: oryginał zostaje nietknięty."
CANNOT_WRITE = "Nie można tu zapisać pliku. Wskaż inne miejsce albo krótszą nazwę."
FORCE = "Zastępuje plik wyniku, jeśli już jest."
NOTHING_TO_ADOPT = "Treść planu się nie zmieniła."
NO_WORDS = "Ten wynik to nie tekst. Podaj plik: --out PLIK"


def dropped(rule: str, number: str) -> str:
    """A repeated card that was taken away."""
    return f"{rule}, zadanie {number}: usunięto powtórzone działanie."


def changed(rule: str, number: str, field: str, before: str, after: str) -> str:
    """A field that was changed."""
    return f"{rule}, zadanie {number}, {field}: było {before}, jest {after}."


COMPARE = """Porównuje dwie wersje planu: co dodano, co usunięto, co zmieniono.

Przykład: harmonia compare plan.docx plan-po-zmianach.docx

Plików nie zmienia. Gdy któregoś nie da się odczytać, mówi dlaczego i kończy z kodem 2."""
COMPARE_JSON = "Odpowiada jednym obiektem JSON."
COMPARE_HTML = "Tabela zmian „było, jest, uzasadnienie” jako strona HTML, do druku."


def no_schedule(name: str) -> str:
    """A file without tasks, so that comparing it says little."""
    return f"{name}: nie znaleźliśmy tu harmonogramu zadań."


def written_file(name: str) -> str:
    """Where the result is."""
    return f"Wynik zapisano w pliku {name}."


CONVERT = """Zapisuje plan w innej postaci: dla rady, skarbnika, wykonawców, mieszkańców.

Przykład: harmonia convert plan.docx --to pdf

Nie zmienia pliku ani słów planu. Gdy któregoś pliku nie da się odczytać, mówi dlaczego,
zapisuje pozostałe i kończy z kodem 2."""
CONVERT_TO = (
    "docx, odt, pdf, html, xlsx, csv (dla polskiego Excela), ics (kalendarz), svg (rysunek),"
    " json, csv-rfc (RFC 4180) albo stratml."
)
CONVERT_LAYOUT = (
    "Układ: table (jedna tabela), goal-cards (karty pod celami) albo cards (karty zadań);"
    " bez tej opcji taki jak w pliku."
)
CONVERT_LIKE = "Układ jak w tym dokumencie: jego kolumny, ich kolejność i nazwy."
CONVERT_PARTY = "Tylko terminy tego wykonawcy (ics)."
CONVERT_EACH_PARTY = "Osobny kalendarz dla każdego wykonawcy (ics)."
CONVERT_PAPER = "Arkusz rysunku: a4 albo a3 (pdf)."
CONVERT_TODAY = "Dzień zaznaczony na rysunku, np. 2027-03-01; domyślnie dzisiejszy."
CONVERT_OUT = "Nazwa wyniku, a przy kilku folder; „-” wypisuje; bez tej opcji obok pliku."
PARTY_OR_EACH = "Wybierz jedno: --party albo --each-party."
LAYOUT_OR_LIKE = "Wybierz jedno: --layout albo --like."


def one_of(names: Iterable[str]) -> str:
    """The values that an option knows."""
    return f"Możliwe: {', '.join(names)}."


def only_for(option: str, formats: Sequence[str]) -> str:
    """An option that other formats do not have."""
    *others, last = formats
    either = f"{', '.join(others)} albo {last}" if others else last
    return f"Opcja {option} działa tylko z --to {either}."


def already_there(name: str) -> str:
    """A file that we would write over."""
    return f"Plik {name} już jest. Podaj inną nazwę (--out) albo dodaj --force, aby go zastąpić."


def other_ending(named: str, wanted: str) -> str:
    """A name that says another format than the one asked for."""
    return f"Nazwa wyniku kończy się na .{named}, a zapisujemy .{wanted}. Zmień nazwę albo --to."


def folder_for_many(name: str) -> str:
    """A file's name where several results need a folder."""
    return f"Wyników będzie kilka, a {name} to nazwa jednego pliku. Podaj folder."


def no_form(name: str) -> str:
    """A saved plan, which has no page to be like."""
    return f"{name}: zapisany plan nie ma układu strony. Wskaż dokument urzędu, np. z Worda."


def no_parties(name: str) -> str:
    """A plan that names nobody with a date."""
    return f"{name}: żaden wykonawca nie ma w tym planie terminu z datą."


def no_such_party(name: str, party: str, known: Sequence[str]) -> str:
    """A party that the plan does not name."""
    return f"{name}: w planie nie ma wykonawcy „{party}”. Są: {'; '.join(known)}."


def without_dates(tasks: Sequence[str]) -> str:
    """Tasks that a calendar cannot show."""
    return f"Poza kalendarzem, bo plan nie podaje dat: zadania {', '.join(tasks)}."


def parties_left_out(parties: Sequence[str]) -> str:
    """Parties that have no calendar."""
    return f"Bez kalendarza, bo ich zadania nie mają dat: {'; '.join(parties)}."


# harmonia show
SHOW = """Rysuje w terminalu oś czasu planu: cele i zadania, a obok ich terminy.

Przykład: harmonia show plan.docx

Pliku nie zmienia. Gdy któregoś nie da się odczytać, mówi dlaczego i kończy z kodem 2."""
SHOW_TODAY = "Dzień zaznaczony na rysunku, np. 2027-03-01; domyślnie dzisiejszy."
SHOW_GOAL, SHOW_NO_GOAL = "Cel", "Zadania spoza celów szczegółowych"
SHOW_NO_TERM, SHOW_NO_TITLE = "bez terminu", "(bez nazwy)"
SHOW_YEAR, SHOW_HALF, SHOW_QUARTER, SHOW_MONTH = "rok", "półrocze", "kwartał", "miesiąc"
SHOW_NEW_YEAR = "początek roku"
SHOW_NO_DATES = "W tym planie żaden termin nie ma daty."
SHOW_LEGEND = {
    "bar": "od – do",
    "day": "jeden dzień",
    "until": "najpóźniej do",
    "from": "od, bez końca",
    "repeat": "powtarza się",
    "ongoing": "na bieżąco",
    "outside": "poza rysunkiem",
}


def show_today(day: str) -> str:
    """What today's mark says."""
    return f"dziś, {day}"


def show_after(numbers: Sequence[str]) -> str:
    """What an action comes after."""
    return f"po zad. {', '.join(numbers)}"


# documents of harmonia check and harmonia compare
CHECK_PDF = "Plan z uwagami jako PDF do druku; razem z --out."
CHECK_OUT = "Zapisuje wynik --pdf, --html albo --sarif w tym pliku."
ONE_OF_FINDINGS = "Wybierz jedno: --json, --sarif, --html albo --pdf."
FORM_FOR_FINDINGS = "Do --out dodaj --pdf, --html albo --sarif."
COMPARE_PDF = "Załącznik „było, jest, uzasadnienie” jako PDF; razem z --out."
COMPARE_DOCX = "Ten sam załącznik jako plik Worda; razem z --out."
COMPARE_OUT_ANY = "Zapisuje wynik w tym pliku."
ONE_OF_CHANGES = "Wybierz jedno: --json, --html, --pdf albo --docx."
FORM_FOR_CHANGES = "Do --out dodaj --html, --pdf, --docx albo --json."


SERVE = """Uruchamia aplikację na tym komputerze, w przeglądarce: http://localhost:8000

Dane trzyma w folderze, który wskazuje zmienna HARMONIA_DATA. Kończy pracę po Ctrl+C."""
SERVE_PORT = "Numer portu, gdy 8000 jest zajęty."
NO_WEB = "Aplikacji tu nie ma. Dodaje ją polecenie: pip install 'harmonia[web]'"


def port_taken(port: int) -> str:
    """Somebody else listens there."""
    return f"Port {port} jest zajęty. Wybierz inny, np.: harmonia serve --port {port % 65535 + 1}"


def no_data_folder(name: str) -> str:
    """The folder of the data cannot be made or written."""
    return f"Nie można pisać w folderze danych ({name}). Wskaż inny w zmiennej HARMONIA_DATA."


def serving(address: str, folder: str) -> str:
    """Where the application is, and where its data."""
    return f"Harmonia działa: {address}\nDane: {folder}\nKoniec pracy: Ctrl+C"


REGISTERS = """Wczytuje rejestry: jednostki samorządu (TERC) i szkoły (RSPO).

Najpierw pokazuje, co się zmieni. Zapisuje dopiero z opcją --save."""
REGISTERS_TERC = """Wczytuje jednostki samorządu z pliku TERC (.csv, .xml albo .zip).

Aktualny plik ma GUS na stronie eteryt.stat.gov.pl. Bez --save tylko pokazuje zmiany."""
REGISTERS_RSPO = """Wczytuje szkoły i placówki z pliku RSPO (.csv albo .zip).

Plik daje strona rspo.gov.pl. Najpierw wczytaj TERC. Bez --save tylko pokazuje zmiany."""
REGISTERS_SAVE = "Zapisuje zmiany. To, czego nie ma w pliku, kończy; niczego nie usuwa."
REGISTERS_MANY = "Zgoda na zakończenie bardzo wielu pozycji naraz."
REGISTERS_AGAINST = "Porównuje ze starszym plikiem, a nie z bazą."
REGISTERS_ON = "Dzień, z którego jest plik RSPO; domyślnie dzisiejszy."
REGISTERS_PART = "Plik zawiera część rejestru, na przykład jeden powiat; niczego nie kończy."
REGISTERS_DRY = "Niczego nie zapisano. Zapisuje to samo polecenie z opcją --save."
REGISTERS_SAVED = "Zapisano."
REGISTERS_AGREE = "Potwierdza to opcja --many."
SAVE_OR_AGAINST = "Wybierz: --save zapisuje w bazie, --against porównuje dwa pliki."
