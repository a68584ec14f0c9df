"""Where the results of several files go: each into a file of its own, never over what was read."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from harmonia.cli import sentences
from harmonia.cli.command import Misuse
from harmonia.cli.giving import check_target


@dataclass(slots=True)
class Destinations:
    """Names the file for each result.

    Without ``out`` a result stands beside the file it was made from. With it, it is the name of
    the result, or the folder of several. ``ending`` is that of the results' names, without the
    dot; ``sources`` are files that must not be written over; with ``force`` others may.
    """

    out: str | None
    ending: str
    sources: tuple[str, ...]
    many: bool
    force: bool
    _taken: set[Path] = field(default_factory=set)

    def prepare(self, endings: frozenset[str]) -> None:
        """Make the folder, where one is asked for.

        Args:
            endings: of all files that we write.

        Raises:
            Misuse: the folder cannot be made, or a name says another format than is asked for.
        """
        if self.out is None:
            return
        named = Path(self.out).suffix.lower().lstrip(".")
        if self._in_folder():
            if named in endings and not Path(self.out).is_dir():
                raise Misuse(sentences.folder_for_many(self.out))
            _make(Path(self.out))
        elif named in endings and named != self.ending:
            raise Misuse(sentences.other_ending(named, self.ending))

    def of(self, source: str, part: str = "") -> Path:
        """The file for the result of a source, or for a named part of it.

        Raises:
            Misuse: it must not be written there, with a sentence that says what to do.
        """
        if self.out is not None and not self._in_folder():
            path = Path(self.out)
        else:
            folder = Path(self.out) if self.out else Path(source).parent
            path = self._unused(folder, Path(source).stem + (f"-{part}" if part else ""))
        check_target(path, map(Path, self.sources), force=self.force)
        return path

    def _in_folder(self) -> bool:
        if self.out is None:
            return False
        return self.many or Path(self.out).is_dir() or self.out.endswith("/")

    def _unused(self, folder: Path, stem: str) -> Path:
        """Sources of one name in different folders, or formats, get a number."""
        path, count = folder / f"{stem}.{self.ending}", 1
        while path in self._taken:
            count += 1
            path = folder / f"{stem}-{count}.{self.ending}"
        self._taken.add(path)
        return path


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise Misuse(sentences.bad_folder(str(folder))) from None
