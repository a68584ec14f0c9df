"""Polish inflection: lemmas, keys and nominatives, from the morfeusz2 dictionary (BSD)."""

from harmonia.polish.morphology.authorities import authority_name
from harmonia.polish.morphology.dictionary import Form, readings
from harmonia.polish.morphology.keys import lemma_key, lemmas, same_phrase
from harmonia.polish.morphology.phrases import base_form

__all__ = [
    "Form",
    "authority_name",
    "base_form",
    "lemma_key",
    "lemmas",
    "readings",
    "same_phrase",
]
