"""The web application: a thin house over the library, and the only part that imports Django."""
