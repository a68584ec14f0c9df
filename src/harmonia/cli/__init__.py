"""The command `harmonia`."""
