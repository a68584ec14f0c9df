"""Accuracy on plans that no test has seen: every layout in every format, field by field."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from compared import Difference, compared
from contents_read import told_by_content, told_by_plan
from harmonia.reading import read_plan
from harmonia.sources import Block, Document, SourceError, read_document
from paper import write_doc, write_docx, write_pdf_untagged
from paper.content import PlanContent
from paper.layouts import LAYOUTS, WORDINGS, kept, room
from paper.writers import WRITERS
from plan_maker import contents
from printed import heading, note, progress, table
from sampled import sampled

HELD_OUT = 20_261_121
"""The seed that no test uses."""
_NO_FORMAT = "blocks"  # straight from the layout: what reading alone gets wrong
_SHOWN = 3  # kinds of failures of a format


@dataclass(frozen=True, slots=True)
class Made:
    """A plan laid out."""

    name: str
    layout: str
    content: PlanContent
    blocks: tuple[Block, ...]


@dataclass(slots=True)
class Score:
    """Fields exact and fields compared."""

    exact: int = 0
    all: int = 0
    wrong: list[tuple[str, Difference]] = field(default_factory=list)

    def shown(self) -> str:
        """Per cent."""
        return f"{100 * self.exact / self.all:.2f}" if self.all else "–"


def measure_held_out(count: int, number: int) -> None:
    heading(f"4. Accuracy on held-out plans (seed {number}): per cent of fields exact")
    plans = [plan for layout in LAYOUTS for plan in _made(layout, count, number)]
    scores: dict[tuple[str, str], Score] = defaultdict(Score)
    formats = [_NO_FORMAT, *filter(_available, WRITERS)]
    for name in formats:
        progress(f"{len(plans)} plans as {name}")
        for plan, document in _documents(name, plans):
            _judge(plan, document, scores[plan.layout, name])
    rows = [(layout, *(scores[layout, name].shown() for name in formats)) for layout in LAYOUTS]
    table(("layout", *formats), [*rows, ("all", *(_sum(scores, name) for name in formats))])
    note(f"{count} random plans in each layout, in all wordings by turns; {_compared(scores)}.")
    note(f'"{_NO_FORMAT}" never were a file: what reading itself gets wrong.')
    _show_failures(scores)


def _made(layout: str, count: int, number: int) -> Iterator[Made]:
    wordings = sorted(WORDINGS)
    for index, drawn in enumerate(sampled(contents(room(layout)), count, number)):
        wording = wordings[index % len(wordings)]
        content = kept(drawn, layout)
        blocks = LAYOUTS[layout](content, WORDINGS[wording])
        yield Made(f"{layout}-{index}-{wording}", layout, content, blocks)


def _available(name: str) -> bool:
    if name == "doc":
        return write_doc.available()
    return name != "pdf-untagged" or write_pdf_untagged.available()


def _documents(name: str, plans: list[Made]) -> Iterator[tuple[Made, Document | SourceError]]:
    if name == _NO_FORMAT:
        yield from ((plan, Document(plan.name, "made", plan.blocks)) for plan in plans)
        return
    converted = _old_word(plans) if name == "doc" else {}
    for plan in plans:
        data = converted.get(plan.name) or WRITERS[name](plan.blocks)
        try:
            yield plan, read_document(data, plan.name)
        except SourceError as error:
            yield plan, error


def _old_word(plans: list[Made]) -> Mapping[str, bytes]:
    return write_doc.convert({plan.name: write_docx.write(plan.blocks) for plan in plans})


def _judge(plan: Made, document: Document | SourceError, score: Score) -> None:
    expected = told_by_content(plan.content)
    found = {} if isinstance(document, SourceError) else told_by_plan(read_plan(document).plan)
    for difference in compared(expected, found):
        score.all += 1
        score.exact += difference.equal
        if not difference.equal:
            score.wrong.append((plan.name, difference))


def _sum(scores: Mapping[tuple[str, str], Score], name: str) -> str:
    chosen = [score for (_, format_), score in scores.items() if format_ == name]
    return Score(sum(one.exact for one in chosen), sum(one.all for one in chosen)).shown()


def _compared(scores: Mapping[tuple[str, str], Score]) -> str:
    return f"{sum(score.all for score in scores.values()):,} fields compared"


def _show_failures(scores: Mapping[tuple[str, str], Score]) -> None:
    """The commonest kinds of each format, with their shortest examples."""
    kinds: dict[tuple[str, str, str], list[tuple[str, Difference]]] = defaultdict(list)
    for (layout, name), score in scores.items():
        for plan, difference in score.wrong:
            kinds[name, layout, difference.field].append((plan, difference))
    if not kinds:
        note("No field differs.")
        return
    counts = Counter({kind: len(found) for kind, found in kinds.items()})
    note(f"\nFields that differ, of {len(kinds)} kinds the commonest {_SHOWN} of each format:")
    shown: Counter[str] = Counter()
    for (name, layout, field_), times in counts.most_common():
        shown[name] += 1
        if shown[name] > _SHOWN:
            continue
        plan, shortest = min(kinds[name, layout, field_], key=lambda one: one[1].length())
        note(f"- {name}, {layout}, {field_}: {times}; {plan} {shortest.where}")
        note(f"    expected {shortest.expected!r}\n    found    {shortest.found!r}")
