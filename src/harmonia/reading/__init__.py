"""A Document becomes a Plan and doubts."""
