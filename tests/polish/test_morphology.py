"""Lemmas, keys and nominatives."""

from __future__ import annotations

import threading
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.polish.morphology import base_form, lemma_key, lemmas, readings, same_phrase
from harmonia.polish.morphology.dictionary import paradigm


@pytest.mark.parametrize(
    ("word", "lemma"),
    [("szkół", "szkoła"), ("WYDZIAŁEM", "wydział"), ("Terminy", "termin"), ("RPW", "rpw"),
     ("Bocheńskiego", "bocheński"), ("qwxz", "qwxz")],
)  # fmt: skip
def test_lemmas(word: str, lemma: str) -> None:
    assert lemma in lemmas(word)


@pytest.mark.parametrize(
    "phrases",
    [
        ("Termin realizacji", "TERMINY REALIZACJI", "terminu realizacji", "terminach realizacji"),
        ("Osoba odpowiedzialna", "osoby odpowiedzialne", "Osób odpowiedzialnych"),
        ("Sposób monitorowania", "sposoby monitorowania", "sposobów  monitorowania:"),
        ("Wydział Edukacji", "wydziałem edukacji", "WYDZIALE EDUKACJI"),
        ("rada pedagogiczna", "rady pedagogiczne", "radom pedagogicznym"),
        ("Cel szczegółowy", "cele szczegółowe", "celu szczegółowego"),
        ("jednostka współpracująca", "jednostki współpracujące"),
        ("Wskaźnik", "wskaźniki"),
        ("źródło finansowania", "źródła finansowania"),
        ("zadanie", "zadania", "ZADAŃ"),
        ("organ prowadzący", "organem prowadzącym"),
        ("WOZ UM", "woz um"),
    ],
)
def test_key_does_not_change_with_inflection(phrases: tuple[str, ...]) -> None:
    assert len({lemma_key(phrase) for phrase in phrases}) == 1
    assert all(same_phrase(*pair) for pair in pairwise(phrases))


def test_different_words_have_different_keys() -> None:
    keys = [lemma_key(words) for words in ("wskaźnik", "miernik", "termin", "zadanie", "efekt")]
    assert len(set(keys)) == len(keys)
    assert not same_phrase("wskaźnik", "miernik")
    assert not same_phrase("cel", "cel główny")


NOUNS = (
    "szkoła przedszkole dyrektor nauczyciel wskaźnik miernik termin zadanie działanie efekt źródło "
    "sposób wydział poradnia biblioteka zespół raport harmonogram uchwała umowa sieć "
    "spotkanie szkolenie cel priorytet odpowiedzialność jednostka realizacja koszt budżet rada"
)


@pytest.mark.parametrize("noun", NOUNS.split())
def test_all_forms_of_a_noun_of_the_field_share_its_key(noun: str) -> None:
    entries = {f.entry for f in readings(noun) if f.part == "subst" and f.lemma == noun}
    forms = {
        f.text for entry in entries for f in paradigm(entry) if f.part == "subst" and not f.marks
    }
    assert forms
    assert {lemma_key(form) for form in forms} == {lemma_key(noun)}


@pytest.mark.parametrize(
    ("phrase", "nominative"),
    [
        ("Wydziałem Edukacji", "Wydział Edukacji"),
        ("Dyrektorzy szkół", "Dyrektorzy szkół"),
        ("dyrektorami szkół", "dyrektorzy szkół"),
        ("koordynatorem ds. wspomagania", "koordynator ds. wspomagania"),
        ("Powiatu Bocheńskiego", "Powiat Bocheński"),
        ("Mieście Maków Mazowiecki", "Miasto Maków Mazowiecki"),
        ("Gł. Księgową", "Gł. Księgowa"),
        ("poradnią psychologiczno-pedagogiczną", "poradnia psychologiczno-pedagogiczna"),
        ("radami pedagogicznymi", "rady pedagogiczne"),
        ("organem prowadzącym szkoły", "organ prowadzący szkoły"),
        ("dyrektorem Janem Kowalskim", "dyrektor Jan Kowalski"),
        ("instytucji wspomagających", "instytucje wspomagające"),
        ("STAROSTĄ", "STAROSTA"),
        ("instytucji", "instytucji"),  # of one or of many: unsure
        ("WE", "WE"),
        ("qwxz qwxzem", "qwxz qwxzem"),
        ("", ""),
    ],
)
def test_base_form(phrase: str, nominative: str) -> None:
    assert base_form(phrase) == nominative


def test_base_form_with_a_known_case() -> None:
    assert base_form("Przewodniczącym Rady", "inst") == "Przewodniczący Rady"
    assert base_form("szkoły", "gen") == "szkoła"


@pytest.mark.parametrize("noun", ["wydział edukacji", "dyrektorzy szkół", "poradnie", "osoba"])
def test_base_form_is_its_own_base_form(noun: str) -> None:
    assert base_form(base_form(noun)) == base_form(noun)


@given(st.text(max_size=60))
def test_any_text_is_taken(text: str) -> None:
    assert isinstance(base_form(text), str)
    assert all(lemma_key(text))
    assert lemmas(text)


def test_threads_may_share_the_dictionary() -> None:
    words = [form.text for form in paradigm("szkoła")] * 20
    results: list[set[frozenset[str]]] = []

    def look_up() -> None:
        readings.cache_clear()
        results.append({frozenset(f.lemma for f in readings(word)) for word in words})

    threads = [threading.Thread(target=look_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 4
    assert all(result == results[0] for result in results)
