"""Harmonia reads local education plans as the office has them."""
