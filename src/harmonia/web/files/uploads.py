"""How much may be sent at once: a request that says it brings more is not even read."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

from harmonia.sources.opening import LARGEST_FILE

LARGEST_REQUEST = 4 * LARGEST_FILE  # bytes, all files of a request and its form


class BoundedUpload(FileUploadHandler):
    """Goes before the handlers that write; passes everything on but a request that is too long."""

    def handle_raw_input(
        self,
        input_data: Any,  # noqa: ARG002  (Django's own signature, here and below)
        META: dict[str, str],  # noqa: ARG002, N803
        content_length: int,
        boundary: str,  # noqa: ARG002
        encoding: str | None = None,  # noqa: ARG002
    ) -> None:
        """Look at the length that the request claims; no more than that is ever read.

        Raises:
            RequestDataTooBig: answered with status 400.
        """
        if content_length > LARGEST_REQUEST:
            raise RequestDataTooBig

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:  # noqa: ARG002
        """Pass it on."""
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Keep nothing."""
