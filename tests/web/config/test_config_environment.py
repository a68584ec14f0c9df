from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harmonia.web.config.bad_setting import BadSettingError
from harmonia.web.config.environment import SHORTEST_KEY, Environment, read

KEY = "k" * SHORTEST_KEY


def told(**variables: str) -> Environment:
    return read({"HARMONIA_DATA": "/srv/harmonia", "HARMONIA_SECRET_KEY": KEY, **variables})


def test_nothing_need_be_said() -> None:
    here = read({})
    assert here.data.is_absolute()
    assert here.data.name == "harmonia"
    assert here.hosts == ("localhost",)
    assert [here.https, here.debug, here.behind_proxy] == [False] * 3
    assert here.mail is None
    assert here.single_sign_on is None
    assert here.database.engine == "sqlite3"


def test_the_data_folder_is_where_the_system_keeps_such_things() -> None:
    assert read({"XDG_DATA_HOME": "/srv"}).data == Path("/srv/harmonia")


def test_one_machine_speaks_http_and_an_office_https() -> None:
    assert not told(HARMONIA_HOSTS="localhost, 127.0.0.1").https
    assert told(HARMONIA_HOSTS="plan.gmina.pl").https
    assert not told(HARMONIA_HOSTS="plan.gmina.pl", HARMONIA_HTTPS="nie").https


@pytest.mark.parametrize(
    ("word", "meant"), [("tak", True), ("1", True), ("Nie", False), ("", False)]
)
def test_yes_and_no_are_polish_words(word: str, meant: bool) -> None:  # noqa: FBT001  (a table)
    assert told(HARMONIA_PROXY=word).behind_proxy is meant


def test_the_key_is_read_from_the_data_folder(tmp_path: Path) -> None:
    (tmp_path / "secret-key").write_text(f"{KEY}\n", "utf-8")
    assert read({"HARMONIA_DATA": str(tmp_path)}).secret_key == KEY


def test_mail_goes_to_the_server_named() -> None:
    here = told(
        HARMONIA_MAIL_URL="smtp://urz%40d:ha%2Fslo@poczta.gmina.pl",
        HARMONIA_MAIL_FROM="plan@gmina.pl",
    )
    assert here.mail is not None
    assert (here.mail.host, here.mail.port) == ("poczta.gmina.pl", 587)
    assert (here.mail.user, here.mail.password) == ("urz@d", "ha/slo")
    assert here.mail.as_django()["EMAIL_USE_TLS"]
    at_once = told(HARMONIA_MAIL_URL="smtps://poczta.pl", HARMONIA_MAIL_FROM="a@b.pl").mail
    assert at_once is not None
    assert at_once.port == 465
    assert not at_once.as_django()["EMAIL_USE_TLS"]


def test_signing_in_at_the_office_takes_three_variables() -> None:
    here = told(
        HARMONIA_OIDC_SERVER="https://konta.gmina.pl",
        HARMONIA_OIDC_CLIENT="harmonia",
        HARMONIA_OIDC_SECRET="tajne",  # noqa: S106  (made up)
    )
    assert here.single_sign_on is not None
    apps = here.single_sign_on.as_allauth()["openid_connect"]["APPS"]
    assert apps[0]["settings"] == {"server_url": "https://konta.gmina.pl"}
    assert "tajne" not in repr(here)


def test_secrets_are_not_shown() -> None:
    here = told(DATABASE_URL="postgresql://osoba:tajne@serwer/harmonia")
    assert "tajne" not in repr(here)
    assert KEY not in repr(here)


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({"HARMONIA_DATA": "dane"}, "HARMONIA_DATA"),
        ({"HARMONIA_SECRET_KEY": "krotki"}, "HARMONIA_SECRET_KEY"),
        ({"HARMONIA_HOSTS": "https://plan.gmina.pl"}, "HARMONIA_HOSTS"),
        ({"HARMONIA_HOSTS": "*"}, "HARMONIA_HOSTS"),
        ({"HARMONIA_HOSTS": ","}, "HARMONIA_HOSTS"),
        ({"HARMONIA_DEBUG": "czasem"}, "HARMONIA_DEBUG"),
        ({"HARMONIA_DEBUG": "tak", "HARMONIA_HOSTS": "plan.gmina.pl"}, "HARMONIA_DEBUG"),
        ({"HARMONIA_HTTPS": "chyba"}, "HARMONIA_HTTPS"),
        ({"DATABASE_URL": "mysql://a@b/c"}, "DATABASE_URL"),
        ({"DATABASE_URL": "postgresql://osoba@serwer"}, "DATABASE_URL"),
        ({"DATABASE_URL": "postgresql://%zz/x"}, "DATABASE_URL"),
        ({"DATABASE_URL": "[::"}, "DATABASE_URL"),
        ({"HARMONIA_MAIL_URL": "poczta.gmina.pl"}, "HARMONIA_MAIL_URL"),
        ({"HARMONIA_MAIL_URL": "smtp://poczta:port"}, "HARMONIA_MAIL_URL"),
        ({"HARMONIA_MAIL_URL": "smtp://poczta.pl"}, "HARMONIA_MAIL_FROM"),
        ({"HARMONIA_OIDC_SERVER": "https://konta.pl"}, "HARMONIA_OIDC_CLIENT"),
        (
            {
                "HARMONIA_OIDC_SERVER": "http://konta.pl",
                "HARMONIA_OIDC_CLIENT": "a",
                "HARMONIA_OIDC_SECRET": "b",
            },
            "HARMONIA_OIDC_SERVER",
        ),
    ],
)
def test_a_bad_value_is_answered_with_one_sentence(variables: dict[str, str], named: str) -> None:
    with pytest.raises(BadSettingError) as error:
        told(**variables)
    said = str(error.value)
    assert named in said
    assert said.endswith(".")
    assert "\n" not in said


@given(
    st.sampled_from(["DATABASE_URL", "HARMONIA_HOSTS", "HARMONIA_MAIL_URL", "HARMONIA_DEBUG"]),
    st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
)
def test_any_value_is_taken_or_refused_with_a_sentence(name: str, value: str) -> None:
    with suppress(BadSettingError):
        told(**{name: value})
