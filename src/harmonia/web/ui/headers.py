"""Headers that every answer carries, unless its page says otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest, HttpResponse

# Nothing of ours asks for a device; a page that is taken over may not ask either.
# Passkeys are the exception: the browser's own window asks for them.
PERMISSIONS: Final = ", ".join(
    f"{feature}=()"
    for feature in (
        "accelerometer", "browsing-topics", "camera", "display-capture", "geolocation",
        "gyroscope", "magnetometer", "microphone", "midi", "payment", "usb",
    )
)  # fmt: skip
PRIVATE: Final = "no-store, private"

type_of_next = Callable[[HttpRequest], HttpResponse]


def private_unless_said(get_response: type_of_next) -> type_of_next:
    """Middleware: no page is kept by browser or proxy unless its view set Cache-Control itself."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Cache-Control", PRIVATE)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        return response

    return answer
