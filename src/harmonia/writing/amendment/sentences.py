"""What the annex of an amendment says besides the words of comparing, in Polish."""

ANNEX = "Załącznik\ndo uchwały nr …………………………\nz\u00a0dnia …………………………"
SIGN_HERE, SIGNATURE = "…………………………………………", "(data i\u00a0podpis)"
