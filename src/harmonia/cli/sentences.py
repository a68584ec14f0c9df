"""What the command says, in Polish."""

from __future__ import annotations

from collections.abc import Sequence

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


def no_such_option(name: str, like: Sequence[str]) -> str:
    """An option we do not have, with those that look like it."""
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
