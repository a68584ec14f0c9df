from __future__ import annotations

import pytest

from harmonia.web.ui.marks import MARKS
from inspecting_client import InspectingClient


@pytest.fixture
def page(client: InspectingClient) -> str:
    answer = client.get("/komponenty/")
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_everybody_sees_every_mark_with_its_word(page: str) -> None:
    for shape, _, word in MARKS.values():
        assert f'href="#m-{shape}"' in page
        assert word in page


def test_a_form_with_errors_says_them_twice_and_leads_to_the_fields(page: str) -> None:
    assert '<a href="#id_schools">' in page
    assert page.count("Wpisz, kto odpowiada.") == 2
    assert 'aria-describedby="id_schools_helptext id_schools_error"' in page
    assert 'aria-invalid="true"' in page


def test_a_field_that_may_stay_empty_says_so(page: str) -> None:
    assert "Uwagi <span" in page
    assert page.count("(nieobowiązkowe)") == 1


def test_the_page_is_light(page: str) -> None:
    assert len(page.encode()) < 40_000
