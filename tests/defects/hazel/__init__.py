"""Five clean plans, each in another council's form, and two copies of each with defects seeded by edits."""
