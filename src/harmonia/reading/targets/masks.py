"""Figures that count nothing: dates, years, articles of law, classes, the numbers of things."""

from __future__ import annotations

import re

BLANK = "\u00a6"  # as long as what it covers, so that places in the text stay; no letter or digit

_DASH = r"\s*[-–—‑/]\s*"
_YEAR = r"(?:19|20)\d{2}"
_MONTH = r"(?:stycz|lut|mar(?:ca|cu|zec)|kwie|maj|czerw|lip|sierp|wrze|paźdz|listopad|grud)\w*"
_OF_LAW = r"(?:art|ust|poz|pkt|§|lit|par|rozdz\w*|dzia[łl]\w*|za[łl]\w*|nr|numer\w*|dz\.\s?u)"
_SCHOOLS = r"(?:SP|ZS|ZSP|ZSO|ZPO|LO|PP|PM|MP|CKZ|SOSW|PS|Z?SS|Nr)"
_LENGTHS = r"(?:dni|dnia|tygodni\w*|miesi[ąę]c\w*|lat\w*|rok\w*|godz\w*)"
_YEARS_OF = r"(?:w\s+)?(?:rok\w*|lata\w*|r\.)\s+(?:szk\w*\.?|kalendarz\w*|budżet\w*)?\s*"
_PARTS = r"(?:etap\w*|moduł\w*|cel\w*|zadani\w*|działani\w*|wariant\w*|priorytet\w*)"
_FUND = r"(?:środk|odpis|fundusz|wynagrodze|planowan|osobow)"

_PATTERNS = (
    rf"\d{{1,2}}[.\-/]\d{{1,2}}[.\-/](?:{_YEAR}|\d{{2}})(?:\s*r\b\.?)?",  # 31.01.18
    r"\d{4}-\d{2}-\d{2}",
    rf"\d{{1,2}}(?:{_DASH}\d{{1,2}})?\s+{_MONTH}(?:\s+{_YEAR})?",  # 18–31 stycznia 2018
    rf"{_YEARS_OF}{_YEAR}(?:{_DASH}(?:{_YEAR}|\d{{2}}))?",  # w roku szkolnym 2018/2019
    rf"{_YEAR}{_DASH}(?:{_YEAR}|\d{{2}})(?!\d)",
    rf"{_YEAR}\s*(?:r\b\.?|rok\w*)",
    rf"(?<!\w){_OF_LAW}\.?\s*\d+[\w/.\-]*",  # art. 70a, nr XX/12/2018
    r"(?:[IVXLC]+|\d+)/\d+/\d{2,4}",
    rf"\b{_SCHOOLS}\s+(?:nr\s+)?\d+\b",  # SP 3
    rf"\bkl(?:\.|as\w*)\s*(?:\d+|[IVX]+)(?:{_DASH}|,\s*|\s+i\s+)?(?:\d+|[IVX]+)?",  # kl. 4–8
    rf"\bw?\s*skal\w+\s*(?:od\s+)?\d+(?:{_DASH}|\s+do\s+)\d+",
    r"\bgodz(?:\.|in\w*)?\s*\d{1,2}(?:[.:]\d{2})?(?!\d)",
    rf"\b(?:w\s+ciągu|w\s+terminie(?:\s+do)?|przez|po|trwając\w+|nie\s+później\s+niż)\s+\d+\s+{_LENGTHS}",
    rf"\b{_PARTS}\s+(?:nr\s*)?\d+(?:\.\d+)*(?=\s*(?:$|[.,;)]))",  # zadanie 2.1
    rf"(?:1|0,8)\s*(?:%|procent)\s+(?={_FUND})",  # the training fund of the law: 1 % środków
    r"\bjed(?:en|na|no|nym|ną|nej|nego)\s+z(?:e)?\b",
    r"\b(?:z\s+jednej\s+strony|co\s+do\s+jednego|nie\s+jeden)\b",
    r"\b\d{1,2}/\d{1,2}\b",
    r"\b(?:jedn|dw|trz)\w+\s+(?:trzeci|czwart|piąt)(?:a|ą|e|ej|ych)\b",  # trzy czwarte
)
_FIGURES = re.compile("|".join(f"(?:{pattern})" for pattern in _PATTERNS), re.IGNORECASE)
_LONE_YEAR = re.compile(rf"(?<![\d.,]){_YEAR}(?![\d.,]*\d)(?!\s*(?:zł|osób|szt|uczni|egz))")
_ITEM = re.compile(r"(?:^|(?<=[\s;]))(?:\d{1,2}|[a-h])[.)](?=\s+[^\W\d])")
_ANY_NUMBER = re.compile(r"\d|\b(?:jed|dw|trz)|\bw\s+tym\b", re.IGNORECASE)  # most cells have none
_PARENTHESES = re.compile(r"\([^()]*\)")
_OF_WHICH = re.compile(r"\bw\s+tym\b[^;.]*")


def without_figures(text: str) -> str:
    """The text with figures that count nothing blanked out."""
    if not _ANY_NUMBER.search(text):
        return text
    for pattern in (_FIGURES, _LONE_YEAR, _ITEM, _OF_WHICH):
        text = pattern.sub(_blank, text)
    return text


def without_parentheses(text: str) -> str:
    """The text with what stands in parentheses blanked out."""
    return _PARENTHESES.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    return BLANK * len(match.group())
