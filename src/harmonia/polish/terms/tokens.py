"""Words of time as tokens: what each word, number and mark is to the grammar."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from harmonia.polish.folding import fold
from harmonia.polish.terms import lexicon, months, set_phrases
from harmonia.polish.terms.lexicon import Sort

_YEAR_DIGITS = 4
_TYPO_LENGTH = 7  # shorter words have too many neighbours one letter away
_KNOWN_WORDS = 1 << 13  # words whose sort is remembered
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060"  # soft hyphens and zero-width characters
_INSIDE = _INVISIBLE + "\u0300-\u036f"  # combining marks
_LETTERS = re.compile(rf"[^\W\d_]+(?:[{_INSIDE}]+[^\W\d_]*)*")
_TOKEN = re.compile(rf"({_LETTERS.pattern})|([0-9]+)|(\S)")
_IS_WORD, _IS_NUMBER = 1, 2  # groups of the pattern
_UNSEEN = re.compile(f"[{_INVISIBLE}]")
_MISREAD = re.compile(r"(?<!\w)(?=[Ool]*[0-9])[0-9Ool]{2,4}(?!\w)")
_MAY_BE_MISREAD = re.compile("[0-9][Ool]|[Ool][0-9]")
_DIGITS = str.maketrans("Ool", "001")
_ROMAN_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMANS = {roman: number for number, roman in enumerate(_ROMAN_NUMERALS, start=1)}
_SMALL_ROMANS = {r.lower(): n for r, n in _ROMANS.items() if r not in {"I", "X"}}
_MISREAD_ROMANS = {"ll": 2, "lll": 3, "Il": 2, "lI": 2}  # small L typed for I
_NUMERALS = frozenset({Sort.NUMBER, Sort.ROMAN})
_LONGEST_WORD = _TYPO_LENGTH * 4
_ALL_ROMANS = _SMALL_ROMANS | _MISREAD_ROMANS | _ROMANS


class Token(NamedTuple):
    """A word, number or mark. ``gap``: white space stands before it.

    ``value`` is a number's, numeral's or month's value, 0 where there is none, -1 for a number
    too long to be of time; ``code`` is what the lexicon says of the word; ``key`` its folded form.
    """

    sort: Sort
    value: int
    code: str
    key: str
    start: int
    end: int
    gap: bool


class _Meaning(NamedTuple):
    sort: Sort
    value: int = 0
    code: str = ""


END = Token(Sort.OTHER, 0, "", "", -1, -1, gap=True)
"""Stands after the last token, several times, so that looking ahead needs no bounds."""
AHEAD = 24
_ENDS = [END] * AHEAD


def _month_words() -> Iterator[tuple[str, _Meaning]]:
    for number, short in enumerate(months.SHORT, start=1):
        for word in short.split():
            code = "ambiguous" if word in months.AMBIGUOUS else "short"
            yield word, _Meaning(Sort.MONTH, number, code)
    for forms in (months.MISTYPED, months.INFLECTED):
        for number, words in enumerate(forms, start=1):
            yield from ((word, _Meaning(Sort.MONTH, number, "oblique")) for word in words.split())
    for number, word in enumerate(months.NOMINATIVE, start=1):
        yield word, _Meaning(Sort.MONTH, number, "nominative")


def _lexicon_words() -> Iterator[tuple[str, _Meaning]]:
    for sort, words in lexicon.WORDS.items():
        yield from ((word, _Meaning(sort)) for word in words.split())
    for sort, coded in lexicon.VALUED.items():
        for code, words in coded.items():
            yield from ((word, _Meaning(sort, 0, code)) for word in words.split())
    for sort, numbered in lexicon.NUMBERED.items():
        for value, words in numbered.items():
            yield from ((word, _Meaning(sort, value)) for word in words.split())
    for code, word in lexicon.PLURAL_WEEKDAYS.items():
        yield word, _Meaning(Sort.WEEKDAY, 2, code)


_WORDS: Mapping[str, _Meaning] = {**dict(_lexicon_words()), **dict(_month_words())}
_MARKS = {mark: _Meaning(sort) for mark, sort in lexicon.MARKS.items()}
_STRANGE_MARK = re.compile(rf"[^\w\s{_INSIDE}{re.escape(''.join(_MARKS))}]")
_OTHER = _Meaning(Sort.OTHER)
_LONG_MONTHS = {
    word: _Meaning(Sort.MONTH, meaning.value, "oblique")
    for word, meaning in _month_words()
    if len(word) >= _TYPO_LENGTH and not word.endswith("owi")
}


def _phrase_index() -> Mapping[str, Mapping[str, Sequence[tuple[list[str], Sort]]]]:
    """The set phrases by their first and second word, longer ones first."""
    index: dict[str, dict[str, list[tuple[list[str], Sort]]]] = defaultdict(dict)
    for sort, phrases in set_phrases.PHRASES.items():
        for phrase in phrases:
            first, second, *_ = keys = phrase.split()
            index[first].setdefault(second, []).append((keys, sort))
    for found in index.values():
        for same in found.values():
            same.sort(key=lambda pair: -len(pair[0]))
    return dict(index)


_PHRASES = _phrase_index()
_BESIDE_TIME = frozenset(  # words of no time that are read as part of one all the same
    (
        *(word for same in set_phrases.PHRASES.values() for one in same for word in one.split()),
        *set_phrases.ORDINAL_ENDINGS,
        *set_phrases.SEASON_SEMESTERS,
        *set_phrases.LAW_WORDS,
        "a",  # "między majem a czerwcem"
    )
)


def _mistyped_month(key: str) -> _Meaning | None:
    if len(key) < _TYPO_LENGTH or key in months.LOOKALIKES:
        return None
    found = extractOne(key, _LONG_MONTHS.keys(), scorer=OSA.distance, score_cutoff=1)
    return _LONG_MONTHS[found[0]] if found else None


@lru_cache(maxsize=_KNOWN_WORDS)
def _meaning(word: str) -> tuple[str, _Meaning]:
    key = fold(_UNSEEN.sub("", word))
    roman = _ALL_ROMANS.get(word)
    if roman:
        return key, _Meaning(Sort.ROMAN, roman)
    known = _WORDS.get(key) or _mistyped_month(key)
    if known:
        return key, known
    return key, _Meaning(Sort.WORD, 0, "acronym" if len(word) > 1 and word.isupper() else "")


def has_word_of_no_time(text: str) -> bool:
    """Whether one word or mark tells that a text is no time as a whole: most need no grammar."""
    if _STRANGE_MARK.search(text):
        return True
    return any(map(_is_of_no_time, _LETTERS.findall(_read_digits(text))))


def _is_of_no_time(word: str) -> bool:
    if len(word) > _LONGEST_WORD:
        return True
    key, meaning = _meaning(word)
    return meaning.sort is Sort.WORD and key not in _BESIDE_TIME


def _single_tokens(text: str) -> list[Token]:
    tokens: list[Token] = []
    before = 0
    for found in _TOKEN.finditer(text):
        piece, (start, end) = found[0], found.span()
        if found.lastindex == _IS_WORD:
            key, meaning = _meaning(piece) if end - start <= _LONGEST_WORD else ("", _OTHER)
            tokens.append(Token(*meaning, key, start, end, start > before))
        elif found.lastindex == _IS_NUMBER:
            value = int(piece) if end - start <= _YEAR_DIGITS else -1
            tokens.append(Token(Sort.NUMBER, value, "", piece, start, end, start > before))
        else:
            meaning = _MARKS.get(piece, _OTHER)
            tokens.append(Token(*meaning, piece, start, end, start > before))
        before = end
    return tokens


def _is_month(tokens: Sequence[Token], at: int) -> bool:
    """Whether a short form that is also another word ("list") stands as a month."""
    following = tokens[at + 1] if at + 1 < len(tokens) else END
    if following.sort in {Sort.DASH, Sort.SLASH}:
        return at + 2 < len(tokens) and tokens[at + 2].sort is Sort.MONTH
    return following.sort is Sort.NUMBER or (following.sort is Sort.DOT and not following.gap)


def _phrase_at(tokens: Sequence[Token], at: int) -> tuple[Sort, int] | None:
    if at + 1 == len(tokens):
        return None
    for keys, sort in _PHRASES[tokens[at].key].get(tokens[at + 1].key, ()):
        end = at + len(keys)
        if [token.key for token in tokens[at:end]] == keys:
            return sort, end
    return None


def _phrase_code(sort: Sort) -> str:
    return "month" if sort is Sort.UNIT else "phrase"


def _read_digits(text: str) -> str:
    """The text with the letters of "2O18" and "3O" as the digits they were taken for."""
    if not _MAY_BE_MISREAD.search(text):
        return text
    return _MISREAD.sub(lambda found: found[0].translate(_DIGITS), text)


def _ordinal_end(tokens: Sequence[Token], at: int) -> int | None:
    """The place after "-go" in "15-go maja", or None where a number has no such ending."""
    if at + 2 >= len(tokens):
        return None
    dash, ending = tokens[at + 1], tokens[at + 2]
    glued = dash.sort is Sort.DASH and not dash.gap and not ending.gap
    return at + 3 if glued and ending.key in set_phrases.ORDINAL_ENDINGS else None


def tokenise(text: str) -> list[Token]:
    """The tokens of a text, phrases of several words joined, then `END` a few times.

    Linear in the text's length.
    """
    single = _single_tokens(_read_digits(text))
    tokens: list[Token] = []
    at = 0
    while at < len(single):
        token = single[at]
        phrase = _phrase_at(single, at) if token.key in _PHRASES else None
        if phrase:
            sort, end = phrase
            last = single[end - 1].end
            token, at = token._replace(sort=sort, value=0, code=_phrase_code(sort), end=last), end
        elif token.sort in _NUMERALS and (after := _ordinal_end(single, at)):
            token, at = token._replace(end=single[after - 1].end), after
        else:
            if token.code == "ambiguous" and not _is_month(single, at):
                token = token._replace(sort=Sort.WORD, code="")
            at += 1
        tokens.append(token)
    return tokens + _ENDS
