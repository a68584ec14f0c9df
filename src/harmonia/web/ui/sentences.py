"""What the parts say, in Polish."""

from __future__ import annotations

NOT_A_NUMBER = "Wpisz liczbę szkół cyframi, na przykład 8."
NOBODY = "Wpisz, kto odpowiada."
