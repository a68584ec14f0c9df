"""What workbooks of every format share: placed texts become blocks, numbers become text."""

from __future__ import annotations
