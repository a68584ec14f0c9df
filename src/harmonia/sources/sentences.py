"""What a person is told about a file that cannot be read: what is wrong, and what to do."""

from __future__ import annotations

from harmonia.sources.errors import SourceError, Trouble

SENTENCES = {
    Trouble.EMPTY: "Ten plik jest pusty – sprawdź, czy to na pewno właściwy plik.",
    Trouble.TRUNCATED: (
        "Ten plik jest uszkodzony albo niepełny – pobierz go lub poproś o niego jeszcze raz."
    ),
    Trouble.WRONG_TYPE: (
        "To nie jest dokument, który umiemy odczytać – potrzebny jest plik Word, OpenDocument, "
        "RTF, PDF, HTML, Excel, CSV albo tekstowy."
    ),
    Trouble.PASSWORD: (
        "Ten plik jest chroniony hasłem – otwórz go, zapisz bez hasła i spróbuj ponownie."
    ),
    Trouble.TOO_BIG: (
        "Ten plik jest za duży (granica to 50 MB, także po rozpakowaniu) – zapisz sam harmonogram "
        "jako osobny plik, bez obrazów."
    ),
    Trouble.DOCTYPE: (
        "Ten plik zawiera deklarację typu dokumentu, której ze względów bezpieczeństwa nie "
        "przyjmujemy – otwórz go w edytorze i zapisz na nowo."
    ),
    Trouble.UNREADABLE: (
        "Nie udało się odczytać tego pliku, bo jego wnętrze jest nieprawidłowe – otwórz go "
        "w edytorze i zapisz na nowo, najlepiej jako .docx."
    ),
    Trouble.NO_TEXT: (
        "W tym PDF nie ma tekstu, który dałoby się odczytać (to na przykład skan albo rysunek) – "
        "poproś o plik Word albo o PDF zapisany z edytora."
    ),
    Trouble.TOO_OLD: (
        "Ten plik zapisano w zbyt starej wersji edytora – otwórz go i zapisz jako .docx."
    ),
    Trouble.TOO_LONG: (
        "Odczytywanie tego pliku trwało zbyt długo – zapisz sam harmonogram jako osobny plik "
        "i spróbuj ponownie."
    ),
    Trouble.FOLDER: "To jest folder, nie plik – podaj pliki, które w nim są.",
    Trouble.MISSING: "Nie ma takiego pliku – sprawdź jego nazwę i położenie.",
    Trouble.NOT_ALLOWED: ("Nie masz prawa odczytać tego pliku – poproś jego właściciela o dostęp."),
    Trouble.NO_PLAN: (
        "Ten plik JSON nie jest planem zapisanym przez Harmonię – podaj dokument z planem "
        "albo zapisz plan jeszcze raz."
    ),
    Trouble.SEVERAL_PLANS: (
        "W tym pliku JSON jest kilka planów – zapisz każdy w osobnym pliku, na przykład "
        "poleceniem „harmonia read --out”."
    ),
    Trouble.OTHER_VERSION: (
        "Ten plan zapisano w innej wersji Harmonii – otwórz go w tamtej wersji albo odczytaj "
        "dokument jeszcze raz."
    ),
}


def sentence(error: SourceError) -> str:
    """One Polish sentence for the person whose file it is."""
    return SENTENCES[error.trouble]
