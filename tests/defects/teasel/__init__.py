"""Whole plans with seeded defects by `teasel`: five councils' templates, each clean and twice spoiled."""
