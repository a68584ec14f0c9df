"""The whole page: head, the plan with its contents at the side, the drawing, the foot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib.resources import files

from harmonia.markup import tag, text, void
from harmonia.plan import Plan
from harmonia.writing.document import Block, Document, Paragraph, Role
from harmonia.writing.html_page import sentences
from harmonia.writing.html_page.blocks import drawn, title_block
from harmonia.writing.html_page.contents import contents, search, side
from harmonia.writing.html_page.drawing import ANCHOR, drawing_section, fact_labels
from harmonia.writing.html_page.grid import least_width
from harmonia.writing.html_page.marks import Levels, Marks
from harmonia.writing.html_page.policy import policy, styles_in
from harmonia.writing.html_page.words import DERIVED, escaped
from harmonia.writing.sentences import PLAN

_STYLES = ("tokens.css", "page.css", "plan.css", "print.css")
_MAIN = "tresc"
_TABLET, _GUTTERS = 56.0, 4.0  # rem
_SPACE = re.compile(r"(?<=\n)\s+|(?<=[{;]) +(?=[\w-])| +(?=\{)")  # where it says nothing
_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def write_html(
    document: Document,
    *,
    plan: Plan | None = None,
    drawing: str | Sequence[str] = (),
    file: str | None = None,
) -> str:
    """A document as one self-contained page: no word of it needs anything from outside.

    What Harmonia adds (dates, contents, drawing, foot) is marked, and our own reader leaves it
    out: the page is read back as the document was.

    Args:
        document: what the page says.
        plan: whose tasks the contents list and the search field know, and whose dates stand beside
            its terms; None: the contents list has the document's headings.
        drawing: the plan in time as an SVG file without table and heading, or several, each
            printed on a sheet of its own (`plan_drawings`).
        file: the name of the file that the plan was read from, told in the foot.
    """
    marks = Marks.of(document, plan)
    drawings = [drawing] if isinstance(drawing, str) else list(drawing)
    drawings = list(filter(None, drawings))
    main = "\n".join(_main(document, plan, drawings, marks))
    script = _file("search.js") if marks.has_tasks else ""
    style = "".join(map(_file, _STYLES[:-1])) + _of_tables(document) + _file(_STYLES[-1])
    allowed = policy([style, *styles_in(drawings)], [script] if script else [])
    skip = tag("a", text(sentences.SKIP), href=f"#{_MAIN}", cls="skip", data_harmonia=DERIVED)
    body = [
        skip,
        main,
        _foot(file, of_plan=plan is not None),
        tag("script", script) if script else "",
    ]
    head = "\n".join(_head(document, allowed, style))
    page = tag("head", head) + tag("body", "\n".join(filter(None, body)), cls=_shape(document))
    return f"<!DOCTYPE html>\n{tag('html', page, lang='pl')}\n"


def _file(name: str) -> str:
    """A part of the page as shipped; comments and space are for those who read the source."""
    words = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return _SPACE.sub("", _COMMENT.sub("", words))


def _shape(document: Document) -> str | None:
    return "wide" if document.landscape else None


def _of_tables(document: Document) -> str:
    """From which width of the screen on a table is one; the page's policy allows no style in it."""
    needed = [least_width(table) for table in document.tables() if table.header_rows]
    own = _stacked("stack", max(_TABLET, *needed, 0.0) + _GUTTERS) if needed else ""
    return own + _stacked("facts", _TABLET)


def _stacked(name: str, width: float) -> str:
    rules = _file("stack.css").replace(".stack", f".{name}")
    rules += fact_labels() if name == "facts" else ""
    return f"@media screen and (max-width: {width - 0.01:.2f}rem) {{\n{rules}}}\n"


def _head(document: Document, allowed: str, style: str) -> Iterator[str]:
    yield void("meta", charset="utf-8")
    yield tag("title", escaped(_name(document)))
    yield void("meta", http_equiv="Content-Security-Policy", content=allowed)
    yield void("meta", name="viewport", content="width=device-width, initial-scale=1")
    yield void("meta", name="generator", content="Harmonia")
    if document.author:
        yield void("meta", name="author", content=document.author)
    yield f"<style>{style}</style>"


def _main(
    document: Document, plan: Plan | None, drawings: Sequence[str], marks: Marks
) -> Iterator[str]:
    """The parts of the page's main part: title, side and plan, drawing."""
    levels, split = Levels(), title_block(document.blocks)
    title = "\n".join(drawn(document.blocks[:split], 0, marks, levels))
    if not any(_is_title(block) for block in document.blocks):  # a page needs a name
        title += tag("h1", escaped(_name(document)), data_harmonia=DERIVED)
    about = _about(plan) if plan else ""
    yield f'<main id="{_MAIN}" tabindex="-1">'
    yield tag("div", title + about, cls="pagehead")
    text_of_plan = "\n".join(drawn(document.blocks[split:], split, marks, levels))
    yield tag(
        "div",
        _side(marks, drawn_too=bool(drawings)) + tag("div", text_of_plan, cls="doc"),
        cls="sides",
    )
    if drawings:
        yield drawing_section(drawings, plan, _anchors(plan, marks) if plan else {})
    yield "</main>"


def _is_title(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role is Role.TITLE and bool(block.words.strip())


def _name(document: Document) -> str:
    return document.title if document.title.strip() else PLAN


def _side(marks: Marks, *, drawn_too: bool) -> str:
    entries = [entry for entry in marks.entries.values() if entry.listed]
    more = [(ANCHOR, sentences.DRAWING)] if drawn_too else []
    listed = contents(entries, more) if entries else ""
    field = search() if marks.has_tasks else ""
    return side(field, listed) if field or listed else ""


def _anchors(plan: Plan, marks: Marks) -> dict[str, str]:
    """The places of the tasks that were found, by their ids and those of their actions."""
    found: dict[str, str] = {}
    for entry in marks.entries.values():
        if entry.task is not None:
            task = plan.tasks[entry.task]
            ids = (task.id, *(action.id for action in task.actions))
            found |= dict.fromkeys(ids, entry.anchor)
    return found


def _about(plan: Plan) -> str:
    """Whose plan it is, how it was adopted, which years it speaks of, how much it holds."""
    whose = tag("span", escaped(plan.authority), cls="words") if plan.authority else ""
    facts = (
        (sentences.AUTHORITY, whose),
        (sentences.ADOPTED, text(sentences.adopted(plan.act)) if plan.act else ""),
        (sentences.YEARS, text(sentences.period(plan.period)) if plan.period else ""),
        (sentences.HOLDS, text(sentences.holds(plan))),
    )
    rows = "".join(
        tag("div", tag("dt", text(name)) + tag("dd", said)) for name, said in facts if said
    )
    return tag("dl", rows, cls="about", data_harmonia=DERIVED)


def _foot(file: str | None, *, of_plan: bool) -> str:
    lines = (
        sentences.made_from(file),
        sentences.TWO_VOICES if of_plan else sentences.TWO_VOICES_IN_SHORT,
        sentences.DATES_ARE_READ if of_plan else "",
        sentences.ALONE,
    )
    told = "".join(tag("p", text(one)) for one in lines if one)
    inner = tag("h2", text(sentences.ABOUT)) + told
    return tag("footer", inner, data_harmonia=DERIVED, cls="foot")
