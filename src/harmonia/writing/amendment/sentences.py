"""What the annex of an amendment says besides the words of comparing, in Polish."""

ANNEX = "Załącznik\ndo uchwały nr …………………………\nz\u00a0dnia …………………………"
NO_CHANGES = "Treść planu się nie zmieniła. Nie ma czego uchwalać."
