"""Polish number words from one to a thousand in every case, and their values."""

from __future__ import annotations

import re

_FORMS = {
    0: "zero zera zeru zerem",
    1: "jeden jedna jedno jednego jednej jednemu jedną jednym",
    2: "dwa dwie dwaj dwóch dwu dwóm dwom dwoma dwiema dwoje dwojga dwojgu dwojgiem",
    3: "trzy trzej trzech trzem trzema troje trojga trojgu trojgiem",
    4: "cztery czterej czterech czterem czterema czworo czworga czworgu czworgiem",
    5: "pięć pięciu pięcioma pięcioro pięciorga",
    6: "sześć sześciu sześcioma sześcioro sześciorga",
    7: "siedem siedmiu siedmioma siedmioro siedmiorga",
    8: "osiem ośmiu ośmioma ośmioro ośmiorga",
    9: "dziewięć dziewięciu dziewięcioma dziewięcioro dziewięciorga",
    100: "sto stu stoma",
    200: "dwieście dwustu dwustoma",
    1000: "tysiąc tysiąca tysiącu tysiącem",
}
_TEENS = "jede trzy czter pięt szes siedem osiem dziewięt"
_SINGLE = "pięć sześć siedem osiem dziewięć"
_TENS = {
    10: "dziesięć dziesięciu dziesięcioma dziesięcioro dziesięciorga",
    12: "dwanaście dwunastu dwunastoma dwanaścioro dwanaściorga",
    20: "dwadzieścia dwudziestu dwudziestoma",
    30: "trzydzieści trzydziestu trzydziestoma",
    40: "czterdzieści czterdziestu czterdziestoma",
    300: "trzysta trzystu",
    400: "czterysta czterystu",
}


def _values() -> dict[str, int]:
    values = {form: n for n, forms in (_FORMS | _TENS).items() for form in forms.split()}
    for stem, n in zip(_TEENS.split(), (11, *range(13, 20)), strict=True):
        for ending in ("naście", "nastu", "nastoma", "naścioro", "naściorga"):
            values[stem + ending] = n
    for n, stem in enumerate(_SINGLE.split(), 5):
        for ending in ("dziesiąt", "dziesięciu", "dziesięcioma"):
            values[stem + ending] = n * 10
        values |= {stem + "set": n * 100, _FORMS[n].split()[1] + "set": n * 100}
    return values


def _pattern(low: int, high: int) -> str:
    words = sorted((w for w, n in VALUES.items() if low <= n < high), key=len, reverse=True)
    return "(?:" + "|".join(map(re.escape, words)) + ")"


VALUES = _values()
HALVES = frozenset({"połowa", "połowy", "połowę", "połowie", "połową"})
_UNITS, _BELOW_20, _TENS_ONLY = _pattern(0, 10), _pattern(10, 20), _pattern(20, 100)
_HUNDREDS, _THOUSAND = _pattern(100, 1000), _pattern(1000, 1001)
_SMALL = rf"(?:{_BELOW_20}|{_TENS_ONLY}(?:\s+{_UNITS})?|{_UNITS})"
_STEMS = "|".join(sorted({word[:3] for word in VALUES}))  # few: told before all words are tried
PHRASE = rf"(?=[jdtcpszo])(?={_STEMS})(?:{_THOUSAND}|{_HUNDREDS}(?:\s+{_SMALL})?|{_SMALL})"


def value_of(words: str) -> int:
    """The value of a run of number words ("dwudziestu pięciu" → 25)."""
    return sum(VALUES[word] for word in words.lower().split())
