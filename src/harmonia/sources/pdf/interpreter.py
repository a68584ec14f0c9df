"""Runs page descriptions (ISO 32000-1, 7.8) under a budget and tells the canvas what they draw."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from pdfminer.pdfinterp import PDFContentParser, PDFPageInterpreter
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, dict_value, resolve1, stream_value
from pdfminer.psexceptions import PSEOF
from pdfminer.psparser import PSKeyword, PSLiteral, keyword_name

from harmonia.sources.errors import SourceError
from harmonia.sources.pdf.bounds import Budget
from harmonia.sources.pdf.canvas import Canvas
from harmonia.sources.pdf.fonts import Fonts

_DEEPEST_FORM = 12
_MOST_OPERANDS = 4096
_INLINE_END = re.compile(rb"\sEI(?=[\s\x00]|$)|~>")
_SPELLINGS = {"*": "_a", '"': "_w", "'": "_q"}  # how the base class names these operators


class _Content(PDFContentParser):
    """A page description in one piece; pictures inside it are stepped over."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        super().__init__([PDFStream({}, data)])

    def get_inline_data(self, pos: int, target: bytes = b"EI") -> tuple[int, bytes]:
        """Step to the end of an inline picture."""
        end = _INLINE_END.search(self._data, max(0, pos))
        self.seek(end.end() if end else len(self._data))
        return pos, b"" if target == b"EI" else b"~>"


class Interpreter(PDFPageInterpreter):
    """A page interpreter that stops in time."""

    device: Canvas

    def __init__(self, fonts: Fonts, canvas: Canvas) -> None:
        """Draw on a canvas with these fonts."""
        super().__init__(fonts, canvas)
        self._count = 0
        self._operators: dict[str, tuple[Callable[..., None], int] | None] = {}

    def push(self, obj: Any) -> None:
        """Keep an operand; a heap of them belongs to no operator."""
        if len(self.argstack) >= _MOST_OPERANDS:
            self.argstack.clear()
        self.argstack.append(obj)

    def pop(self, n: int) -> list[Any]:
        """Take the last operands."""
        taken = self.argstack[-n:] if n else []
        del self.argstack[len(self.argstack) - len(taken) :]
        return taken

    def execute(self, streams: Sequence[object]) -> None:
        """Run streams as one description."""
        fresh = list(self._fresh(streams))
        data = b"\n".join(stream.get_data() for stream in fresh)
        self.device.budget.spend_content(len(data))
        if not data or len(self.parent_stream_ids) > _DEEPEST_FORM:
            return
        form = fresh[0] if self.parent_stream_ids else None
        with self.device.drawing(form):
            self._run(data)

    def _fresh(self, streams: Iterable[object]) -> Iterator[PDFStream]:
        self.stream_ids.clear()
        for one in streams:
            stream = stream_value(one)
            if stream.objid is None or stream.objid not in self.parent_stream_ids:
                if stream.objid is not None:
                    self.stream_ids.add(stream.objid)
                yield stream

    def _run(self, data: bytes) -> None:
        parser = _Content(data)
        while True:
            try:
                _, obj = parser.nextobject()
            except PSEOF:
                return
            if isinstance(obj, PSKeyword):
                self._operate(keyword_name(obj))
            else:
                self.push(obj)

    def _operate(self, name: str) -> None:
        self._count += 1
        if not self._count & 0x3FFF:
            self.device.budget.check_time()
        if name not in self._operators:
            self._operators[name] = self._operator(name)
        operator = self._operators[name]
        if operator is None:
            return
        function, count = operator
        operands = self.pop(count)
        if len(operands) < count:
            return
        try:
            function(*operands)
        except (SourceError, MemoryError, RecursionError):
            raise
        except Exception:  # noqa: BLE001, S110  (as viewers do: a wrong operand spoils one operator)
            pass

    def _operator(self, name: str) -> tuple[Callable[..., None], int] | None:
        for sign, spelling in _SPELLINGS.items():
            name = name.replace(sign, spelling)
        function = getattr(self, f"do_{name}", None)
        return (function, function.__code__.co_argcount - 1) if function else None

    def do_BDC(self, tag: Any, props: Any) -> None:  # noqa: N802  (the operator's name)
        """Begin marked content; named properties stand in the resources (14.6.2)."""
        if isinstance(props, PSLiteral):
            named = dict_value(dict_value(self.resources).get("Properties"))
            props = resolve1(named.get(props.name))
        super().do_BDC(tag, props)

    def do_BMC(self, tag: Any) -> None:  # noqa: N802  (the operator's name)
        """Begin marked content without properties."""
        super().do_BMC(tag)


def draw(page: PDFPage, number: int, fonts: Fonts, budget: Budget) -> Canvas:
    """What a page draws."""
    canvas = Canvas(fonts, number, budget)
    Interpreter(fonts, canvas).process_page(page)
    return canvas
