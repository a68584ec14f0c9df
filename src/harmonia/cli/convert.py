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
from harmonia.cli.giving import STANDARD_OUTPUT, force_option, give, write_whole
from harmonia.cli.progress import with_progress
from harmonia.plan import Plan
from harmonia.polish.folding import fold
from harmonia.reading import Reading
from harmonia.reading.forms import Form
from harmonia.reading.guarded import GuardedReader
from harmonia.sources import SourceError
from harmonia.sources.opening import load
from harmonia.sources.sentences import sentence as trouble_sentence
from harmonia.sources.sniffing import is_json
from harmonia.writing.errors import WritingError
from harmonia.writing.formats import DRAWN, LAID_OUT, Format, Wish, ending, write_plan
from harmonia.writing.layouts import LAYOUTS
from harmonia.writing.sentences import trouble_sentence as why_not_written
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
@click.option("--to", metavar="FORMAT", help=sentences.CONVERT_TO)
@click.option("--layout", metavar="UKŁAD", help=sentences.CONVERT_LAYOUT)
@click.option("--like", metavar="WZÓR", help=sentences.CONVERT_LIKE)
@click.option("--party", metavar="NAZWA", help=sentences.CONVERT_PARTY)
@click.option("--each-party", is_flag=True, help=sentences.CONVERT_EACH_PARTY)
@click.option("--paper", metavar="ARKUSZ", help=sentences.CONVERT_PAPER)
@click.option("--today", metavar="DATA", help=sentences.CONVERT_TODAY)
@click.option("--out", metavar="GDZIE", help=sentences.CONVERT_OUT)
@force_option
def convert_command(
    files: tuple[str, ...], *, each_party: bool, force: bool, **options: str | None
) -> int:
    """See `harmonia.cli.sentences.CONVERT`."""
    to, like, layout = _format(options["to"]), options["like"], options["layout"]
    _check_options(to, options, each_party=each_party)
    wish = Wish(
        layout=layout or "cards",
        form=_form_of(like) if like else None,
        today=given_day(options["today"], "--today") or today(),
        paper=options["paper"] or Paper.A4,
        party=options["party"],
        on=today(),
    )
    sources = (*files, like) if like else files
    many = len(files) > 1 or each_party
    destinations = Destinations(options["out"], ending(to), sources, many=many, force=force)
    destinations.prepare(frozenset(map(ending, Format)))
    like_itself = to in _LIKE_ITSELF and not (layout or like)
    job = _Job(to, wish, destinations, like_itself=like_itself, each_party=each_party)
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
        try:
            return self._written(name, result)
        except Misuse as refused:  # the others are still written
            return _not_done(refused.message)
        except WritingError as error:
            return _not_done(f"{name}: {why_not_written(error)}")

    def _written(self, name: str, result: Reading | SourceError) -> int:
        if isinstance(result, SourceError):
            return _not_done(f"{name}: {trouble_sentence(result)}")
        if not result.plan.tasks:
            return _not_done(sentences.no_schedule(name))
        party = _party(name, result.plan, self.wish.party) if self.wish.party else None
        answers = list(self._answers(name, result, party))
        if not answers:
            return _not_done(sentences.no_parties(name))
        code = max(self._given(name, part, answer) for part, answer in answers)
        if self.to is Format.ICS and party is None:
            _tell_what_is_left_out(result.plan, each_party=self.each_party)
        return code

    def _given(self, name: str, part: str, answer: bytes) -> int:
        if self.destinations.out == STANDARD_OUTPUT:
            return give(answer, None, (), force=False)
        path = self.destinations.of(name, part)
        try:
            write_whole(path, answer)
        except OSError:
            return _not_done(sentences.CANNOT_WRITE)
        click.echo(sentences.written_file(str(path)), err=True)
        return 0

    def _answers(
        self, name: str, reading: Reading, party: str | None
    ) -> Iterator[tuple[str, bytes]]:
        """What is to be written, each with the part of the file's name that tells it apart."""
        if self.each_party:
            from harmonia.writing.calendar import calendars  # noqa: PLC0415  (loaded when asked for)

            for of, answer in calendars(reading.plan, on=self.wish.on).items():
                yield _in_a_name(of), answer
            return
        form = _own_form(name) if self.like_itself else self.wish.form
        wish = replace(self.wish, form=form, party=party)
        file = Path(name).name
        yield "", write_plan(reading.plan, self.to, wish, doubts=reading.doubts, file=file)


def _tell_what_is_left_out(plan: Plan, *, each_party: bool) -> None:
    from harmonia.writing.calendar import parties_without_days, undated_tasks  # noqa: PLC0415  (loaded when asked for)

    if tasks := undated_tasks(plan):
        click.echo(sentences.without_dates(tasks), err=True)
    if each_party and (idle := parties_without_days(plan)):
        click.echo(sentences.parties_left_out(idle), err=True)


def _not_done(sentence: str) -> int:
    click.echo(sentence, err=True)
    return NOT_DONE


def _format(name: str | None) -> Format:
    if name is None:
        raise Misuse(sentences.missing("--to"))
    try:
        return Format(name.lower().lstrip("."))
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
        saved = is_json(load(Path(office)))
        raise Misuse(sentences.no_form(office) if saved else sentences.no_schedule(office))
    return form


def _own_form(name: str) -> Form | None:
    """The form a plan has already; None for a plan that was saved as JSON.

    Raises:
        Misuse: the file was read once, and cannot be any more.
    """
    try:
        with GuardedReader() as reader:
            return reader.read_form(name)
    except SourceError as error:
        raise Misuse(f"{name}: {trouble_sentence(error)}") from None


def _party(name: str, plan: Plan, asked: str) -> str:
    """The party's name in the plan, however it was written.

    Raises:
        Misuse: the plan names nobody so; those it names are told.
    """
    from harmonia.writing.calendar import parties, party_named  # noqa: PLC0415  (loaded when asked for)

    found = party_named(plan, asked)
    if found is None:
        raise Misuse(sentences.no_such_party(name, asked, parties(plan)))
    return found


def _in_a_name(party: str) -> str:
    """A party's name as a part of a file's name."""
    return "-".join(_WORD.findall(fold(party)))[:_LONGEST_PART]
