"""What reading one file may take."""

from __future__ import annotations

import resource

SECONDS = 8.0  # wall clock for all of one file: our reader, LibreOffice, our reader again
MEMORY = 512 * 1024 * 1024  # bytes of address space


def limit_memory() -> None:
    """Hold this process to `MEMORY`; what asks for more gets MemoryError."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
