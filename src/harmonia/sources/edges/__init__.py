"""From rows whose cells end at positions in twips to tables on a common grid (.doc, .rtf)."""

from harmonia.sources.edges.flow import LARGEST_DEPTH, Flow
from harmonia.sources.edges.layout import place
from harmonia.sources.edges.rows import Merge, RowShape, Shape

__all__ = ["LARGEST_DEPTH", "Flow", "Merge", "RowShape", "Shape", "place"]
