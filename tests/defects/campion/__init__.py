"""Five plans by campion, each with two copies that hold seeded defects."""
