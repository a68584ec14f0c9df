"""The pages as three people walk them: the officer, a member, a stranger; and the newcomer."""

from __future__ import annotations

import re
from typing import Any

import pytest

import made_up_people as made
from harmonia.web.people.enums import Role
from harmonia.web.people.models import Membership, Organisation, Person
from harmonia.web.people.scope import acting_for
from inspecting_client import InspectingClient

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def quick_passwords(settings: Any) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def here() -> Organisation:
    return made.organisation()


@pytest.fixture
def officer(here: Organisation) -> InspectingClient:
    return _browser(made.member(here, Role.EDUCATION_OFFICER, "Olga Officer"))


@pytest.fixture
def member(here: Organisation) -> InspectingClient:
    return _browser(made.member(here, Role.TEAM_MEMBER, "Marek Członek"))


@pytest.fixture
def stranger() -> InspectingClient:
    there = made.organisation("Gmina Leśna")
    return _browser(made.member(there, Role.EDUCATION_OFFICER, "Stefan Obcy"))


def _browser(who: Person) -> InspectingClient:
    client = InspectingClient()
    client.force_login(who)
    return client


def _text(answer: Any) -> str:
    return str(answer.content.decode())


def _invite(officer: InspectingClient, here: Organisation, email: str) -> str:
    """The link that the page shows."""
    sent = {"email": email, "role": "observer"}
    page = _text(officer.post(f"/o/{here.slug}/osoby/zaproszenie/", sent))
    found = re.search(r'value="http://testserver(/o/[^"]+/zaproszenie/[^"]+/)"', page)
    assert found, page
    return found[1]


def test_my_organisations_shows_mine_and_nobody_elses(
    here: Organisation, officer: InspectingClient, stranger: InspectingClient
) -> None:
    mine = _text(officer.get("/organizacje/"))
    assert "Gmina Brzozowa" in mine
    assert "pracownik do spraw oświaty" in mine
    assert "Gmina Leśna" not in mine
    assert "Gmina Brzozowa" not in _text(stranger.get("/organizacje/"))
    del here


def test_who_belongs_nowhere_is_told_what_to_do() -> None:
    page = _text(_browser(made.person(email="sam@gmina.example")).get("/organizacje/"))
    assert "Do organizacji wchodzi się przez zaproszenie" in page
    assert "sam@gmina.example" in page


def test_my_organisations_asks_the_same_number_of_questions_for_three_as_for_one(
    django_assert_num_queries: Any,
) -> None:
    few, many = made.person(), made.person()
    made.membership(few, made.organisation(), Role.OBSERVER)
    for name in ("Gmina A", "Gmina B", "Gmina C"):
        made.membership(many, made.organisation(name), Role.OBSERVER)
    for who in (few, many):
        browser = _browser(who)
        with django_assert_num_queries(4):  # session, person, organisations, roles
            browser.get("/organizacje/")


def test_the_officer_sees_people_addresses_and_what_can_be_done(
    here: Organisation, officer: InspectingClient, member: InspectingClient
) -> None:
    made.member(here, Role.OBSERVER, "Łucja Ś.")
    page = _text(officer.get(f"/o/{here.slug}/osoby/"))
    assert all(words in page for words in ("Marek Członek", "Zaproś osobę", "Zmień rolę", "@gmina"))
    seen = _text(member.get(f"/o/{here.slug}/osoby/"))
    assert "Olga Officer" in seen
    assert not any(words in seen for words in ("Zaproś osobę", "Zmień rolę", "@gmina"))


def test_people_stand_in_polish_order(here: Organisation, officer: InspectingClient) -> None:
    for name in ("Łucja", "Lucyna", "Zofia"):
        made.member(here, Role.OBSERVER, name)
    page = _text(officer.get(f"/o/{here.slug}/osoby/"))
    assert page.index("Lucyna") < page.index("Łucja") < page.index("Olga") < page.index("Zofia")


@pytest.mark.parametrize("people", [1, 3])
def test_the_list_of_people_asks_the_same_number_of_questions(
    here: Organisation, officer: InspectingClient, django_assert_num_queries: Any, people: int
) -> None:
    for _ in range(people):
        made.member(here, Role.OBSERVER)
    # session, person, organisation, own roles, partners not asked; people, invitations
    with django_assert_num_queries(6):
        officer.get(f"/o/{here.slug}/osoby/")


def test_a_strangers_pages_are_not_found(
    here: Organisation, stranger: InspectingClient, officer: InspectingClient
) -> None:
    with acting_for(here):
        number = Membership.objects.get().pk
    for way in ("osoby/", "osoby/zaproszenie/", f"osoby/{number}/rola/", f"osoby/{number}/koniec/"):
        assert stranger.get(f"/o/{here.slug}/{way}").status_code == 404
        assert stranger.post(f"/o/{here.slug}/{way}").status_code == 404
    del officer


