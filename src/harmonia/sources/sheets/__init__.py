"""What workbooks of every format share: placed texts become blocks, numbers become text."""

from __future__ import annotations

from harmonia.sources.sheets.blocks import blocks_of
from harmonia.sources.sheets.places import Placed, visible
from harmonia.sources.sheets.shown import shown

__all__ = ["Placed", "blocks_of", "shown", "visible"]
