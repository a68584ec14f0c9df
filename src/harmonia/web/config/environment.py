"""What the environment says of this installation: read once, typed, refused with one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from harmonia.web.config import sentences
from harmonia.web.config.bad_setting import BadSettingError
from harmonia.web.config.database import Database, database
from harmonia.web.config.mail import Mail, mail
from harmonia.web.config.single_sign_on import SingleSignOn, single_sign_on

LOCAL: Final = ("localhost", "127.0.0.1")
KEY_FILE: Final = "secret-key"
SHORTEST_KEY: Final = 50  # characters
_YES, _NO = ("1", "tak", "yes", "true"), ("0", "nie", "no", "false")


@dataclass(frozen=True, slots=True)
class Environment:
    """One installation, as its environment describes it.

    Attributes:
        data: the private folder of the database, the files and the key.
        secret_key: signs cookies and links; empty where there is none yet, and then nothing works.
        database: where the rows are.
        hosts: the names this installation answers to, without ports.
        https: whether browsers reach it by https only.
        behind_proxy: whether X-Forwarded-Proto comes from our own proxy and is to be believed.
        debug: whether errors are shown to the browser; only ever on a developer's machine.
        mail: how mail is sent, or None where no server is set.
        single_sign_on: the OpenID Connect provider, or None.
    """

    data: Path
    secret_key: str = field(repr=False)
    database: Database
    hosts: tuple[str, ...]
    https: bool
    behind_proxy: bool
    debug: bool
    mail: Mail | None
    single_sign_on: SingleSignOn | None


def read(variables: Mapping[str, str]) -> Environment:
    """The installation that these variables describe.

    Raises:
        BadSettingError: a value cannot be used; its message is one Polish sentence.
    """
    data = data_folder(variables)
    hosts = _hosts(variables.get("HARMONIA_HOSTS", "localhost"))
    local = all(host in LOCAL for host in hosts)
    debug = _yes_or_no(variables, "HARMONIA_DEBUG", otherwise=False)
    if debug and not local:
        raise BadSettingError(sentences.DEBUG_IN_PUBLIC)
    return Environment(
        data=data,
        secret_key=_secret_key(variables, data),
        database=database(variables.get("DATABASE_URL", ""), data=data),
        hosts=hosts,
        https=_yes_or_no(variables, "HARMONIA_HTTPS", otherwise=not local),
        behind_proxy=_yes_or_no(variables, "HARMONIA_PROXY", otherwise=False),
        debug=debug,
        mail=mail(variables.get("HARMONIA_MAIL_URL", ""), variables.get("HARMONIA_MAIL_FROM", "")),
        single_sign_on=single_sign_on(variables),
    )


def data_folder(variables: Mapping[str, str]) -> Path:
    """The private folder: HARMONIA_DATA, or the one that the system keeps for programs."""
    named = variables.get("HARMONIA_DATA", "")
    if named and not Path(named).is_absolute():
        raise BadSettingError(sentences.relative_folder(named))
    if named:
        return Path(named)
    shared = variables.get("XDG_DATA_HOME", "")
    return (Path(shared) if shared else Path.home() / ".local" / "share") / "harmonia"


def _secret_key(variables: Mapping[str, str], data: Path) -> str:
    key = variables.get("HARMONIA_SECRET_KEY", "")
    file = data / KEY_FILE
    if not key and file.is_file():
        key = file.read_text("utf-8").strip()
    if key and len(key) < SHORTEST_KEY:
        raise BadSettingError(sentences.short_key(SHORTEST_KEY))
    return key


def _hosts(value: str) -> tuple[str, ...]:
    hosts = tuple(host for piece in value.split(",") if (host := piece.strip().lower()))
    bad = [host for host in hosts if not host.strip("._-") or set(host) & set("/:@* ")]
    if bad or not hosts:
        raise BadSettingError(sentences.bad_host(bad[0] if bad else ""))
    return hosts


def _yes_or_no(variables: Mapping[str, str], name: str, *, otherwise: bool) -> bool:
    value = variables.get(name, "").strip().lower()
    if value in _YES:
        return True
    if value in _NO:
        return False
    if value:
        raise BadSettingError(sentences.not_yes_or_no(name, value))
    return otherwise