def test_who_is_not_signed_in_signs_in_and_comes_back(
    client: InspectingClient, here: Organisation
) -> None:
    made.membership(
        made.person(email="jan@gmina.example", password=made.PASSWORD), here, Role.TREASURER
    )
    sent = client.get(f"/o/{here.slug}/osoby/")
    assert sent["Location"].startswith("/konto/logowanie/?next=/o/")
    back = client.post(
        sent["Location"], {"login": "Jan@Gmina.example", "password": made.PASSWORD}, follow=True
    )
    assert back.redirect_chain[-1][0] == f"/o/{here.slug}/osoby/"
    assert "skarbnik" in _text(back)


def test_a_wrong_password_and_an_unknown_address_get_the_same_words(
    client: InspectingClient,
) -> None:
    made.person(email="jan@gmina.example", password=made.PASSWORD)
    answers = [
        client.post("/konto/logowanie/", {"login": login, "password": "inne hasło do niczego"})
        for login in ("jan@gmina.example", "nikt@gmina.example")
    ]
    words = [
        re.findall(r'class="summary".*?</div>', _text(answer), re.DOTALL) for answer in answers
    ]
    assert words[0] == words[1] != []


def test_nobody_signs_up_without_an_invitation(client: InspectingClient) -> None:
    for address in ("/konto/signup/", "/konto/rejestracja/", "/accounts/signup/"):
        assert client.get(address).status_code == 404


def test_signing_out(officer: InspectingClient) -> None:
    assert "Wyloguj" in _text(officer.get("/konto/wylogowanie/"))
    officer.post("/konto/wylogowanie/")
    assert officer.get("/organizacje/").status_code == 302


def test_a_newcomer_comes_in_by_the_link_that_the_page_shows(
    here: Organisation, officer: InspectingClient, client: InspectingClient
) -> None:
    link = _invite(officer, here, "ewa@gmina.example")
    assert "ewa@gmina.example" in _text(client.get(link))
    bad = client.post(link, {"name": "Ewa Lis", "password": "krótkie", "again": "inne"})
    assert "Hasła różnią się" in _text(bad)
    given = {"name": "Ewa  Lis ", "password": made.PASSWORD, "again": made.PASSWORD}
    inside = client.post(link, given, follow=True)
    assert "Należysz teraz do organizacji Gmina Brzozowa" in _text(inside)
    assert Person.objects.get(email="ewa@gmina.example").name == "Ewa Lis"
    assert client.get(link).status_code == 410
    assert InspectingClient().get(link).status_code == 410


def test_somebody_with_an_account_signs_in_first_and_then_joins(
    here: Organisation, officer: InspectingClient, client: InspectingClient
) -> None:
    ewa = made.person("Ewa Lis", "ewa@gmina.example")
    link = _invite(officer, here, "EWA@gmina.example")
    assert f"/konto/logowanie/?next={link}" in _text(client.get(link))
    browser = _browser(ewa)
    assert "Dołącz" in _text(browser.get(link))
    assert "Należysz teraz" in _text(browser.post(link, follow=True))


def test_an_invitation_for_another_address_is_not_taken(
    here: Organisation, officer: InspectingClient, stranger: InspectingClient
) -> None:
    link = _invite(officer, here, "ewa@gmina.example")
    assert "dla kogoś innego" in _text(stranger.get(link))
    stranger.post(link)
    with acting_for(here):
        assert not Membership.objects.filter(person__name="Stefan Obcy").exists()


def test_a_link_of_one_organisation_does_not_work_under_another(
    here: Organisation, officer: InspectingClient, client: InspectingClient
) -> None:
    there = made.organisation("Gmina Leśna")
    link = _invite(officer, here, "ewa@gmina.example")
    assert client.get(link.replace(here.slug, there.slug)).status_code == 404


def test_an_invitation_is_withdrawn_from_the_list(
    here: Organisation, officer: InspectingClient, client: InspectingClient
) -> None:
    link = _invite(officer, here, "ewa@gmina.example")
    page = _text(officer.get(f"/o/{here.slug}/osoby/"))
    found = re.search(r'action="([^"]+/cofnij/)"', page)
    assert found
    assert "Cofnięto zaproszenie" in _text(officer.post(found[1], follow=True))
    assert client.get(link).status_code == 410


