"""`harmonia convert`: a plan leaves in the form that each of its readers uses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from pathlib import Path

import click

from harmonia.cli import sentences
from harmonia.cli.command import Misuse, PolishCommand
from harmonia.cli.days import given_day, today
from harmonia.cli.destinations import Destinations
from harmonia.cli.giving import write_whole
from harmonia.cli.progress import with_progress
from harmonia.plan import Plan
from harmonia.polish.folding import fold
from harmonia.reading import Reading
from harmonia.reading.forms import Form
from harmonia.reading.guarded import GuardedReader
from harmonia.sources import SourceError
from harmonia.sources.sentences import sentence as trouble_sentence
from harmonia.writing.formats import DRAWN, LAID_OUT, Format, Wish, ending, write_plan
from harmonia.writing.layouts import LAYOUTS
from harmonia.writing.svg import Paper

NOT_DONE = 2  # exit code when a file could not be read, or a result not be written
_LIKE_ITSELF = LAID_OUT - {Format.HTML}  # a web page has no paper to be like
_LONGEST_PART = 60  # letters of a file's name
_WORD = re.compile(r"\w+")
_ONLY_FOR: Mapping[str, AbstractSet[Format]] = {
    "layout": LAID_OUT,
    "like": LAID_OUT,
    "party": {Format.ICS},
    "paper": {Format.PDF},
    "today": DRAWN,
}


@click.command("convert", cls=PolishCommand, help=sentences.CONVERT, no_args_is_help=True)
@click.argument("files", nargs=-1, required=True, metavar="PLIK…")
@click.option("--to", required=True, metavar="FORMAT", help=sentences.CONVERT_TO)
@click.option("--layout", metavar="UKŁAD", help=sentences.CONVERT_LAYOUT)
@click.option("--like", metavar="WZÓR", help=sentences.CONVERT_LIKE)
@click.option("--party", metavar="NAZWA", help=sentences.CONVERT_PARTY)
@click.option("--each-party", is_flag=True, help=sentences.CONVERT_EACH_PARTY)
@click.option("--paper", metavar="ARKUSZ", help=sentences.CONVERT_PAPER)
@click.option("--today", metavar="DATA", help=sentences.CONVERT_TODAY)
@click.option("--out", metavar="GDZIE", help=sentences.CONVERT_OUT)
def convert_command(files: tuple[str, ...], *, each_party: bool, **options: str | None) -> int:
    """See `harmonia.cli.sentences.CONVERT`."""
    to, like, layout = _format(options["to"]), options["like"], options["layout"]
    _check_options(to, options, each_party=each_party)
    wish = Wish(
        layout=layout or "cards",
        form=_form_of(like) if like else None,
        today=given_day(options["today"], "--today") or today(),
        paper=options["paper"] or Paper.A4,
        party=options["party"],
    )
    sources = (*files, like) if like else files
    many = len(files) > 1 or each_party
    job = _Job(
        to,
        wish,
        Destinations(options["out"], ending(to), sources, many=many),
        like_itself=to in _LIKE_ITSELF and not (layout or like),
        each_party=each_party,
    )
    return max([job.do(name, result) for name, result in with_progress(files)])


@dataclass(frozen=True, slots=True)
class _Job:
    """What is to be done with each file."""

    to: Format
    wish: Wish
    destinations: Destinations
    like_itself: bool
    each_party: bool

    def do(self, name: str, result: Reading | SourceError) -> int:
        """Write one plan; the exit code."""
        if isinstance(result, SourceError):
            return _not_done(f"{name}: {trouble_sentence(result)}")
        if not result.plan.tasks:
            return _not_done(sentences.no_schedule(name))
        party = _party(result.plan, self.wish.party) if self.wish.party else None
        if self.wish.party and party is None:
            known = _parties(result.plan)
            return _not_done(sentences.no_such_party(name, self.wish.party, known))
        for part, answer in self._answers(name, result, party):
            path = self.destinations.of(name, part)
            try:
                write_whole(path, answer)
            except OSError:
                return _not_done(sentences.CANNOT_WRITE)
            click.echo(sentences.written_file(str(path)), err=True)
        if self.to is Format.ICS and party is None:
            _tell_what_is_left_out(result.plan)
        return 0

    def _answers(
        self, name: str, reading: Reading, party: str | None
    ) -> Iterator[tuple[str, bytes]]:
        """What is to be written, each with the part of the file's name that tells it apart."""
        if self.each_party:
            from harmonia.writing.calendar import calendars  # noqa: PLC0415  (loaded when asked for)

            for of, answer in calendars(reading.plan).items():
                yield _in_a_name(of), answer
            return
        form = _own_form(name) if self.like_itself else self.wish.form
        wish = replace(self.wish, form=form, party=party)
        file = Path(name).name
        yield "", write_plan(reading.plan, self.to, wish, doubts=reading.doubts, file=file)


def _tell_what_is_left_out(plan: Plan) -> None:
    from harmonia.writing.calendar import undated  # noqa: PLC0415  (loaded when asked for)

    if count := undated(plan):
        click.echo(sentences.without_dates(count), err=True)


def _not_done(sentence: str) -> int:
    click.echo(sentence, err=True)
    return NOT_DONE


def _format(name: str | None) -> Format:
    try:
        return Format((name or "").lower().lstrip("."))
    except ValueError:
        known = sentences.one_of(Format)
        raise click.BadParameter(known, param_hint="--to") from None


def _check_options(to: Format, options: Mapping[str, str | None], *, each_party: bool) -> None:
    """What does not go together, and names that we do not know."""
    if options["layout"] and options["like"]:
        raise Misuse(sentences.LAYOUT_OR_LIKE)
    if options["party"] and each_party:
        raise Misuse(sentences.PARTY_OR_EACH)
    if each_party and to is not Format.ICS:
        raise Misuse(sentences.only_for("--each-party", [Format.ICS]))
    for option, formats in _ONLY_FOR.items():
        if options[option] and to not in formats:
            raise Misuse(sentences.only_for(f"--{option}", sorted(formats)))
    for option, known in (("layout", LAYOUTS), ("paper", tuple(Paper))):
        if options[option] and options[option] not in known:
            raise click.BadParameter(sentences.one_of(known), param_hint=f"--{option}")


def _form_of(office: str) -> Form:
    """The form of the office's own document.

    Raises:
        Misuse: it cannot be read, or has no schedule.
    """
    try:
        with GuardedReader() as reader:
            form = reader.read_form(office)
    except SourceError as error:
        raise Misuse(f"{office}: {trouble_sentence(error)}") from None
    if form is None:
        raise Misuse(sentences.no_schedule(office))
    return form


def _own_form(name: str) -> Form | None:
    """The form a plan has already; None for a plan that was saved as JSON."""
    try:
        with GuardedReader() as reader:
            return reader.read_form(name)
    except SourceError:
        return None


def _party(plan: Plan, asked: str) -> str | None:
    """The party of this name, however its letters are written."""
    return next((name for name in _parties(plan) if fold(name) == fold(asked)), None)


def _parties(plan: Plan) -> list[str]:
    """The parties of a plan, each once, as they are first named."""
    actions = (action for task in plan.tasks for action in task.actions)
    return list(dict.fromkeys(party.name for action in actions for party in action.parties))


def _in_a_name(party: str) -> str:
    """A party's name as a part of a file's name."""
    return "-".join(_WORD.findall(fold(party)))[:_LONGEST_PART]
