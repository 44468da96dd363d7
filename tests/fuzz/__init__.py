"""Broken and hostile files by the thousand, made from valid plans: `python -m tests.fuzz`."""
