"""A plan leaves Harmonia: Word, PDF, Excel, calendar, drawing, open data."""
