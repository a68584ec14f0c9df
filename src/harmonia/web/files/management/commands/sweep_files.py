"""`django-admin sweep_files`: to be run daily."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from harmonia.web.files.sentences import swept
from harmonia.web.files.sweeping import lost_files, remove_orphans


class Command(BaseCommand):
    """Removes bytes that no file has, and tells which files have lost theirs."""

    help = "Usuwa zbędne pliki i wymienia te, których treść zginęła."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Sweep; one line a lost file, then the counts."""
        orphans, lost = remove_orphans(), list(lost_files())
        for file in lost:
            self.stdout.write(f"{file.key}\t{file.name}")
        self.stdout.write(swept(orphans, len(lost)))
