"""The tables of files, step by step."""
