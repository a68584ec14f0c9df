"""What workbooks and separated values share: the plan as rows under the office's own headers."""

from __future__ import annotations