def test_errors_in_the_invitation_stand_by_their_fields(
    here: Organisation, officer: InspectingClient
) -> None:
    page = _text(officer.post(f"/o/{here.slug}/osoby/zaproszenie/", {"email": "to nie adres"}))
    assert "Niczego jeszcze nie zapisano" in page
    assert "Wpisz adres e-mail" in page
    assert "Wybierz rolę z" in page


def test_a_role_that_may_not_be_given_is_not_on_the_page_and_not_taken(
    here: Organisation, officer: InspectingClient
) -> None:
    address = f"/o/{here.slug}/osoby/zaproszenie/"
    assert "koordynator krajowy" not in _text(officer.get(address))
    sent = {"email": "ewa@gmina.example", "role": "national_coordinator"}
    assert "Wybierz rolę z" in _text(officer.post(address, sent))


def test_a_role_is_changed_and_a_membership_ended(
    here: Organisation, officer: InspectingClient, member: InspectingClient
) -> None:
    with acting_for(here):
        number = Membership.objects.get(person__name="Marek Członek").pk
    way = f"/o/{here.slug}/osoby/{number}"
    assert "Marek Członek" in _text(officer.get(f"{way}/rola/"))
    assert "Zmieniono rolę" in _text(
        officer.post(f"{way}/rola/", {"role": "observer"}, follow=True)
    )
    assert member.get("/organizacje/").status_code == 302  # signed out
    with acting_for(here):
        number = Membership.objects.get(person__name="Marek Członek", until=None).pk
    way = f"/o/{here.slug}/osoby/{number}/koniec/"
    assert "Ta osoba od razu straci dostęp" in _text(officer.get(way))
    assert "nie należy już" in _text(officer.post(way, follow=True))


def test_a_member_leaves_and_is_signed_out(here: Organisation, member: InspectingClient) -> None:
    with acting_for(here):
        number = Membership.objects.get().pk
    way = f"/o/{here.slug}/osoby/{number}/koniec/"
    assert "zostaniesz wylogowany" in _text(member.get(way))
    member.post(way)
    assert member.get("/organizacje/").status_code == 302


def test_the_last_officer_cannot_leave_and_is_told_why(
    here: Organisation, officer: InspectingClient
) -> None:
    with acting_for(here):
        number = Membership.objects.get().pk
    answer = officer.post(f"/o/{here.slug}/osoby/{number}/koniec/")
    assert answer.status_code == 409
    assert "Najpierw zaproś kogoś" in _text(answer)


def test_the_account_shows_the_person_and_takes_a_new_name(member: InspectingClient) -> None:
    assert "Marek Członek" in _text(member.get("/konto/"))
    assert "Zapisano imię" in _text(member.post("/konto/", {"name": "Marek Lis"}, follow=True))
    assert "Wpisz imię" in _text(member.post("/konto/", {"name": " "}))
    assert Person.objects.filter(name="Marek Lis").exists()


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", '"><img src=x onerror=y>'])
def test_a_name_is_only_ever_text(here: Organisation, name: str) -> None:
    Organisation.objects.filter(pk=here.pk).update(name=name)
    browser = _browser(made.member(here, Role.EDUCATION_OFFICER, name))
    for way in ("/organizacje/", f"/o/{here.slug}/osoby/", "/konto/"):
        page = _text(browser.get(way))
        assert "<script>alert" not in page
        assert "<img src=x" not in page


def test_without_mail_a_forgotten_password_is_not_promised_by_mail(
    client: InspectingClient,
) -> None:
    assert "nie wysyła poczty" in _text(client.get("/konto/haslo/nowe/"))


def test_with_mail_a_forgotten_password_is_set_by_the_link(
    client: InspectingClient, settings: Any, mailoutbox: list[Any]
) -> None:
    settings.MAIL_IS_SET = True
    settings.ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = True
    settings.DEFAULT_FROM_EMAIL = "harmonia@gmina.example"
    jan = made.person("Jan Lis", "jan@gmina.example", made.PASSWORD)
    answers = [
        _text(client.post("/konto/haslo/nowe/", {"email": email}, follow=True))
        for email in ("jan@gmina.example", "nikt@gmina.example")
    ]
    assert answers[0] == answers[1]
    sent, other = mailoutbox  # both take the same time
    assert (sent.to, other.to) == (["jan@gmina.example"], ["nikt@gmina.example"])
    assert "nie ma konta" in other.body
    link = re.search(r"http://testserver(\S+)", sent.body)
    assert link
    form = client.get(link[1], follow=True)
    assert "Ustaw nowe hasło" in _text(form)
    new = "inne pole za inną szkołą"
    client.post(form.redirect_chain[-1][0], {"password1": new, "password2": new}, follow=True)
    jan.refresh_from_db()
    assert jan.check_password(new)
    assert "nie działa" in _text(InspectingClient().get(link[1], follow=True))
