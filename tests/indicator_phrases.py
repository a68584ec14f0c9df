"""Made-up indicators whose targets are known: words, numbers and frames put together."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

THINGS = [  # after a number of five and more, and after "Liczba"
    "szkoleń", "spotkań", "szkół objętych wsparciem", "nauczycieli", "planów wspomagania",
    "warsztatów", "przeszkolonych osób", "zadań wdrożeniowych", "placówek oświatowych", "sieci",
    "zajęć otwartych", "materiałów dydaktycznych", "lekcji pokazowych", "konsultacji",
]  # fmt: skip
CUT = {"szkół objętych wsparciem": "szkół"}
BASES = [
    "nauczycieli",
    "szkół",
    "uczniów klas IV–VIII",
    "dyrektorów placówek",
    "kadry kierowniczej",
]
GROWING = ["wiedzy", "kompetencji nauczycieli", "frekwencji", "umiejętności uczniów", "zdawalności"]
AT_LEAST = [
    "",
    "min. ",
    "minimum ",
    "co najmniej ",
    "przynajmniej ",
    "nie mniej niż ",
    "≥ ",
    "ponad ",
]
AT_MOST = ["max ", "maksymalnie ", "nie więcej niż ", "co najwyżej ", "do ", "≤ ", "poniżej "]
RISES = ["wzrost", "Wzrost", "przyrost", "zwiększenie", "podniesienie", "poprawa"]
FALLS = ["spadek", "Zmniejszenie", "obniżenie", "ograniczenie", "redukcja"]
DEEDS = [
    "Przeprowadzenie ",
    "Realizacja ",
    "organizacja ",
    "Opracowanie ",
    "objęcie wsparciem ",
    "",
]
WHEN = [
    "",
    " w roku szkolnym 2018/2019",
    " do 31.12.2019 r.",
    " w 2019 r.",
    " (zgodnie z art. 70a)",
]
DOCUMENTS = [
    "plan",
    "raport",
    "uchwała",
    "umowa",
    "protokół",
    "regulamin",
    "sprawozdanie",
    "diagnoza",
]
ABOUT = ["", " z realizacji zadań", " dotyczący szkół", " na rok 2018", " RPW", " wspomagania"]
NOTHING = [
    "kształtowanie postaw",
    "dobra atmosfera pracy",
    "współpraca szkół",
    "jakość kształcenia",
    "rozwój uczniów",
    "integracja środowiska",
    "zaangażowanie rodziców",
]


@dataclass(frozen=True, slots=True)
class Phrase:
    """An indicator, its measure and the targets a careful person reads in them."""

    indicator: str
    measure: str | None
    targets: tuple[tuple[str, str | None, float | None], ...]
    unit: str | None = None


_number = st.integers(5, 99)


@st.composite
def counts(draw: st.DrawFn) -> Phrase:
    most = draw(st.booleans())
    words, bound = (AT_MOST, "at_most") if most else (AT_LEAST, "at_least")
    mark, number, thing = draw(st.sampled_from(words)), draw(_number), draw(st.sampled_from(THINGS))
    targets = (("count", bound, number),)
    unit = CUT.get(thing, thing)
    frame = draw(st.integers(0, 3))
    if frame == 0:
        text = f"{draw(st.sampled_from(DEEDS))}{mark}{number} {thing}{draw(st.sampled_from(WHEN))}"
        return Phrase(text, None, targets, unit)
    head = draw(st.sampled_from(["Liczba", "Ilość", "liczba"]))
    when = draw(st.sampled_from(WHEN))
    if frame == 1:
        return Phrase(f"{head} {thing}{when}", f"{mark}{number}", targets, unit)
    if frame == 2:
        return Phrase(f"{head} {thing} – {mark}{number}", None, targets, unit)
    return Phrase(f"Realizacja działań{when}", f"{mark}{number} {thing}", targets, unit)


@st.composite
def percents(draw: st.DrawFn) -> Phrase:
    mark, number = draw(st.sampled_from(AT_LEAST)), draw(_number)
    base = draw(st.sampled_from(BASES))
    sign = draw(st.sampled_from(["%", " %", "\u00a0%", " procent", " proc."]))
    targets = (("percent", "at_least", number),)
    if draw(st.booleans()):
        return Phrase(
            f"{mark}{number}{sign} {base}{draw(st.sampled_from(WHEN))}", None, targets, "%"
        )
    head = draw(st.sampled_from(["Odsetek", "Procent", "%"]))
    return Phrase(
        f"{head} {base}", f"{mark}{number}{draw(st.sampled_from(['', '%']))}", targets, "%"
    )


@st.composite
def growths(draw: st.DrawFn) -> Phrase:
    falls = draw(st.booleans())
    change = draw(st.sampled_from(FALLS if falls else RISES))
    what, number = draw(st.sampled_from(GROWING)), draw(_number)
    mark = draw(st.sampled_from(AT_LEAST))
    targets = (("growth", "at_most" if falls else "at_least", -number if falls else number),)
    if draw(st.booleans()):
        return Phrase(f"{change} {what} o {mark}{number}%", None, targets, "%")
    return Phrase(f"{change} {what}", f"{mark}{number}%", targets, "%")


@st.composite
def ranges(draw: st.DrawFn) -> Phrase:
    low = draw(_number)
    high = low + draw(_number)
    thing = draw(st.sampled_from(THINGS))
    frame = draw(st.sampled_from(["{}–{}", "{} - {}", "od {} do {}", "{}-{}", "pomiędzy {} a {}"]))
    targets = (("count", "at_least", low), ("count", "at_most", high))
    return Phrase(f"{frame.format(low, high)} {thing}", None, targets, CUT.get(thing, thing))


@st.composite
def things(draw: st.DrawFn) -> Phrase:
    mark = draw(st.sampled_from([None, "0–1", "0-1", "0/1", "tak/nie", "TAK / NIE"]))
    text = draw(st.sampled_from(DOCUMENTS)) + draw(st.sampled_from(ABOUT))
    if mark and draw(st.booleans()):
        return Phrase(mark, text.split(" na rok")[0], (("binary", "at_least", 1),))
    return Phrase(text.capitalize(), mark, (("binary", "at_least", 1),))


@st.composite
def nothings(draw: st.DrawFn) -> Phrase:
    text = draw(st.sampled_from(NOTHING)) + draw(st.sampled_from(WHEN))
    return Phrase(text, None, (("unquantified", None, None),))


phrases = st.one_of(counts(), percents(), growths(), ranges(), things(), nothings())
