"""Harmonia reads Polish local education plans as the office has them, word for word.

The public face of the library:

* `read` — a file becomes a plan and doubts;
* `understand_term` — a Polish time expression becomes days.

The values they give are described in `harmonia.plan`. What a file may be, and why one is refused,
is in `harmonia.sources`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from harmonia.plan import Term
    from harmonia.polish.terms import Context
    from harmonia.reading import Reading

__all__ = ["read", "understand_term"]


def read(path: str | Path) -> Reading:
    """Read a plan from an office file, in this process.

    Args:
        path: a .docx, .odt, .doc, .rtf, .pdf, .html, .xlsx, .xls, .ods, .csv or plain text file,
            or a plan that Harmonia saved as .json; its contents decide, not its name.

    Returns:
        (plan, doubts). All words are the file's own; each field's place in the file is in
        ``places`` (a saved plan's: in the file it was read from). A file without a schedule gives
        a plan without tasks and the doubt ``no_schedule``.

    Raises:
        harmonia.sources.SourceError: the file cannot be read; ``harmonia.sources.sentences`` says
            in Polish why and what to do. Files from strangers are better read with
            `harmonia.reading.guarded.GuardedReader`, in a process with limits.
    """
    from harmonia.reading import read_plan  # noqa: PLC0415  (what is not asked for is not loaded)
    from harmonia.reading.saved import read_saved  # noqa: PLC0415
    from harmonia.sources import read_document  # noqa: PLC0415
    from harmonia.sources.opening import load  # noqa: PLC0415

    path = Path(path)
    data = load(path)
    return read_saved(data) or read_plan(read_document(data, path.name, second_try=True))


def understand_term(text: str | None, context: Context | str | None = None) -> Term:
    """Understand a Polish time expression.

    Args:
        text: e.g. "do końca II kwartału 2018".
        context: the years a month without a year belongs to: a `Context`, or its words
            ("2018/2019", "2018").

    Returns:
        The words with their intervals (days, both ends inclusive, None where open), recurrence
        (RFC 5545) and kind. What cannot be resolved has no interval.

    Raises:
        ValueError: ``context`` is a text that names no year.
    """
    from harmonia.polish.terms import Context, understand_term  # noqa: PLC0415

    given = Context.parse(context) if isinstance(context, str) else context
    return understand_term(text, given)
