"""What setting one file may take."""

from __future__ import annotations

import resource

SECONDS = 90.0  # wall clock; a plan of 2,000 actions takes 12
MEMORY = 2 * 1024 * 1024 * 1024  # bytes of data; a plan of 2,000 actions takes 1.4 GB


def limit_memory() -> None:
    """Hold this process to `MEMORY`; asking for more ends it.

    Data are counted and not addresses: threads and allocators reserve addresses by the gigabyte.
    """
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (most, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
