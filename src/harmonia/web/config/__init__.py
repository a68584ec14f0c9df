"""Settings, addresses and the entrance of the server."""
