"""The client of the web half's tests: no page passes through it without being looked at."""

from __future__ import annotations

from typing import Any

from django.test import Client

from page_inspector import troubles

_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
}
_POLICY = ("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")


class InspectingClient(Client):
    """A browser that refuses what a browser of ours must never get."""

    def request(self, **request: Any) -> Any:
        """Answer as Django's client does, after looking at the answer."""
        response = super().request(**request)
        if request.get("PATH_INFO", "").startswith("/static/"):
            return response
        missing = [key for key, value in _ALWAYS.items() if response.get(key) != value]
        assert not missing, missing
        assert "Cache-Control" in response.headers
        if response.get("Content-Type", "").startswith("text/html") and not response.streaming:
            _look_at(response)
        return response


def _look_at(response: Any) -> None:
    policy = response["Content-Security-Policy"]
    assert all(piece in policy for piece in _POLICY), policy
    assert "unsafe" not in policy
    assert "*" not in policy
    page = response.content.decode(response.charset)
    if page:
        assert not (found := troubles(page)), "\n".join(found)
