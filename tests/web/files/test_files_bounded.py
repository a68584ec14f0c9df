"""A request that claims to bring too much is refused before it is read."""

from __future__ import annotations

from io import BytesIO

import pytest
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.core.handlers.wsgi import WSGIRequest
from django.test import RequestFactory

from harmonia.web.files.uploads import LARGEST_REQUEST, BoundedUpload


def test_an_ordinary_request_passes_untouched() -> None:
    request = RequestFactory().post("/", {"file": SimpleUploadedFile("a.txt", b"Plan")})
    request.upload_handlers = [BoundedUpload(request), MemoryFileUploadHandler(request)]
    file = request.FILES["file"]
    assert isinstance(file, UploadedFile)
    assert (file.name, file.read()) == ("a.txt", b"Plan")


def test_a_request_that_claims_too_much_is_not_read() -> None:
    body = BytesIO(b"nothing of it")
    request = WSGIRequest(
        {
            "REQUEST_METHOD": "POST",
            "CONTENT_TYPE": "multipart/form-data; boundary=x",
            "CONTENT_LENGTH": str(LARGEST_REQUEST + 1),
            "wsgi.input": body,
        }
    )
    request.upload_handlers = [BoundedUpload(request)]
    with pytest.raises(RequestDataTooBig):
        _ = request.FILES
    assert body.tell() == 0
