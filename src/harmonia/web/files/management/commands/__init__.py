"""Commands of the server about files."""
