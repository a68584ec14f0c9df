"""`harmonia registers`: what an official register would change here, and taking it over."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

import click

from harmonia.cli import sentences
from harmonia.cli.command import Misuse, PolishCommand, PolishGroup
from harmonia.cli.days import given_day, today
from harmonia.registers import Difference, Register, RegisterError, compare, listed, succeed
from harmonia.registers import sentences as said
from harmonia.registers.register import Entry
from harmonia.registers.rows import load
from harmonia.registers.rspo import Institution, read_rspo
from harmonia.registers.rspo import label as institution_label
from harmonia.registers.terc import Authority, read_terc
from harmonia.registers.terc import label as authority_label
from harmonia.registers.told import told

E = TypeVar("E", bound=Entry)
REFUSED = 2  # exit code
_INDENT = "  "


@click.group(
    "registers",
    cls=PolishGroup,
    help=sentences.REGISTERS,
    lazily={
        "rspo": "harmonia.cli.registers:rspo_command",
        "terc": "harmonia.cli.registers:terc_command",
    },
)
def registers_group() -> None:
    """See `harmonia.cli.sentences.REGISTERS`."""


@click.command("terc", cls=PolishCommand, help=sentences.REGISTERS_TERC)
@click.argument("file", metavar="PLIK", type=click.Path(path_type=Path))
@click.option("--save", is_flag=True, help=sentences.REGISTERS_SAVE)
@click.option("--many", is_flag=True, help=sentences.REGISTERS_MANY)
@click.option("--against", metavar="PLIK", help=sentences.REGISTERS_AGAINST)
def terc_command(*, file: Path, save: bool, many: bool, against: str | None) -> int:
    """See `harmonia.cli.sentences.REGISTERS_TERC`."""
    _check_options(against, save=save)
    terc = _read(file, read_terc)
    kinds = Counter(one.kind for one in terc.entries.values())
    click.echo(said.terc_read(terc.on, kinds))
    if against is not None:
        return _show(_between(_read(Path(against), read_terc), terc), authority_label)
    _set_up()
    return _terc_here(terc, save=save, many=many)


@click.command("rspo", cls=PolishCommand, help=sentences.REGISTERS_RSPO)
@click.argument("file", metavar="PLIK", type=click.Path(path_type=Path))
@click.option("--save", is_flag=True, help=sentences.REGISTERS_SAVE)
@click.option("--many", is_flag=True, help=sentences.REGISTERS_MANY)
@click.option("--against", metavar="PLIK", help=sentences.REGISTERS_AGAINST)
@click.option("--on", "day", metavar="DATA", help=sentences.REGISTERS_ON)
@click.option("--part", is_flag=True, help=sentences.REGISTERS_PART)
def rspo_command(  # noqa: PLR0913  (each is an option of the command)
    *, file: Path, save: bool, many: bool, against: str | None, day: str | None, part: bool
) -> int:
    """See `harmonia.cli.sentences.REGISTERS_RSPO`."""
    _check_options(against, save=save)
    on = given_day(day, "--on") or today()
    rspo = _read(file, lambda data: read_rspo(data, on))
    supporting = sum(1 for one in rspo.entries.values() if one.supports)
    click.echo(said.rspo_read(on, len(rspo.entries), supporting))
    if against is not None:
        older = _read(Path(against), lambda data: read_rspo(data, on))
        return _show(_between(older, rspo, part=part), institution_label)
    _set_up()
    return _rspo_here(rspo, save=save, many=many, part=part)


def _check_options(against: str | None, *, save: bool) -> None:
    """What does not go together, and what needs the application."""
    if against is not None and save:
        raise Misuse(sentences.SAVE_OR_AGAINST)
    if against is None and find_spec("django") is None:
        raise Misuse(sentences.NO_WEB)


def _read(file: Path, read: Callable[[bytes], Register[E]]) -> Register[E]:
    try:
        return read(load(file))
    except RegisterError as error:
        raise Misuse(f"{file}: {said.sentence(error)}") from error


def _between(older: Register[E], newer: Register[E], *, part: bool = False) -> Difference[E]:
    held = succeed({}, older, since=None)
    return compare(listed(held, newer) if part else held, newer, since=newer.on)


def _show(found: Difference[E], label: Callable[[E], str]) -> int:
    """Say what would change."""
    if found.nothing:
        click.echo(said.NOTHING)
    for part in told(found, label):
        click.echo(f"\n{part.heading}")
        for line in (*part.examples, *filter(None, [part.more])):
            click.echo(_INDENT + line)
    return 0


# Below only what runs where the application is installed: the library goes without Django.


def _set_up() -> None:
    from harmonia.web.config.bad_setting import BadSettingError  # noqa: PLC0415  (see above)
    from harmonia.web.config.preparing import prepare  # noqa: PLC0415  (see above)

    try:
        prepare(os.environ)
    except BadSettingError as error:
        raise Misuse(str(error)) from error
    except OSError as error:
        raise Misuse(sentences.no_data_folder(str(error.filename))) from error


def _terc_here(terc: Register[Authority], *, save: bool, many: bool) -> int:
    from harmonia.web.history.facts import HARMONIA  # noqa: PLC0415  (see above)
    from harmonia.web.people.registers import load_terc, preview_terc  # noqa: PLC0415  (see above)

    return _answer(
        lambda: preview_terc(terc),
        lambda: load_terc(by=HARMONIA, terc=terc, many_may_end=many),
        authority_label,
        save=save,
        many=many,
    )


def _rspo_here(rspo: Register[Institution], *, save: bool, many: bool, part: bool) -> int:
    from harmonia.web.history.facts import HARMONIA  # noqa: PLC0415  (see above)
    from harmonia.web.people import registers  # noqa: PLC0415  (see above)
    from harmonia.web.people.registers.kept import label  # noqa: PLC0415  (see above)

    click.echo(said.rspo_linked(registers.linked(rspo)))
    return _answer(
        lambda: registers.preview_institutions(rspo, part=part),
        lambda: registers.load_institutions(by=HARMONIA, rspo=rspo, many_may_end=many, part=part),
        label,
        save=save,
        many=many,
    )


def _answer(
    preview: Callable[[], Difference[E]],
    load_it: Callable[[], Difference[E]],
    label: Callable[[E], str],
    *,
    save: bool,
    many: bool,
) -> int:
    """Show what would change, and change it where that is asked for."""
    from harmonia.web.people.registers.sentences import ENDS_MANY  # noqa: PLC0415  (see above)
    from harmonia.web.people.rules import Refused  # noqa: PLC0415  (see above)

    try:
        found = preview()
        _show(found, label)
        if found.ends_many and not many:
            click.echo(f"\n{ENDS_MANY} {sentences.REGISTERS_AGREE}", err=True)
            return REFUSED if save else 0
        if save and not found.nothing:
            load_it()
    except Refused as refusal:
        raise Misuse(str(refusal)) from refusal
    if not found.nothing:
        click.echo(f"\n{sentences.REGISTERS_SAVED if save else sentences.REGISTERS_DRY}")
    return 0
