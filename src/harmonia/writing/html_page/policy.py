"""What the page lets a browser do: show its own style, run its own script, and nothing else."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable

_STYLES = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL | re.IGNORECASE)


def policy(styles: Iterable[str], scripts: Iterable[str]) -> str:
    """The Content-Security-Policy that allows exactly these inline styles and scripts."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src {_hashes(styles)}",
            f"script-src {_hashes(scripts)}",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def styles_in(drawings: Iterable[str]) -> list[str]:
    """The style sheets that stand inside drawings."""
    return [style for drawing in drawings for style in _STYLES.findall(drawing)]


def _hashes(texts: Iterable[str]) -> str:
    found = [f"'sha256-{_digest(text)}'" for text in dict.fromkeys(texts)]
    return " ".join(found) or "'none'"


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
