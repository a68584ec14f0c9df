"""The sample plans: what each says, and how a careful person reads it, side by side."""
