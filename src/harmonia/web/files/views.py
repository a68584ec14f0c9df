"""The one page of files: the file itself, to be saved, never to be shown."""

from __future__ import annotations

from django.http import FileResponse, Http404
from django.http.response import HttpResponseBase

from harmonia.web.files.formats import FORMATS
from harmonia.web.files.queries import readable_file
from harmonia.web.people.page import ActingRequest, page

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; sandbox",  # should a browser show it after all
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store, private",
}


@page(permission=None)
def stored_file(request: ActingRequest, key: str) -> HttpResponseBase:
    """Give a file out as it came in, if its owner's rule lets this person read it."""
    file = readable_file(request.acting, key)
    if file is None:
        raise Http404
    return FileResponse(
        file.path.open("rb"),
        as_attachment=True,
        filename=file.name,
        content_type=FORMATS[file.kind].media_type,
        headers=_HEADERS,
    )
