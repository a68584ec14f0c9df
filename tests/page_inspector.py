"""What must hold on every page: looked at each time a test gets one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import html5lib

_HTML = "{http://www.w3.org/1999/xhtml}"
_FIELDS = ("input", "select", "textarea")
_NEED_NO_LABEL = ("hidden", "submit", "button")
_REFERENCES = ("aria-describedby", "aria-labelledby", "aria-controls", "for", "headers")
_LOADED = {"link": "href", "script": "src", "img": "src", "form": "action", "iframe": "src"}
_OUTSIDE = re.compile(r"(?i)^\s*(?:[a-z][a-z0-9+.-]*:)?//|^\s*(?:javascript|data):")


def troubles(page: str) -> list[str]:
    """All that is wrong with a page or a fragment of one, each in a few words."""
    whole = page.lstrip()[:9].lower() == "<!doctype"
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"))
    root = parser.parse(page) if whole else parser.parseFragment(page)
    found = [f"not valid HTML at {place}: {code}" for place, code, _ in parser.errors]
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    checks = _FOR_ALL + (_FOR_WHOLE if whole else ())
    return found + [trouble for check in checks for trouble in check(elements)]


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _words(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _leaks(elements: list[Any]) -> Iterator[str]:
    for element in elements:
        pieces = [element.text or "", element.tail or "", *element.attrib.values()]
        if any(mark in piece for mark in ("{{", "{%", "{#") for piece in pieces):
            yield f"a template's own marks leak in <{_name(element)}>"


def _inline(elements: list[Any]) -> Iterator[str]:
    for element in elements:
        yield from (f"inline {key}" for key in element.attrib if key.startswith("on"))
        if "style" in element.attrib or _name(element) == "style":
            yield f"inline style in <{_name(element)}>"
        data = element.attrib.get("type") == "application/json"  # never run
        if _name(element) == "script" and not (data or {"src", "nonce"} & set(element.attrib)):
            yield "inline script without a nonce"


def _outside(elements: list[Any]) -> Iterator[str]:
    for element in elements:
        address = element.attrib.get(_LOADED.get(_name(element), ""), "")
        if _OUTSIDE.match(address):
            yield f"<{_name(element)}> goes outside: {address[:60]}"
        if _name(element) == "a" and re.match(
            r"(?i)\s*javascript:", element.attrib.get("href", "")
        ):
            yield "a link runs script"


def _ids(elements: list[Any]) -> Iterator[str]:
    counts = Counter(element.attrib["id"] for element in elements if "id" in element.attrib)
    yield from (f"id {name} stands {count} times" for name, count in counts.items() if count > 1)


def _fields(elements: list[Any]) -> Iterator[str]:
    labelled = {e.attrib.get("for") for e in elements if _name(e) == "label"}
    inside = {id(field) for e in elements if _name(e) == "label" for field in e.iter()}
    for field in (e for e in elements if _name(e) in _FIELDS):
        if field.attrib.get("type") in _NEED_NO_LABEL or id(field) in inside:
            continue
        named = {"aria-label", "aria-labelledby"} & set(field.attrib)
        if not named and field.attrib.get("id") not in labelled:
            yield f"field {field.attrib.get('name') or field.attrib.get('id')} has no label"


def _named(elements: list[Any]) -> Iterator[str]:
    for element in elements:
        name = _name(element)
        said = _words(element) or element.attrib.get("aria-label")
        if name in {"a", "button", "label", "legend", "caption", "th"} and not said:
            yield f"<{name}> says nothing"
        if name == "img" and "alt" not in element.attrib:
            yield "a picture without words"


def _forms(elements: list[Any]) -> Iterator[str]:
    for form in (e for e in elements if _name(e) == "form"):
        posts = form.attrib.get("method", "get").lower() == "post"
        names = {e.attrib.get("name") for e in form.iter()}
        if posts != ("csrfmiddlewaretoken" in names):
            yield "a POST form and its token go together, and no other has one"


def _headings(elements: list[Any]) -> Iterator[str]:
    levels = [int(_name(e)[1]) for e in elements if re.fullmatch("h[1-6]", _name(e))]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of the first order"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"a heading h{after} right after h{before}"


def _head(elements: list[Any]) -> Iterator[str]:
    if elements[0].attrib.get("lang") != "pl":
        yield "the page does not say that it is in Polish"
    titles = [_words(e) for e in elements if e.tag == f"{_HTML}title"]
    if len(titles) != 1 or not re.fullmatch(r".+ – Harmonia", titles[0]):
        yield f"the title is {titles}"
    if [_name(e) for e in elements].count("main") != 1:
        yield "not exactly one main part"


def _references(elements: list[Any]) -> Iterator[str]:
    ids = {element.attrib.get("id") for element in elements}
    for element in elements:
        for key in _REFERENCES:
            for name in element.attrib.get(key, "").split():
                if name not in ids:
                    yield f"{key} names {name}, which is not there"
        address = element.attrib.get("href", "")
        if address.startswith("#") and address[1:] not in ids:
            yield f"a link goes to {address}, which is not there"


_Check = Callable[[list[Any]], Iterator[str]]
_FOR_ALL: tuple[_Check, ...] = (_leaks, _inline, _outside, _ids, _fields, _named, _forms)
_FOR_WHOLE: tuple[_Check, ...] = (_headings, _head, _references)
