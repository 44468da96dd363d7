"""Five fictional plans in five layouts, each with two copies that carry seeded defects."""
