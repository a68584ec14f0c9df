"""The tables of history, step by step."""
