"""The look: base page, parts, error pages, headers."""
