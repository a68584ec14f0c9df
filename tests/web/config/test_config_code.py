"""Tests about the code itself: what every app promises, and none may forget."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import call_command
from django.urls import URLPattern, URLResolver, get_resolver

import harmonia.web
from harmonia.web.people.page import door_of

WEB = Path(harmonia.web.__file__).parent
TEMPLATES = sorted(WEB.glob("*/templates/**/*.*"))
PAGES = [path for path in TEMPLATES if path.suffix == ".html"]
STATIC = sorted(WEB.glob("*/static/**/*.*"))
CODE = [path for path in sorted(WEB.rglob("*.py")) if "migrations" not in path.parts]
# Templates of libraries that ours stand in for: the library names them.
OF_LIBRARIES = ("django", "account", "allauth", "mfa", "socialaccount")
# Markup that a library draws out of nothing a person wrote.
DRAWN_FOR_US = ("{{ totp_svg|safe }}",)
TEXT = "\n".join(path.read_text("utf-8") for path in [*CODE, *TEMPLATES])


def _addresses(
    resolver: URLResolver | None = None, before: str = ""
) -> Iterator[tuple[str, URLPattern]]:
    for pattern in (resolver or get_resolver()).url_patterns:
        address = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _addresses(pattern, address)
        else:
            yield address, pattern


ADDRESSES = dict(_addresses())


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_address_declares_its_door(address: str) -> None:
    callback = ADDRESSES[address].callback
    assert door_of(callback) is not None, f"{address}: put harmonia.web.people.page before it"


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_address_has_a_name_and_ends_with_a_stroke(address: str) -> None:
    assert ADDRESSES[address].name, address
    assert not address or address.endswith(("/", "/$")), address


def test_no_two_addresses_have_one_name() -> None:
    names = [pattern.name for pattern in ADDRESSES.values()]
    assert len(names) == len(set(names))


def _name(path: Path, folder: str) -> str:
    return path.relative_to(WEB).as_posix().partition(f"/{folder}/")[2]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: _name(path, "templates"))
def test_every_template_is_used(path: Path) -> None:
    name = _name(path, "templates")
    made = re.sub(r"\w+\.html$", "{name}.html", name)  # a name put together in Python
    assert name.split("/")[0] in OF_LIBRARIES or f'"{name}"' in TEXT or f'"{made}"' in TEXT


@pytest.mark.parametrize("path", STATIC, ids=lambda path: _name(path, "static"))
def test_every_static_file_is_used(path: Path) -> None:
    assert f'{{% static "{_name(path, "static")}" %}}' in TEXT


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: _name(path, "templates"))
def test_templates_leave_escaping_on_and_style_in_the_sheets(path: Path) -> None:
    text = path.read_text("utf-8")
    for drawn in DRAWN_FOR_US:
        text = text.replace(drawn, "")
    assert not re.findall(r"\|\s*safe\b|autoescape|<style|\sstyle=|\son\w+=", text)
    scripts = re.findall(r"<script\b[^>]*>", text)
    assert all(
        re.search(r'\s(?:src=|nonce=|type="application/json")', script) for script in scripts
    )


@pytest.mark.parametrize("path", PAGES, ids=lambda path: _name(path, "templates"))
def test_one_letter_words_keep_to_the_next_in_templates(path: Path) -> None:
    page = re.sub(r"(?s)<(code|script)\b.*?</\1>", "", path.read_text("utf-8"))
    words = re.sub(r"(?s)<[^>]*>|\{[%#].*?[%#]\}", "\n", page)
    assert not re.findall(r"(?i)(?<![^\s(„])[aiouwz] (?=\S).{0,20}", words)


@pytest.mark.parametrize("path", CODE, ids=lambda path: path.relative_to(WEB).as_posix())
def test_no_code_goes_round_the_nets(path: Path) -> None:
    forbidden = r"mark_safe|csrf_exempt|\bRawSQL\b|\.extra\(|shell=True|xframe_options_exempt"
    assert not re.findall(forbidden, path.read_text("utf-8"))


@pytest.mark.parametrize("path", CODE, ids=lambda path: path.relative_to(WEB).as_posix())
def test_no_module_is_a_drawer_for_everything(path: Path) -> None:
    assert path.stem not in {"utils", "helpers", "common", "core", "manager", "signals"}


@pytest.mark.django_db
def test_every_change_of_a_model_has_its_migration() -> None:
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
