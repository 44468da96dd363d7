"""Rowan's plans with seeded defects."""
