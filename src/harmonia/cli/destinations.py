"""Where the results of several files go: each into a file of its own, never over what was read."""

from __future__ import annotations

from pathlib import Path

from harmonia.cli import sentences
from harmonia.cli.command import Misuse
from harmonia.cli.giving import same_file


class Destinations:
    """Names the file for each result.

    Without ``out`` a result stands beside the file it was made from, and nothing is written over.
    With it, it is the name of the result, or the folder of several.
    """

    def __init__(
        self, out: str | None, ending: str, sources: tuple[str, ...], *, many: bool
    ) -> None:
        """Make the folder, where one is asked for.

        Args:
            out: what the user wrote.
            ending: of the results' names, without the dot.
            sources: files that must not be written over.
            many: whether there are several results.

        Raises:
            Misuse: the folder cannot be made.
        """
        self._out = Path(out) if out else None
        self._ending = ending
        self._sources = [Path(one) for one in sources]
        self._folder = self._out is not None and (many or self._out.is_dir() or str(out)[-1] == "/")
        self._taken: set[Path] = set()
        if self._folder and self._out is not None:
            _make(self._out)

    def of(self, source: str, part: str = "") -> Path:
        """The file for the result of a source, or for a named part of it.

        Raises:
            Misuse: the name is taken, with a sentence that says what to do.
        """
        if self._out is not None and not self._folder:
            path = self._out
        else:
            folder = self._out or Path(source).parent
            path = self._unused(folder, Path(source).stem + (f"-{part}" if part else ""))
        if any(same_file(path, one) for one in self._sources):
            raise Misuse(sentences.NOT_OVER_THE_FILE)
        if self._out is None and path.exists():
            raise Misuse(sentences.already_there(str(path)))
        return path

    def _unused(self, folder: Path, stem: str) -> Path:
        """Sources of one name in different folders, or formats, get a number."""
        path, count = folder / f"{stem}.{self._ending}", 1
        while path in self._taken:
            count += 1
            path = folder / f"{stem}-{count}.{self._ending}"
        self._taken.add(path)
        return path


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise Misuse(sentences.bad_folder(str(folder))) from None
