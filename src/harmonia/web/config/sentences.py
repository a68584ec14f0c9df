"""What a badly set installation is told, in Polish: which variable, and what to put there."""

from __future__ import annotations

BAD_DATABASE = (
    "DATABASE_URL ma być adresem PostgreSQL, np. postgresql://osoba:hasło@serwer:5432/harmonia; "
    "bez tej zmiennej Harmonia użyje SQLite."
)
BAD_MAIL = "HARMONIA_MAIL_URL ma być adresem serwera poczty, np. smtp://osoba:hasło@serwer:587."
NO_SENDER = "Obok HARMONIA_MAIL_URL podaj w HARMONIA_MAIL_FROM adres, z którego wychodzi poczta."
DEBUG_IN_PUBLIC = "HARMONIA_DEBUG działa tylko wtedy, gdy HARMONIA_HOSTS to localhost."
OIDC_HTTPS = "HARMONIA_OIDC_SERVER ma zaczynać się od https://."
OIDC_NAME = "konto urzędu"
NO_KEY = (
    "Brakuje klucza: ustaw HARMONIA_SECRET_KEY albo uruchom raz harmonia serve, "
    "a klucz powstanie w folderze danych."
)


def bad_host(host: str) -> str:
    """A name of a host that is none, or no name at all."""
    given = f", a nie „{host}”" if host else ""
    return f"HARMONIA_HOSTS ma wymieniać po przecinku nazwy, np. plan.gmina.pl{given}."


def relative_folder(folder: str) -> str:
    """A data folder whose place depends on where the program was started."""
    return f"HARMONIA_DATA ma być pełną ścieżką folderu, a nie „{folder}”."


def not_yes_or_no(name: str, value: str) -> str:
    """Neither yes nor no."""
    return f"{name} ma być „tak” albo „nie”, a nie „{value}”."


def short_key(characters: int) -> str:
    """A secret that could be guessed."""
    return f"HARMONIA_SECRET_KEY ma mieć co najmniej {characters} znaków."


def single_sign_on_wants(name: str) -> str:
    """One of the variables that only work together is missing."""
    return f"Logowanie przez konto urzędu wymaga też zmiennej {name}."
