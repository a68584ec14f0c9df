"""Telling apart the formats that are text."""
