"""Persons, organisations, roles, and the door of every page."""
