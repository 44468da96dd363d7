"""The terminal interface. Not built yet."""
