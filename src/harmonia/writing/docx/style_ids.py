"""The styles that a written document uses, and which one a role has."""

from __future__ import annotations

from enum import StrEnum

from harmonia.writing.document import Look, Role


class StyleId(StrEnum):
    """The identifiers of styles, as paragraphs, runs and tables name them."""

    NORMAL = "Normal"
    TABLE_NORMAL = "TableNormal"
    FOOTER = "Footer"
    ACT = "Act"
    ISSUER = "Issuer"
    TITLE = "Title"
    SUBTITLE = "Subtitle"
    TEXT = "BodyText"
    ITEM = "Item"
    NOTE = "Note"
    ERROR = "Error"
    WARNING = "Warning"
    SIGNATURE = "SignHere"
    CELL = "Cell"
    CARD_CELL = "CardCell"
    CELL_ITEM = "CellItem"
    CELL_SIGNATURE = "CellSignHere"
    COLUMN_HEAD = "ColumnHead"
    ROW_HEAD = "RowHead"
    SECTION = "Section"
    GAP = "Gap"
    OURS = "Ours"
    OURS_IN_CELL = "OursInCell"
    GRID = "Grid"
    CARD = "Card"
    PLAIN = "Plain"


OF_ROLE = {
    Role.ACT: StyleId.ACT,
    Role.ISSUER: StyleId.ISSUER,
    Role.TITLE: StyleId.TITLE,
    Role.SUBTITLE: StyleId.SUBTITLE,
    Role.TEXT: StyleId.TEXT,
    Role.ITEM: StyleId.ITEM,
    Role.NOTE: StyleId.NOTE,
    Role.ERROR: StyleId.ERROR,
    Role.WARNING: StyleId.WARNING,
    Role.SIGNATURE: StyleId.SIGNATURE,
}
IN_CELLS = OF_ROLE | {Role.ITEM: StyleId.CELL_ITEM, Role.SIGNATURE: StyleId.CELL_SIGNATURE}
OF_LOOK = {Look.GRID: StyleId.GRID, Look.CARD: StyleId.CARD, Look.PLAIN: StyleId.PLAIN}
LEVELS = range(1, 7)


def heading_id(level: int | None) -> str:
    """The style of a heading; a level beyond Word's own is the nearest it has."""
    return f"Heading{min(max(level or 1, LEVELS[0]), LEVELS[-1])}"
