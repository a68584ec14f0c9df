"""Pages set by typst in a process of its own: panics, time and memory stay bounded.

This package loads nothing but what sets pages, so that the process starts in an instant.
"""
