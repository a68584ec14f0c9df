"""The words by which targets are told apart, as dictionary lemmas."""

from __future__ import annotations


def _set(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


# What either exists or does not: documents and what stands for them, …
DOCUMENTS = _set(
    "akt ankieta aneks arkusz artykuł baza biuletyn broszura budżet certyfikat decyzja deklaracja",
    "diagnoza diagram dokument dokumentacja dziennik dyplom ewidencja faktura folder formularz",
    "gazetka harmonogram informacja instrukcja kalendarz karta katalog koncepcja kontrakt kronika",
    "kwestionariusz lista mapa materiał model narzędzie notatka ocena oferta ogłoszenie opinia",
    "opis opracowanie pismo plan plakat platforma poradnik porozumienie postanowienie prezentacja",
    "procedura program projekt propozycja protokół przewodnik publikacja rachunek raport",
    "regulamin rejestr rekomendacja relacja scenariusz schemat specyfikacja spis sprawozdanie",
    "statut strategia strona standard tabela test uchwała ulotka umowa upoważnienie wniosek wpis",
    "wykaz wyciąg wzór zaświadczenie zalecenie zapis zaproszenie zapytanie zarządzenie zestaw",
    "zestawienie zgłoszenie zgoda analiza podsumowanie folderek portal witryna newsletter filmik",
    "film nagranie grafik preliminarz kosztorys rozporządzenie oświadczenie delegacja skierowanie",
    "zakładka podstrona blog gablota album czasopismo ekspertyza sondaż streszczenie portfolio",
    "teczka wytyczne logo zawiadomienie komunikat plik zdjęcie fotografia fotorelacja aplikacja",
    "uzasadnienie konspekt wydruk wykres matryca memorandum pełnomocnictwo cennik metryczka mail",
    "szablon",
    "potwierdzenie świadectwo referat rozliczenie poświadczenie odpis",
)
# … events, …
EVENTS = _set(
    "spotkanie szkolenie konferencja debata warsztat warsztaty seminarium webinar webinarium kurs",
    "narada zebranie posiedzenie konsultacja konsultacje wizyta wyjazd piknik festyn festiwal",
    "konkurs olimpiada turniej zawody targi wystawa gala dzień forum panel prelekcja wykład",
    "lekcja zajęcia hospitacja kontrola audyt przegląd ewaluacja badanie głosowanie wybór",
    "przetarg rekrutacja nabór powołanie utworzenie podpisanie zatwierdzenie kampania akcja rada",
    "inauguracja otwarcie sesja uroczystość zakup publikacja aktualizacja akceptacja rejestracja",
    "apel akademia wernisaż spektakl przedstawienie koncert kiermasz rozmowa wywiad wywiadówka",
    "dyżur instruktaż wideokonferencja telekonferencja studia staż wizytacja mentoring coaching",
    "tutoring",
    "przekazanie wycieczka projekcja happening rajd obóz kongres sympozjum superwizja obserwacja",
)
# … and bodies and things that are founded.
BODIES = _set(
    "zespół sieć komisja koalicja centrum klub koło komitet grupa pracownia stanowisko punkt",
    "biuro bank biblioteka fundusz sala ośrodek kącik tablica serwis konto skrzynka koordynator",
    "pełnomocnik",
)
THINGS = DOCUMENTS | EVENTS | BODIES
ACRONYMS = frozenset({"RPW", "IPET", "WOPFU", "SIWZ", "SWZ", "BIP"})

# Deeds that leave something behind; the second kind only with a thing for its object.
DEEDS = _set(
    "powołać utworzyć opracować podpisać zatwierdzić podjąć zorganizować sporządzić opublikować",
    "uchwalić zawrzeć założyć uruchomić wydać ogłosić zamieścić stworzyć wypracować odbyć powstać",
    "zwołać wyłonić zarejestrować zaktualizować wydrukować zakupić kupić rozesłać napisać",
    "wyznaczyć wybudować wyremontować otworzyć rozstrzygnąć zakończyć udostępnić zamówić spisać",
    "ustalić zaakceptować zaopiniować złożyć uzyskać",
)
DEEDS_ON_THINGS = _set(
    "przygotować przeprowadzić wdrożyć zrealizować przekazać przedstawić wybrać zmienić przyjąć",
    "zebrać dokonać wprowadzić dostarczyć omówić zaplanować wykonać przeanalizować posiadać mieć",
    "pozyskać rozpocząć organizacja zmiana korekta włączyć prezentować upowszechnić zorganizować",
    "objąć publikować organizować opracowywać istnieć",
)

# Words of change: growth where a number follows, nothing measurable where none does.
RISES = _set(
    "wzrost przyrost zwyżka zwiększyć zwiększać podnieść podnosić wzrosnąć wzrastać rosnąć",
    "przybyć podwyższyć podwyższać poprawić poprawiać polepszyć poprawa zwiększenie podniesienie",
    "poprawienie podwyższenie polepszenie rozszerzyć rozszerzenie przyrastać wzmożenie",
)
FALLS = _set(
    "spadek redukcja zniżka zmniejszyć zmniejszać obniżyć obniżać ograniczyć ograniczać spaść",
    "spadać zredukować zmaleć maleć zmniejszenie obniżenie ograniczenie zminimalizować",
    "minimalizacja",
)

# Words that open an indicator and say what kind of number is meant.
COUNT_HEADS = _set(
    "liczba ilość liczebność suma",
)
PERCENT_HEADS = _set(
    "odsetek procent procentowy",
)
FREQUENCY_HEADS = _set(
    "częstotliwość częstość",
)

# Units in which people and things are counted; alone in a cell they name a count.
COUNTED = _set(
    "osoba szkoła placówka nauczyciel uczeń sztuka godzina przedszkole dyrektor uczestnik rodzic",
    "dziecko oddział klasa punkt złoty zł szt godz os",
)

WHOLE = _set(
    "wszyscy wszystek wszystko każdy ogół komplet",
)
# "na każdym etapie", "w każdym miesiącu" speak of occasions, not of a base to be covered.
OCCASIONS = _set(
    "rok miesiąc kwartał semestr półrocze tydzień dzień etap przypadek raz spotkanie moment czas",
    "poniedziałek wtorek środa czwartek piątek sobota niedziela krok",
)

# A high mark, a better result: how good something is, not whether it is there.
QUALITIES = _set(
    "wysoki wyższy niski niższy dobry lepszy duży większy mały mniejszy",
)

PREPOSITIONS = _set(
    "w we z ze na do dla o od u po przy przez pod nad za bez przed między wśród spośród oraz",
    "według wg dzięki podczas ku wobec wzdłuż wraz ds ds. pn pn. pt pt. tj tj. np np. itp itd",
    "zgodnie poprzez wynikających objętych dot dotyczące dotyczących związanych",
)

# Adverbs and periods of a frequency, and the period's name.
PERIODS = {
    r"rok(?:u|iem)?\s+szkoln\w+": "rok szkolny",
    r"rok(?:u|iem)?\s+kalendarzow\w+": "rok kalendarzowy",
    r"rok(?:u|iem)?": "rok",
    r"miesiąc(?:u|a|em)?": "miesiąc",
    r"kwarta[łl](?:e|u)?": "kwartał",
    r"semestr(?:ze|u)?": "semestr",
    r"półrocz[eau]": "półrocze",
    r"pół\s+roku": "półrocze",
    r"ty(?:dzień|godniu|godnia)": "tydzień",
    r"d(?:zień|niu|nia)": "dzień",
}
ADVERBS_OF_PERIODS = {
    "rocznie": "rok",
    "corocznie": "rok",
    "miesięcznie": "miesiąc",
    "comiesięcznie": "miesiąc",
    "kwartalnie": "kwartał",
    "cokwartalnie": "kwartał",
    "semestralnie": "semestr",
    "tygodniowo": "tydzień",
    "cotygodniowo": "tydzień",
    "dziennie": "dzień",
    "codziennie": "dzień",
}
TIMES = {"jednokrotnie": 1, "dwukrotnie": 2, "trzykrotnie": 3, "czterokrotnie": 4, "raz": 1}
