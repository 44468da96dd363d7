"""Openly fictional plans by the author `fescue`: five clean, and two copies of each with seeded defects."""
