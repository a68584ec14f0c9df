"""Tables that are no schedule, and what they are."""

from __future__ import annotations

import re

from harmonia.polish.folding import fold
from harmonia.reading.matrix import Matrix

# Words (folded) that tell a kind of table; the first kind with enough of them wins.
_KINDS: tuple[tuple[str, int, tuple[str, ...]], ...] = (
    ("swot", 2, ("mocne strony", "slabe strony", "szanse", "zagrozenia", "swot")),
    ("contents", 1, ("spis tresci",)),
    ("signatures", 1, ("podpis", "zatwierdzil", "sporzadzil", "opracowal", "przygotowal")),
    (
        "budget",
        2,
        ("dzial", "rozdzial", "paragraf", "plan wydatkow", "kwota", "razem", "wydatki", "dochody"),
    ),
    ("statistics", 2, ("liczba uczniow", "liczba oddzialow", "liczba nauczycieli", "rok szkolny")),
    ("scheme", 2, ("zadanie", "numer z planu", "termin realizacji", "kwartal", "nr zadania")),
)
_AMOUNT = re.compile(r"\d[\d\s.,]*\s*(?:zł|PLN|tys\.?)")
_CHAPTER = re.compile(
    r"\s*(?:(?:\d{1,2}|[IVX]+)(?:\.\d+)*[.)]\s|Wstęp|Wprowadzenie|Spis|Załącznik)"
)
_LEADER = re.compile(r"(\.{4,}|…|\t)\s*\d+\s*$")
_SAMPLE = 60  # cells looked at


def kind_of(matrix: Matrix, over: str | None = None) -> str:
    """What a table that is no schedule is.

    Args:
        matrix: the table.
        over: the words right above it.

    Returns:
        ``swot``, ``contents``, ``signatures``, ``budget``, ``statistics``, ``scheme`` or ``other``.
    """
    texts = [matrix.text(cell) or "" for cell in matrix.table.cells[:_SAMPLE]]
    if over and "schemat" in fold(over):
        return "scheme"
    if texts and sum(1 for text in texts if _LEADER.search(text)) * 3 > len(texts):
        return "contents"
    if _lists_pages(matrix):
        return "contents"
    if sum(1 for text in texts if _AMOUNT.fullmatch(text)) * 5 > sum(map(bool, texts)):
        return "budget"
    words = fold(" | ".join([over or "", *texts]))
    for kind, least, signs in _KINDS:
        if sum(1 for sign in signs if re.search(rf"\b{sign}", words)) >= least:
            return kind
    return "other"


def _lists_pages(matrix: Matrix) -> bool:
    """Whether chapters stand on the left and growing page numbers on the right."""
    pages: list[int] = []
    for row in range(min(matrix.rows, _SAMPLE)):
        texts = [text for cell in matrix.covering(row) if (text := matrix.text(cell))]
        if len(texts) < 2 or not texts[-1].isdigit() or not _CHAPTER.match(texts[0] + " "):  # noqa: PLR2004
            return False
        pages.append(int(texts[-1]))
    return len(pages) > 2 and pages == sorted(pages)  # noqa: PLR2004  (chance orders two)
